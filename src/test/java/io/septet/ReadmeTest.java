package io.septet;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

@DisplayName("The README")
class ReadmeTest {

    private static final Pattern LINK = Pattern.compile("]\\(([^)]+)\\)");
    private static final Pattern PLACE = Pattern.compile("`((?:src|processes|forms)/[^`]*)`");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (`septet\\.[^|]*) \\|");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");
    private static final Pattern VALUE = Pattern.compile("@Value\\(\"\\$\\{(septet\\.[a-z.-]+)");

    private final String readme = read(Path.of("README.md"));

    @Test
    @DisplayName("leads to places that are there")
    void places() {
        assertThat(Stream.concat(found(LINK, readme), found(PLACE, readme)))
                .hasSizeGreaterThan(4)
                .allSatisfy(place -> assertThat(Path.of(place)).exists());
    }

    @Test
    @DisplayName("gives commands for what the build makes, with the JVM's options of the build")
    void commands() {
        String pom = read(Path.of("pom.xml"));
        String version = found(Pattern.compile("<artifactId>septet</artifactId>\\s*<version>([^<]+)"), pom)
                .findFirst()
                .orElseThrow();
        String options =
                found(Pattern.compile("<jvmArguments>([^<]+)"), pom).findFirst().orElseThrow();
        assertThat(found(Pattern.compile("(septet-[^\\s:']+\\.jar)"), readme))
                .isNotEmpty()
                .containsOnly("septet-" + version + ".jar");
        assertThat(readme).contains("java -Xmx512m " + options);
        assertThat(Path.of("verify")).isExecutable();
    }

    @Test
    @DisplayName("names every setting of Septet's, and none that there is not")
    void settings() {
        Set<String> named = found(ROW, readme).flatMap(ReadmeTest::names).collect(toCollection(TreeSet::new));
        Set<String> known = Stream.concat(ofRecords(), ofValues()).collect(toCollection(TreeSet::new));

        assertThat(named).allMatch(name -> known.stream().anyMatch(isNamed(name)));
        assertThat(known).allMatch(setting -> named.stream()
                .anyMatch(name -> isNamed(name).test(setting)));
    }

    /** A name that ends with an asterisk stands for all below it. */
    private static Predicate<String> isNamed(String name) {
        return name.endsWith(".*") ? setting -> setting.startsWith(name.substring(0, name.length() - 1)) : name::equals;
    }

    /** The names of a row: one that begins with a dot is a neighbour of the first. */
    private static Stream<String> names(String cell) {
        List<String> names = found(NAME, cell).toList();
        String parent = names.get(0).substring(0, names.get(0).lastIndexOf('.'));
        return names.stream().map(name -> name.startsWith(".") ? parent + name : name);
    }

    private static Stream<String> ofRecords() {
        ClassPathScanningCandidateComponentProvider settings = new ClassPathScanningCandidateComponentProvider(false);
        settings.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        return settings.findCandidateComponents("io.septet").stream()
                .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
                .flatMap(type -> ofRecord(
                        type.getAnnotation(ConfigurationProperties.class).value(), type));
    }

    /** A record within it stands for settings below. */
    private static Stream<String> ofRecord(String prefix, Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).flatMap(component -> {
            String name = prefix + "." + DataObjectPropertyName.toDashedForm(component.getName());
            return type.equals(component.getType().getEnclosingClass())
                            && component.getType().isRecord()
                    ? ofRecord(name, component.getType())
                    : Stream.of(name);
        });
    }

    private static Stream<String> ofValues() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> found(VALUE, read(file)))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult result) -> result.group(1));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
