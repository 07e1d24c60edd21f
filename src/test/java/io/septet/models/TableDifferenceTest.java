package io.septet.models;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.models.ModelDifference.Kind;
import io.septet.models.TableDifference.Cell;
import io.septet.models.TableDifference.Row;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("X3: what makes one version of a decision table differ from another")
class TableDifferenceTest {

    private static final String COLUMNS =
            "<input id=\"Days\" label=\"Days\"/><output id=\"Size\" label=\"Size\" name=\"size\"/>";

    @Test
    @DisplayName("is said row by row: added, changed, removed where it stood, or as it was")
    void rows() {
        TableDifference difference = between(
                COLUMNS + row("A", "1", "\"small\"") + row("B", "2", "\"large\"") + row("C", "3", "\"huge\""),
                COLUMNS + row("A", "1", "\"small\"") + row("C", "> 2", "\"huge\"") + row("D", "4", "\"vast\""));
        assertThat(difference.name()).isEqualTo("Size of a change");
        assertThat(difference.columns()).containsExactly("Days", "Size");
        assertThat(difference.rows())
                .extracting(Row::kind)
                .containsExactly(null, Kind.REMOVED, Kind.CHANGED, Kind.ADDED);
        assertThat(difference.rows().get(2).cells())
                .containsExactly(new Cell("3", "> 2"), new Cell("\"huge\"", "\"huge\""));
        assertThat(difference.rows().get(1).note()).isEqualTo("Row B");
    }

    @Test
    @DisplayName("leaves cells in their column when one is added before them or taken out")
    void columns() {
        String more = "<input id=\"Cost\" label=\"Cost\"/>";
        TableDifference added = between(
                COLUMNS + row("A", "1", "2"),
                more + COLUMNS + "<rule id=\"A\"><inputEntry id=\"A0\"><text>9</text></inputEntry>"
                        + row("A", "1", "2").replaceFirst("<rule id=\"A\">", ""));
        assertThat(added.columns()).containsExactly("Cost", "Days", "Size");
        assertThat(added.rows().get(0).cells())
                .containsExactly(new Cell("", "9"), new Cell("1", "1"), new Cell("2", "2"));
    }

    private static TableDifference between(String before, String after) {
        return TableDifference.between(elements(before), elements(after)).get(0);
    }

    private static ModelElements elements(String table) {
        return ModelElements.of(
                """
                <definitions id="Root"><decision id="size" name="Size of a change"><decisionTable id="T">%s</decisionTable></decision></definitions>"""
                        .formatted(table)
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static String row(String id, String days, String size) {
        return """
            <rule id="%1$s"><description>Row %1$s</description><inputEntry id="%1$s1"><text>%2$s</text></inputEntry><outputEntry id="%1$s2"><text>%3$s</text></outputEntry></rule>"""
                .formatted(id, days.replace(">", "&gt;"), size);
    }
}
