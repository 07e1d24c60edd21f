package io.septet.archive.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.archive.Excerpt;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What is compared when something is looked for in the archive")
class FoldedTest {

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "冷鏈運輸, 冷链运输",
        "後台, 后台",
        "乾貨, 干货",
        "ＫＰＩ１２, kpi12",
        "Ｐｒｉｃｅ, price",
        "STRASSE, straße",
        "ﾃｽﾄ, テスト",
        "㈱, (株)",
    })
    @DisplayName("A2: traditional and simplified, wide and narrow, large and small are one")
    void same(String one, String other) {
        assertThat(Folded.of(one).text()).isEqualTo(Folded.of(other).text());
    }

    @Test
    @DisplayName("A2: whatever is blank is a space, and what cannot be seen is nothing")
    void blanks() {
        assertThat(Folded.of("冷\u3000链\n延\u00ad误\u200b。").text()).isEqualTo("冷 链 延误。");
    }

    @Test
    @DisplayName(
            "A2: every character of the plane keeps its place, so that a part of a text folds to a part of its folding")
    void oneByOne() {
        String all = "𠮷野家的Ｅ－ｍａｉｌ：後勤①②，ﬁne";
        String whole = Folded.of(all).text();
        for (int from = 0; from < all.length(); from = all.offsetByCodePoints(from, 1)) {
            assertThat(whole).endsWith(Folded.of(all.substring(from)).text());
        }
    }

    @Test
    @DisplayName("A2: a text that holds a word has each of its grams: one character, two, and three Latin letters")
    void grams() {
        String text = Folded.of("冷链KPI2026 延误 %_! 价格𠮷").text();
        Set<Integer> held = Grams.of(text);
        for (int from = 0; from < text.length(); from++) {
            for (int to = from + 1; to <= text.length(); to++) {
                String word = text.substring(from, to);
                if (!word.contains(" ")) {
                    assertThat(held).as(word).containsAll(List.of(Grams.asked(List.of(word))));
                }
            }
        }
        assertThat(held).doesNotContain(Grams.asked(List.of("误价")));
        assertThat(Grams.asked(List.of("冷链", "kpi"))).hasSize(2);
    }

    @Test
    @DisplayName("A2: a long question asks for some of its grams only")
    void longQuestion() {
        assertThat(Grams.asked(List.of("因为供应商没有按时交付所以第二批样品晚到了两个星期")))
                .hasSize(12)
                .doesNotHaveDuplicates();
        assertThat(Grams.asked(List.of())).isEmpty();
    }

    @Test
    @DisplayName("A2: words are parted by blanks of any width, and what means something to the database means itself")
    void words() {
        assertThat(Words.of(" 冷鏈\u3000ＫＰＩ 冷链 ").folded()).containsExactly("冷链", "kpi");
        assertThat(Words.of("100%_!").patterns()).containsExactly("%100!%!_!!%");
        assertThat(Words.of("a b c d e f g").folded()).containsExactly("a", "b", "c", "d", "e f g");
        assertThat(Words.of("  \u3000").isEmpty()).isTrue();
        assertThat(Words.of("长".repeat(500)).folded().get(0)).hasSize(Words.LONGEST);
    }

    @Test
    @DisplayName("A2: an excerpt shows what was written around the words, and marks them")
    void excerpt() {
        String text = "甲".repeat(100) + "冷鏈KPI未達標。" + "乙".repeat(300) + "冷链";
        Excerpt excerpt = Cutting.excerpt(text, Words.of("冷链 未达标"));

        assertThat(shown(excerpt, true)).isEqualTo("冷鏈|未達標");
        assertThat(shown(excerpt, false)).startsWith("…|甲").contains("KPI|。乙").endsWith("乙|…");
        assertThat(excerpt.pieces().stream()
                        .mapToInt(piece -> piece.text().length())
                        .sum())
                .isLessThan(170);
    }

    @Test
    @DisplayName("A2: a mark covers whole characters, also where several are one or one is several")
    void marksWhole() {
        assertThat(shown(Cutting.excerpt("eﬀort", Words.of("f")), true)).isEqualTo("ﬀ");
        assertThat(shown(Cutting.excerpt("Cafe\u0301 noir", Words.of("café")), true))
                .isEqualTo("Cafe\u0301");
        assertThat(shown(Cutting.excerpt("𠮷野家", Words.of("𠮷")), true)).isEqualTo("𠮷");
        assertThat(shown(Cutting.excerpt("", Words.of("")), false)).isEmpty();
        assertThat(shown(Cutting.excerpt("𠮷".repeat(300), Words.of("")), false))
                .doesNotContain("\uFFFD")
                .endsWith("|…");
    }

    private static String shown(Excerpt excerpt, boolean marked) {
        return excerpt.pieces().stream()
                .filter(piece -> piece.marked() == marked)
                .map(Excerpt.Piece::text)
                .collect(Collectors.joining("|"));
    }

    @Test
    @DisplayName("A2: no two simplified characters become one that differ")
    void simplifiedStay() {
        List<String> simplified = Arrays.asList("后", "里", "只", "台", "干", "面", "云", "冷", "链");
        assertThat(simplified)
                .allSatisfy(one -> assertThat(Folded.of(one).text()).isEqualTo(one));
    }
}
