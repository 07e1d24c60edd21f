package io.septet.archive.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A2: grams")
class GramsTest {

    private static final String CHARACTERS = "abcdxyz019-_.,在线平台验收标准与 ";

    private final Random random = new Random(20261201);

    @ParameterizedTest(name = "{0} is found by {1}")
    @CsvSource({
        "a, a",
        "在, 在",
        "ab, ab",
        "在线, 在线",
        "abc, abc",
        "abcd, abc bcd",
        "在线平, 在线 线平",
        "a在, a在",
        "abc在, abc c在",
        "在abc, 在a abc",
        "a-c, a- -c",
        "v1.2, v1 1. .2",
        "x19, x19",
    })
    @DisplayName("A word is asked by as long pieces of it as there are grams")
    void asked(String word, String pieces) {
        assertThat(Grams.asked(List.of(word)))
                .containsExactlyInAnyOrder(
                        Arrays.stream(pieces.split(" ")).map(GramsTest::gram).toArray(Integer[]::new));
    }

    @Test
    @DisplayName(
            "A text is found by each character, by each two that stand together, and by each three Latin letters or figures")
    void ofText() {
        assertThat(Grams.of("ab12 在线"))
                .containsExactlyInAnyOrderElementsOf(
                        List.of("a", "b", "1", "2", "在", "线", "ab", "b1", "12", "在线", "ab1", "b12").stream()
                                .map(GramsTest::gram)
                                .toList());
        assertThat(Grams.of("")).isEmpty();
    }

    @Test
    @DisplayName("Whatever is in a text, the text has all grams by which it is asked")
    void nothingIsMissed() {
        for (int round = 0; round < 2_000; round++) {
            String text = some(random.nextInt(1, 40));
            int from = random.nextInt(text.length());
            String piece = text.substring(from, random.nextInt(from, text.length()) + 1);
            List<String> words = Arrays.stream(piece.split(" "))
                    .filter(word -> !word.isEmpty())
                    .toList();
            assertThat(Grams.of(text)).as("%s in %s", words, text).containsAll(List.of(Grams.asked(words)));
        }
    }

    @Test
    @DisplayName("A long question is asked by twelve grams at most, from all of its length")
    void spread() {
        String word = IntStream.rangeClosed('一', '一' + 24)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        assertThat(Grams.asked(List.of(word)))
                .hasSize(12)
                .isSorted()
                .contains(gram(word.substring(0, 2)), gram(word.substring(22, 24)));
        assertThat(Grams.asked(List.of(word.substring(0, 13)))).hasSize(12);
        assertThat(Grams.asked(List.of(word.substring(0, 12)))).hasSize(11);
        assertThat(Grams.asked(List.of())).isEmpty();
    }

    private String some(int length) {
        return random.ints(length, 0, CHARACTERS.length())
                .mapToObj(at -> CHARACTERS.substring(at, at + 1))
                .collect(Collectors.joining());
    }

    private static Integer gram(String characters) {
        return switch (characters.length()) {
            case 1 -> characters.charAt(0) * 0x10000;
            case 2 -> characters.charAt(0) * 0x10000 + characters.charAt(1);
            default -> characters.charAt(0) * 0x4000 + characters.charAt(1) * 0x80 + characters.charAt(2);
        };
    }
}
