package io.septet.plan.web;

import static io.septet.plan.domain.Items.item;
import static org.assertj.core.api.Assertions.assertThat;

import io.septet.calendar.Chart;
import io.septet.calendar.Chart.Link;
import io.septet.calendar.Chart.Row;
import io.septet.calendar.Timeline.Mark;
import io.septet.calendar.Timeline.Stretch;
import io.septet.directory.Roster;
import io.septet.plan.domain.Items;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ScheduleChartTest {

    private static final Predicate<LocalDate> WEEKDAYS =
            date -> date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    private static final LocalDate TODAY = LocalDate.of(2024, 3, 5);

    @Test
    @DisplayName("R4: a bar covers its days, both ends included, in the row of its item")
    void bars() {
        Chart chart = chart(
                item("W1").from("2024-03-05").until("2024-03-08"),
                item("W2").from("2024-03-11").until("2024-03-11"));

        assertThat(chart.rows()).extracting(Row::key).containsExactly("W1", "W2");
        assertThat(chart.rows())
                .flatExtracting(Row::bars)
                .extracting(Chart.Bar::days)
                .containsExactly(new Stretch(1, 4), new Stretch(7, 1));
        assertThat(chart.days().today()).isEqualTo(1);
    }

    @Test
    @DisplayName("R4: days without work are shaded as one stretch; weeks and months are marked")
    void calendar() {
        Chart chart = chart(item("W1").from("2024-02-28").until("2024-03-05"));

        assertThat(chart.days().free()).containsExactly(new Stretch(4, 2));
        assertThat(chart.days().weeks()).extracting(Mark::column).containsExactly(6);
        assertThat(chart.days().months()).extracting(Mark::column).containsExactly(0, 3);
    }

    @Test
    @DisplayName("R4: items without dates are not drawn, and nothing is drawn of nothing")
    void withoutDates() {
        assertThat(chart(item("W1").from(null), item("W2")).rows()).hasSize(1);
        assertThat(chart(item("W1").until(null))).isNull();
        assertThat(chart()).isNull();
    }

    @Test
    @DisplayName("R4: items that wait are linked; a predecessor that is not drawn is passed over")
    void links() {
        Chart chart = chart(
                item("W1").from("2024-03-05").until("2024-03-08"),
                item("W2").after("W1", "W9").from("2024-03-11").until("2024-03-12"));

        assertThat(chart.links()).containsExactly(new Link(0, 5, 1, 7));
    }

    @Test
    @DisplayName(
            "R4: years fit into a drawing, with every bar long enough to be seen; long titles are cut between letters")
    void years() {
        Chart chart = chart(
                item("W1").from("2024-01-01").until("2026-12-31").titled("🚀".repeat(20)),
                item("W2").from("2024-03-04").until("2024-03-04").titled("协作".repeat(20)));

        assertThat(chart.days().length()).isEqualTo(1098);
        assertThat(chart.rows().get(1).bars().get(0).days().length()).isEqualTo(1);
        assertThat(chart.rows().get(1).shortTitle()).hasSize(16).endsWith("…");
        assertThat(chart.rows().get(0).shortTitle()).isEqualTo("🚀".repeat(15) + "…");
    }

    private static Chart chart(Items... items) {
        return new ScheduleChart(new Roster(List.of(), List.of()), WEEKDAYS, date -> true, TODAY)
                .of(List.of(items).stream().map(Items::get).toList());
    }
}
