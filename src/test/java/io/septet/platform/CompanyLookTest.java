package io.septet.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("How the company looks")
class CompanyLookTest {

    private static final String BLUE = "#155cb5";

    @TempDir
    Path folder;

    @Test
    @DisplayName("is as Septet looks, without settings")
    void shipped() {
        CompanyLook look = new CompanyLook("Septet", "", BLUE);
        assertThat(look.name()).isEqualTo("Septet");
        assertThat(look.colour()).isEqualTo(BLUE);
        assertThat(look.logo().type()).isEqualTo("image/svg+xml");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "#ffd166|its contrast is 1.3",
                "#777777|its contrast is 4.1",
                "blue|# and six hexadecimal digits",
                "#12345|# and six hexadecimal digits"
            })
    @DisplayName("has a colour that can be read: any other is refused in a sentence")
    void unreadable(String colour, String why) {
        assertThatIllegalStateException()
                .isThrownBy(() -> new CompanyLook("Septet", "", colour))
                .withMessageContaining("septet.company.colour")
                .withMessageContaining(why);
    }

    @Test
    @DisplayName("takes a dark colour, however it is written")
    void readable() {
        assertThat(new CompanyLook("Septet", "", " #7A1FA2 ").colour()).isEqualTo("#7a1fa2");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "89504e470d0a1a0a0000000d49484452|image/png",
                "ffd8ffe000104a46494600010100|image/jpeg",
                "524946461a000000574542505650382000|image/webp"
            })
    @DisplayName("has a logo that is served as what it is, whatever its file is called")
    void pictures(String begin, String type) throws IOException {
        Path file = Files.write(folder.resolve("logo.txt"), HexFormat.of().parseHex(begin));
        assertThat(new CompanyLook("Septet", file.toString(), BLUE).logo().type())
                .isEqualTo(type);
    }

    @Test
    @DisplayName("has a logo drawn as SVG, with what may stand before it")
    void drawn() throws IOException {
        Path file = Files.writeString(
                folder.resolve("logo"),
                "<?xml version=\"1.0\"?>\n<!-- drawn -->\n<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        assertThat(new CompanyLook("Septet", file.toString(), BLUE).logo().content())
                .asString(StandardCharsets.UTF_8)
                .endsWith("<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    }

    @Test
    @DisplayName("has no logo that is no picture, is missing or is too large")
    void noPicture() throws IOException {
        Path page = Files.writeString(folder.resolve("logo.svg"), "<html><svg></svg></html>");
        Path large = Files.write(folder.resolve("logo.png"), new byte[256 * 1024 + 1]);
        refused(page, "is no SVG, PNG, JPEG or WebP picture");
        refused(large, "is larger than 256 KB");
        refused(folder.resolve("missing.png"), "cannot be read");
    }

    private static void refused(Path logo, String why) {
        assertThatIllegalStateException()
                .isThrownBy(() -> new CompanyLook("Septet", logo.toString(), BLUE))
                .withMessageContaining("septet.company.logo")
                .withMessageContaining(why);
    }

    @ParameterizedTest
    @CsvSource({"' '", "12345678901234567890123456789012345678901"})
    @DisplayName("has a name that fits into the bar")
    void names(String name) {
        assertThatIllegalStateException()
                .isThrownBy(() -> new CompanyLook(name, "", BLUE))
                .withMessageContaining("septet.company.name");
    }
}
