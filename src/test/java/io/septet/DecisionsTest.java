package io.septet;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The decisions")
class DecisionsTest {

    private static final Pattern HEAD =
            Pattern.compile("# (\\d+)\\. (.+)\\n\\n((?:Accepted|Superseded by \\d+,)) (\\d{4}-\\d{2}-\\d{2})\\.\\n\\n");

    @Test
    @DisplayName("are listed with state and date, each under a number of its own")
    void index() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(Path.of("src/docs/adr"))) {
            files = all.filter(file -> file.getFileName().toString().matches("\\d{4}-.*"))
                    .sorted()
                    .toList();
        }
        assertThat(files)
                .extracting(file -> file.getFileName().toString().substring(0, 4))
                .doesNotHaveDuplicates();
        Page.reads(
                "adr/README.md",
                """
                # Decisions

                Why things are as they are. A decision is ten lines; one that no longer holds says which took its place. The
                first digit is the matter: 0 tracking, 1 time and the start, 2 forms, 3 archive, 4 signatures, 5 modules, 6 changes, 7 review, 8 doors, 9 messages, 10 process owners.

                | no | decision | state | since |
                |---|---|---|---|
                %s
                """
                        .formatted(files.stream().map(DecisionsTest::row).collect(joining("\n"))));
    }

    private static String row(Path file) {
        Matcher head = HEAD.matcher(read(file));
        assertThat(head.lookingAt())
                .as("%s has number, title, state and date", file)
                .isTrue();
        assertThat(file.getFileName().toString()).startsWith("%04d-".formatted(Integer.parseInt(head.group(1))));
        return "| %s | [%s](%s) | %s | %s |"
                .formatted(
                        head.group(1),
                        head.group(2),
                        file.getFileName(),
                        head.group(3).replace(",", "").toLowerCase(),
                        head.group(4));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
