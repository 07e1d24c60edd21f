package io.septet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Two versions of the same lines may still be read by a compiler, a browser or a list of texts, and by people not at all. */
class WholeFilesTest {

    private static final Pattern OPEN_MERGE = Pattern.compile("(?m)^(<{7} |>{7} |\\|{7} )");
    private static final List<String> FOLDERS = List.of("src", "processes", "forms");

    @Test
    @DisplayName("No file holds two versions of a merge that nobody decided about")
    void merged() throws IOException {
        for (String folder : FOLDERS) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                assertMerged(files.filter(Files::isRegularFile));
            }
        }
        try (Stream<Path> files = Files.list(Path.of("."))) {
            assertMerged(files.filter(Files::isRegularFile));
        }
    }

    private static void assertMerged(Stream<Path> files) {
        assertThat(files)
                .isNotEmpty()
                .noneMatch(file -> OPEN_MERGE.matcher(read(file)).find());
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
