package io.septet.archive.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A2: words that somebody looks for")
class WordsTest {

    @Test
    @DisplayName("are told apart by blanks, compared without case and width, and count once")
    void told() {
        assertThat(Words.of("  Ｌａｕｎｃｈ　上線  launch ").folded()).containsExactly("launch", "上线");
        assertThat(Words.of("launch").isEmpty()).isFalse();
        assertThat(Words.of(" \u3000 ").isEmpty()).isTrue();
        assertThat(Words.of("").folded()).isEmpty();
    }

    @Test
    @DisplayName("are five at most: what follows belongs to the last one")
    void five() {
        assertThat(Words.of("one two three four five six").folded())
                .containsExactly("one", "two", "three", "four", "five six");
    }

    @Test
    @DisplayName("are cut where they go on for longer than anybody means")
    void cut() {
        assertThat(Words.of("a".repeat(Words.LONGEST) + "b").folded()).containsExactly("a".repeat(Words.LONGEST));
        assertThat(Words.of("  " + "a".repeat(Words.LONGEST) + " b").folded())
                .containsExactly("a".repeat(Words.LONGEST));
    }

    @Test
    @DisplayName("mean nothing else to LIKE than what they say")
    void patterns() {
        assertThat(Words.of("50% a_b !x").patterns()).containsExactly("%50!%%", "%a!_b%", "%!!x%");
    }
}
