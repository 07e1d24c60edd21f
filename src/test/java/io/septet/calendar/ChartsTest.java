package io.septet.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.calendar.Chart.Link;
import io.septet.calendar.Chart.Part;
import io.septet.calendar.Chart.Row;
import io.septet.calendar.Chart.Scale;
import io.septet.calendar.Chart.Stub;
import io.septet.calendar.Timeline.Mark;
import io.septet.calendar.Timeline.Stretch;
import io.septet.calendar.Work.Period;
import io.septet.calendar.domain.Calendars;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

@DisplayName("Charts of work")
class ChartsTest {

    private static final Clock TUESDAY = Clock.fixed(Instant.parse("2024-03-05T04:00:00Z"), ZoneOffset.UTC);

    private final Charts charts = charts();

    @Test
    @DisplayName("R4: cover the days of each item, both ends included, from a Monday on, with today's column")
    void bars() {
        Chart chart = chart(work("W1", "2024-03-05", "2024-03-08"), work("W2", "2024-03-11", "2024-03-11"));

        assertThat(chart.rows()).extracting(row -> row.work().key()).containsExactly("W1", "W2");
        assertThat(chart.rows()).extracting(Row::planned).containsExactly(new Stretch(1, 4), new Stretch(7, 1));
        assertThat(chart.days().today()).isEqualTo(1);
        assertThat(chart.isTracked()).isFalse();
    }

    @Test
    @DisplayName(
            "R4: shade days without work as one stretch, holidays as well as weekends; mark weeks, months, quarters")
    void calendar() {
        Chart chart = chart(work("W1", "2024-03-27", "2024-04-08"));

        assertThat(chart.days().free())
                .as("weekend, Tomb-Sweeping Day to the 6th, and the 7th is worked")
                .containsExactly(new Stretch(5, 2), new Stretch(10, 3));
        assertThat(chart.days().weeks()).extracting(Mark::column).containsExactly(0, 7, 14);
        assertThat(chart.days().months()).extracting(Mark::column).containsExactly(0, 7);
        assertThat(chart.days().quarters()).extracting(Mark::quarter).containsExactly(1, 2);
    }

    @Test
    @DisplayName("R4: draw nothing of nothing")
    void nothing() {
        assertThat(charts.of(List.of(), null, Locale.ENGLISH)).isEmpty();
    }

    @Test
    @DisplayName("R4: link what waits to what it waits for; what is not drawn is passed over; a critical link says so")
    void links() {
        Chart chart = chart(
                critical(work("W1", "2024-03-05", "2024-03-08")),
                critical(work("W2", "2024-03-11", "2024-03-12", "W1", "W9")),
                work("W3", "2024-03-11", "2024-03-11", "W1"));

        assertThat(chart.whole().links()).containsExactly(new Link(0, 5, 1, 7, true), new Link(0, 5, 2, 7, false));
        assertThat(chart.rows().get(0).hint()).contains("Critical path");
    }

    @Test
    @DisplayName(
            "R4: of years are headed by quarters, every bar long enough to be seen; long titles are cut between letters")
    void years() {
        Chart chart = chart(
                work("🚀".repeat(20), new Period(day("2024-01-01"), day("2026-12-31"))),
                work("协作".repeat(20), new Period(day("2024-03-04"), day("2024-03-04"))));

        assertThat(chart.scale()).isEqualTo(Scale.QUARTER);
        assertThat(chart.rows().get(1).planned().length()).isEqualTo(1);
        assertThat(chart.rows().get(1).shortTitle()).hasSize(16).endsWith("…");
        assertThat(chart.rows().get(0).shortTitle()).isEqualTo("🚀".repeat(15) + "…");
    }

    @Test
    @DisplayName("R4: are headed by what the reader asks for, whichever letters; by what fits where it is none")
    void scales() {
        assertThat(Scale.of("Quarter")).isEqualTo(Scale.QUARTER);
        assertThat(Scale.of("century")).isNull();
        assertThat(Scale.of(null)).isNull();
        List<Work> week = List.of(work("W1", "2024-03-05", "2024-03-08"));
        assertThat(charts.of(week, Scale.MONTH, Locale.ENGLISH).orElseThrow().scale())
                .isEqualTo(Scale.MONTH);
        assertThat(charts.of(week, null, Locale.ENGLISH).orElseThrow().scale()).isEqualTo(Scale.WEEK);
    }

