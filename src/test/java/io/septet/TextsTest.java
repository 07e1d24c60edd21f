package io.septet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The texts of the application")
class TextsTest {

    private static final Path TEXTS = Path.of("src/main/resources/messages");
    private static final String CHINESE = "_zh.properties";

    private static final Pattern IN_FORM = Pattern.compile("data-(?:add|empty|heading|hint|label|text)=\"([^\"]+)\"");
    private static final Pattern CHOICES =
            Pattern.compile("data-choices=\"([^\"]+)\"[^>]*data-choice-labels=\"([^\"]+)\"");
    private static final Pattern ON_PAGE = Pattern.compile("#\\{([\\w.]+)[}(]");
    private static final Pattern OF_CONSTRAINT = Pattern.compile("message = \"\\{(\\w+\\.[\\w.]+)}\"");
    private static final Pattern OF_REFUSAL = Pattern.compile(
            "(?:Refused\\.because|new Forbidden)\\(\\s*\"([\\w.]+\\w)\"|Refused\\.at\\(\\s*[^,()]+,\\s*\"([\\w.]+\\w)\"");

    @Test
    @DisplayName("are the same in both languages")
    void languages() throws IOException {
        List<Path> files = files(TEXTS, ".properties")
                .filter(file -> !file.toString().endsWith(CHINESE))
                .toList();
        assertThat(files).hasSizeGreaterThan(15).allSatisfy(file -> assertThat(keys(chinese(file)))
                .as(file.toString())
                .isEqualTo(keys(file)));
    }

    private static Path chinese(Path file) {
        return Path.of(file.toString().replace(".properties", CHINESE));
    }

    @Test
    @DisplayName("are there, whichever a form, a page, a constraint or a refusal names")
    void named() throws IOException {
        Set<String> named = new TreeSet<>();
        named.addAll(found(IN_FORM, files(Path.of("forms"), ".html")));
        named.addAll(choices());
        named.addAll(found(ON_PAGE, files(Path.of("src/main/resources/templates"), ".html")));
        named.addAll(found(OF_CONSTRAINT, files(Path.of("src/main/java"), ".java")));
        named.addAll(found(OF_REFUSAL, files(Path.of("src/main/java"), ".java")));

        Set<String> there = new TreeSet<>();
        for (Path file : files(TEXTS, ".properties").toList()) {
            there.addAll(keys(file));
        }
        assertThat(named).hasSizeGreaterThan(700);
        assertThat(named).isSubsetOf(there);
    }

    @Test
    @DisplayName("are said once each: of two, the latter would hide the former")
    void once() throws IOException {
        for (Path file : files(TEXTS, ".properties").toList()) {
            assertThat(twice(file)).as(file.toString()).isEmpty();
        }
    }

    private static List<Object> twice(Path file) {
        List<Object> twice = new ArrayList<>();
        load(file, new Properties() {
            @Override
            public synchronized Object put(Object key, Object text) {
                if (containsKey(key)) {
                    twice.add(key);
                }
                return super.put(key, text);
            }
        });
        return twice;
    }

    /** Where nothing is put into a text, it is shown as it stands, with both of them. */
    @Test
    @DisplayName("double an apostrophe only where something is put into them")
    void apostrophes() throws IOException {
        for (Path file : files(TEXTS, ".properties").toList()) {
            assertThat(texts(file).values())
                    .as(file.toString())
                    .noneMatch(text ->
                            text.toString().contains("''") && !text.toString().contains("{"));
        }
    }

    /** What a form calls each of the choices that it names itself. */
    private static List<String> choices() throws IOException {
        return files(Path.of("forms"), ".html")
                .flatMap(file -> CHOICES.matcher(read(file)).results())
                .flatMap(field ->
                        Arrays.stream(field.group(1).split(",")).map(choice -> field.group(2) + choice.strip()))
                .toList();
    }

    private static List<String> found(Pattern key, Stream<Path> files) {
        return files.flatMap(file -> key.matcher(read(file)).results())
                .map(TextsTest::key)
                .toList();
    }

    private static String key(MatchResult match) {
        return match.groupCount() > 1 && match.group(1) == null ? match.group(2) : match.group(1);
    }

    private static Set<String> keys(Path file) {
        return new TreeSet<>(texts(file).stringPropertyNames());
    }

    private static Properties texts(Path file) {
        return load(file, new Properties());
    }

    private static Properties load(Path file, Properties texts) {
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return texts;
    }

    private static Stream<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
