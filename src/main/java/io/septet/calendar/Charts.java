package io.septet.calendar;

import io.septet.calendar.Chart.Days;
import io.septet.calendar.Chart.Row;
import io.septet.calendar.Chart.Scale;
import io.septet.calendar.Timeline.Stretch;
import io.septet.calendar.Work.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Puts work on the days of the company's calendar: planned, signed, done and late (R4, T10). */
@Component
public class Charts {

    private static final int DAYS_BEHIND = 2;

    private final WorkingTime time;
    private final DateWording dates;
    private final MessageSource texts;
    private final ITemplateEngine templates;

    Charts(WorkingTime time, DateWording dates, MessageSource texts, ITemplateEngine templates) {
        this.time = time;
        this.dates = dates;
        this.texts = texts;
        this.templates = templates;
    }

    /**
     * From the Monday of the first week to two days behind the last one, with a line where today is; empty of no work.
     *
     * @param scale by what the days are headed; null for what fits
     */
    public Optional<Chart> of(List<Work> works, @Nullable Scale scale, Locale reader) {
        return works.isEmpty() ? Optional.empty() : Optional.of(chart(works, scale, time.today(), reader));
    }

    /**
     * The same as one picture that needs nothing else to be looked at and is always the same: it has no line of today.
     *
     * @param title what it shows
     */
    public String picture(List<Work> works, String title, Locale language) {
        Chart chart = chart(works, null, LocalDate.MIN, language);
        return templates.process(
                "timeline-alone", new Context(language, Map.of("chart", chart, "part", chart.whole(), "label", title)));
    }

    /**
     * A chart with its legend and its table, for whoever puts it into a page that stands already.
     *
     * @param label what it shows
     */
    public String html(Chart chart, String label, Locale reader) {
        return templates.process("timeline-within", new Context(reader, Map.of("chart", chart, "label", label)));
    }

    private Chart chart(List<Work> works, @Nullable Scale scale, LocalDate today, Locale reader) {
        LocalDate first = days(works).min(Comparator.naturalOrder()).orElseThrow();
        LocalDate last = days(works).max(Comparator.naturalOrder()).orElseThrow();
        Timeline days = Timeline.of(
                first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                last.plusDays(DAYS_BEHIND),
                time::isWorkingDay,
                time::isKnown,
                today);
        return new Chart(
                days,
                scale == null ? Scale.fitting(days.length()) : scale,
                works.stream().anyMatch(work -> work.percent() != null),
                works.stream().map(work -> row(work, days, reader)).toList());
    }

    private static Stream<LocalDate> days(List<Work> works) {
        return works.stream()
                .flatMap(work -> Stream.concat(
                        Stream.of(work.planned(), work.baseline(), work.actual())
                                .flatMap(Stream::ofNullable)
                                .flatMap(period -> Stream.of(period.from(), period.until())),
                        Stream.ofNullable(work.lateUntil())));
    }

    private Row row(Work work, Timeline days, Locale reader) {
        LocalDate behind = work.planned().until().plusDays(1);
        LocalDate lateUntil = work.lateUntil();
        return new Row(
                work,
                days.stretch(work.planned().from(), work.planned().until()),
                stretch(work.baseline(), days),
                stretch(work.actual(), days),
                lateUntil == null || lateUntil.isBefore(behind) ? null : days.stretch(behind, lateUntil),
                new Days(words(work.planned(), reader), words(work.baseline(), reader), words(work.actual(), reader)),
                hint(work, reader));
    }

    private static @Nullable Stretch stretch(@Nullable Period period, Timeline days) {
        return period == null ? null : days.stretch(period.from(), period.until());
    }

    private String words(@Nullable Period period, Locale reader) {
        return period == null
                ? ""
                : dates.dayInTable(period.from(), reader) + " – " + dates.dayInTable(period.until(), reader);
    }

    private String hint(Work work, Locale reader) {
        String critical = work.critical() ? texts.getMessage("calendar.chart.critical", null, reader) : null;
        return Stream.of(
                        work.key() + " " + work.title(),
                        work.responsible(),
                        words(work.planned(), reader),
                        work.words(),
                        work.warning(),
                        critical)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining(" · "));
    }
}