    @Test
    @DisplayName(
            "T10: show what was signed first, what really happened, and the late part alone behind the planned end")
    void late() {
        Work planned = Work.planned(
                "W1",
                "Poster",
                "Bob",
                new Period(day("2024-03-05"), day("2024-03-06")),
                new Period(day("2024-03-04"), day("2024-03-05")),
                false,
                false,
                List.of());
        Row late = chart(planned.tracked(
                        new Period(day("2024-03-05"), day("2024-03-08")),
                        day("2024-03-08"),
                        40,
                        "in_progress",
                        "40 %",
                        "delayed by 2 working days"))
                .rows()
                .get(0);
        Row inTime = chart(planned.tracked(
                        new Period(day("2024-03-05"), day("2024-03-06")), null, 100, "accepted", "accepted", null))
                .rows()
                .get(0);

        assertThat(late.baseline()).isEqualTo(new Stretch(0, 2));
        assertThat(late.planned()).isEqualTo(new Stretch(1, 2));
        assertThat(late.actual()).isEqualTo(new Stretch(1, 4));
        assertThat(late.late()).isEqualTo(new Stretch(3, 2));
        assertThat(late.end()).isEqualTo(5);
        assertThat(late.hint()).contains("delayed by 2 working days");
        assertThat(inTime.late()).isNull();
    }

    @Test
    @DisplayName(
            "R4: of 200 items come in parts that can be looked at; a link between two of them is named, none is lost")
    void many() {
        Chart chart = chart(IntStream.rangeClosed(1, 200)
                .mapToObj(at -> work("W" + at, "2024-03-05", "2024-03-08", "W" + (at - 1)))
                .toArray(Work[]::new));

        List<Part> parts = chart.parts();

        assertThat(parts).extracting(part -> part.rows().size()).containsExactly(30, 30, 30, 30, 30, 30, 20);
        assertThat(parts.get(1).stubs()).containsExactly(new Stub(0, 1, "W30"));
        assertThat(parts.stream()
                        .mapToInt(part -> part.links().size() + part.stubs().size())
                        .sum())
                .isEqualTo(199);
        assertThat(chart.whole().links()).hasSize(199);
    }

    @Test
    @DisplayName("A1: are kept as a picture that is the same on any day and runs nothing of what people wrote")
    void picture() {
        String picture = charts.picture(
                List.of(work("<script>alert(1)</script>", new Period(day("2024-03-05"), day("2024-03-08")))),
                "Plan & work",
                Locale.CHINESE);

        assertThat(picture)
                .startsWith("<svg")
                .contains("xmlns=\"http://www.w3.org/2000/svg\"", "aria-label=\"Plan &amp; work\"", "&lt;script&gt;")
                .doesNotContain("<script", "class=\"today\"", "th:")
                .endsWith("</svg>\n");
    }

    private Chart chart(Work... works) {
        return charts.of(List.of(works), null, Locale.ENGLISH).orElseThrow();
    }

    private static Work work(String key, String from, String until, String... after) {
        return Work.planned(key, "Item", "Bob", new Period(day(from), day(until)), null, false, false, List.of(after));
    }

    private static Work work(String title, Period planned) {
        return Work.planned("W1", title, "Bob", planned, null, false, false, List.of());
    }

    private static Work critical(Work work) {
        return Work.planned(
                work.key(), work.title(), work.responsible(), work.planned(), null, false, true, work.after());
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Charts charts() {
        ReloadableResourceBundleMessageSource texts = new ReloadableResourceBundleMessageSource();
        texts.setBasename("classpath:messages/calendar");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        WorkingTime time = new WorkingTime(Calendars.china(), TUESDAY);
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        engine.setTemplateEngineMessageSource(texts);
        return new Charts(time, new DateWording(texts, time), texts, engine);
    }
}
