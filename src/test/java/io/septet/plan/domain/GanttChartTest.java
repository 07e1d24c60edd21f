package io.septet.plan.domain;

import static io.septet.plan.domain.GanttChart.LEFT;
import static io.septet.plan.domain.Items.item;
import static org.assertj.core.api.Assertions.assertThat;

import io.septet.plan.domain.GanttChart.Bar;
import io.septet.plan.domain.GanttChart.Mark;
import io.septet.plan.domain.GanttChart.Stretch;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GanttChartTest {

    private static final int DAY = 26;
    private static final Predicate<LocalDate> WEEKDAYS =
            date -> date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    private static final LocalDate TODAY = LocalDate.of(2024, 3, 5);

    @Test
    @DisplayName("R4: a bar covers its days, both ends included, in the row of its item")
    void bars() {
        GanttChart chart = chart(
                item("W1").from("2024-03-05").until("2024-03-08"),
                item("W2").from("2024-03-11").until("2024-03-11"));

        assertThat(chart.bars()).extracting(Bar::x).containsExactly(LEFT + DAY, LEFT + 7 * DAY);
        assertThat(chart.bars()).extracting(Bar::width).containsExactly(4 * DAY, DAY);
        assertThat(chart.bars()).extracting(Bar::y).containsExactly(GanttChart.TOP, GanttChart.TOP + GanttChart.ROW);
        assertThat(chart.today()).isEqualTo(LEFT + DAY + DAY / 2);
    }

    @Test
    @DisplayName("R4: days without work are shaded as one stretch; weeks and months are marked")
    void calendar() {
        GanttChart chart = chart(item("W1").from("2024-02-28").until("2024-03-05"));

        assertThat(chart.free()).containsExactly(new Stretch(LEFT + 4 * DAY, 2 * DAY));
        assertThat(chart.mondays()).containsExactly(new Mark(LEFT + 6 * DAY, "4"));
        assertThat(chart.months()).containsExactly(new Mark(LEFT, "2024-02"), new Mark(LEFT + 3 * DAY, "2024-03"));
    }

    @Test
    @DisplayName("R4: items without dates are not drawn, and nothing is drawn of nothing")
    void withoutDates() {
        assertThat(chart(item("W1").from(null), item("W2")).bars()).hasSize(1);
        assertThat(chart(item("W1").until(null))).isNull();
        assertThat(chart()).isNull();
    }

    @Test
    @DisplayName("R4: items that wait are linked; a predecessor that is not drawn is passed over")
    void links() {
        GanttChart chart = chart(
                item("W1"), item("W2").after("W1", "W9").from("2024-03-11").until("2024-03-12"));

        assertThat(chart.links()).hasSize(1);
    }

    @Test
    @DisplayName("R4: years fit into a drawing, with every bar wide enough to be seen; long titles are cut")
    void years() {
        GanttChart chart = chart(
                item("W1").from("2024-01-01").until("2026-12-31"),
                item("W2").from("2024-03-04").until("2024-03-04").titled("协作".repeat(20)));

        assertThat(chart.width()).isLessThan(5000);
        assertThat(chart.bars().get(1).width()).isEqualTo(4);
        assertThat(chart.bars().get(1).name()).hasSize(16).endsWith("…");
    }

    private static GanttChart chart(Items... items) {
        return GanttChart.of(List.of(items).stream().map(Items::get).toList(), WEEKDAYS, TODAY);
    }
}
