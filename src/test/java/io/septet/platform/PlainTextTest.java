package io.septet.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Plain text")
class PlainTextTest {

    @Test
    @DisplayName("is shortened between characters, whatever they are made of")
    void shortened() {
        assertThat(PlainText.shortened("short", 5)).isEqualTo("short");
        assertThat(PlainText.shortened("longer", 5)).isEqualTo("long…");
        assertThat(PlainText.shortened("图表图表", 3)).isEqualTo("图表…");
        assertThat(PlainText.shortened("𠮷𠮷𠮷", 4)).isEqualTo("𠮷…");
        assertThat(PlainText.shortened("re\u0301sume\u0301", 3)).isEqualTo("r…");
    }

    @Test
    @DisplayName("is cut nowhere else: no page does it, which would halve a character")
    void nowhereElse() throws IOException {
        try (Stream<Path> templates = Files.walk(Path.of("src/main/resources/templates"))) {
            List<Path> cutting = templates
                    .filter(Files::isRegularFile)
                    .filter(page -> read(page).matches("(?s).*#strings\\.(abbreviate|substring).*"))
                    .toList();
            assertThat(cutting).isEmpty();
        }
    }

    @Test
    @DisplayName("of a number is never entered where a wheel over it changes it unseen")
    void wheels() throws IOException {
        try (Stream<Path> pages = Files.walk(Path.of("src/main/resources/templates"))) {
            assertThat(pages.filter(Files::isRegularFile)
                            .filter(page -> read(page).contains("type=\"number\"")))
                    .isEmpty();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
