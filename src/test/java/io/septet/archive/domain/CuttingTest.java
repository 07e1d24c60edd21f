package io.septet.archive.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.archive.Excerpt.Piece;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A2: an excerpt")
class CuttingTest {

    @Test
    @DisplayName("of a short text is all of it, with each place of each word marked")
    void whole() {
        assertThat(pieces("Launch in May, launch in June", "launch may"))
                .containsExactly(
                        new Piece("Launch", true),
                        new Piece(" in ", false),
                        new Piece("May", true),
                        new Piece(", ", false),
                        new Piece("launch", true),
                        new Piece(" in June", false));
    }

    @Test
    @DisplayName("of a text in which nothing is sought is how it begins")
    void nothing() {
        assertThat(pieces("x".repeat(200), ""))
                .containsExactly(new Piece("x".repeat(160), false), new Piece("…", false));
        assertThat(pieces("", "launch")).isEmpty();
    }

    @Test
    @DisplayName("begins thirty characters before the first word, and says where more stands")
    void around() {
        assertThat(pieces("x".repeat(31) + "launch" + "y".repeat(200), "launch"))
                .containsExactly(
                        new Piece("…", false),
                        new Piece("x".repeat(30), false),
                        new Piece("launch", true),
                        new Piece("y".repeat(124), false),
                        new Piece("…", false));
        assertThat(pieces("x".repeat(30) + "launch" + "y".repeat(124), "launch"))
                .containsExactly(
                        new Piece("x".repeat(30), false), new Piece("launch", true), new Piece("y".repeat(124), false));
    }

    @Test
    @DisplayName("ends in a word that is longer than what is shown")
    void longer() {
        assertThat(pieces("ab".repeat(100), "ab".repeat(50)))
                .containsExactly(new Piece("ab".repeat(80), true), new Piece("…", false));
    }

    @Test
    @DisplayName("marks what stood there, however it was written")
    void folded() {
        assertThat(pieces("系統 ＡＢ ﬁle", "系统 ab fi"))
                .containsExactly(
                        new Piece("系統", true),
                        new Piece(" ", false),
                        new Piece("ＡＢ", true),
                        new Piece(" ", false),
                        new Piece("ﬁ", true),
                        new Piece("le", false));
    }

    @Test
    @DisplayName("cuts no character in two")
    void surrogates() {
        assertThat(text(pieces("😀".repeat(20) + "launch" + "y".repeat(200), "launch")))
                .startsWith("…😀")
                .contains("launch");
        assertThat(text(pieces("x" + "😀".repeat(100), "x"))).isEqualTo("x" + "😀".repeat(79) + "…");
        assertThat(text(pieces("x" + "😀".repeat(15) + "launch" + "y".repeat(200), "launch")))
                .startsWith("…😀");
    }

    private static List<Piece> pieces(String text, String words) {
        return Cutting.excerpt(text, Words.of(words)).pieces();
    }

    private static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
