package io.septet;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The words of the application")
class GlossaryTest {

    private static final Path GLOSSARY = Path.of("src/docs/glossary.md");
    private static final Pattern ROW = Pattern.compile("\\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\|([^|]*)\\|");
    private static final Pattern HALF_WIDTH =
            Pattern.compile("[\\u4e00-\\u9fff）”][,:;!?()]|[,:;!?()][\\u4e00-\\u9fff（“]");

    /** A text that somebody reads, and where it stands. */
    record Said(String where, String text) {

        @Override
        public String toString() {
            return where + ": " + text;
        }
    }

    @Test
    @DisplayName("no message, label, form or page says what the glossary says better")
    void words() throws IOException {
        List<String> ruledOut = ruledOut();
        assertThat(ruledOut).hasSizeGreaterThan(30);

        List<Said> said = said();
        assertThat(said).hasSizeGreaterThan(1000);
        assertThat(said.stream().filter(one -> ruledOut.stream().anyMatch(one.text()::contains)))
                .isEmpty();
    }

    @Test
    @DisplayName("what the glossary recommends, the application says")
    void recommended() throws IOException {
        String all = String.join("\n", said().stream().map(Said::text).toList());

        assertThat(rows().flatMap(row -> Arrays.stream(row.group(2).split(", "))))
                .allMatch(all::contains);
    }

    @Test
    @DisplayName("between Chinese characters punctuation is as wide as they are")
    void punctuation() throws IOException {
        assertThat(texts().stream().filter(one -> HALF_WIDTH.matcher(one.text()).find()))
                .isEmpty();
    }

    private static Stream<Matcher> rows() throws IOException {
        return Files.readAllLines(GLOSSARY).stream()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .skip(1);
    }

    private static List<String> ruledOut() throws IOException {
        return rows().flatMap(row -> Arrays.stream(row.group(4).strip().split(", ")))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static List<Said> said() throws IOException {
        List<Said> said = texts();
        for (String folder : List.of("forms", "src/main/resources/templates", "src/main/resources/static")) {
            for (Path file : files(folder, "")) {
                if (!file.toString().endsWith(".svg")) {
                    Files.readAllLines(file).forEach(line -> said.add(new Said(file.toString(), line)));
                }
            }
        }
        return said;
    }

    private static List<Said> texts() throws IOException {
        List<Said> said = new ArrayList<>();
        for (String folder : List.of("src/main/resources/messages", "processes")) {
            for (Path file : files(folder, "_zh.properties")) {
                said.addAll(values(file));
            }
        }
        said.addAll(demo());
        return said;
    }

    /** What the demo company's people write: every Chinese text of its files. */
    private static List<Said> demo() throws IOException {
        List<Said> said = new ArrayList<>();
        for (Path file : files("src/main/resources/demo", ".json")) {
            new ObjectMapper()
                    .readTree(file.toFile())
                    .findValues("zh")
                    .forEach(written -> collect(file, written, said));
        }
        return said;
    }

    private static void collect(Path file, JsonNode written, List<Said> said) {
        if (written.isTextual()) {
            said.add(new Said(file.getFileName().toString(), written.asText()));
        }
        written.forEach(part -> collect(file, part, said));
    }

    private static List<Said> values(Path file) throws IOException {
        Properties texts = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return texts.entrySet().stream()
                .map(text -> new Said(
                        file.getFileName() + " " + text.getKey(),
                        text.getValue().toString()))
                .toList();
    }

    private static List<Path> files(String folder, String end) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(end))
                    .sorted()
                    .toList();
        }
    }
}
