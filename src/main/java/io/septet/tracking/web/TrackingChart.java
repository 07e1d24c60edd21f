package io.septet.tracking.web;

import io.septet.calendar.Chart;
import io.septet.calendar.Chart.Bar;
import io.septet.calendar.Chart.Row;
import io.septet.calendar.Timeline;
import io.septet.calendar.WorkingTime;
import io.septet.directory.Roster;
import io.septet.tracking.DeliveryStatus;
import io.septet.tracking.DeliveryView;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Planned against actual as a Gantt chart (T10): a row has the planned bar above and the actual one below, which ends
 * today while the work goes on, and says how the item stands.
 */
@Component
class TrackingChart {

    private final WorkingTime time;
    private final MessageSource texts;

    TrackingChart(WorkingTime time, MessageSource texts) {
        this.time = time;
        this.texts = texts;
    }

    /** From the Monday of the first week to two days behind the last one. */
    Chart of(List<DeliveryView> deliveries, Roster names, Locale reader) {
        LocalDate today = time.today();
        LocalDate first = deliveries.stream()
                .flatMap(delivery -> Stream.of(delivery.start(), startOf(delivery, today)))
                .min(Comparator.naturalOrder())
                .orElse(today);
        LocalDate last = deliveries.stream()
                .flatMap(delivery -> Stream.of(delivery.end(), endOf(delivery, today)))
                .max(Comparator.naturalOrder())
                .orElse(today);
        Timeline days = Timeline.of(
                first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                last.plusDays(2),
                time::isWorkingDay,
                time::isKnown,
                today);
        return new Chart(
                days,
                2,
                deliveries.stream()
                        .map(delivery -> row(delivery, days, names, reader))
                        .toList());
    }

    private Row row(DeliveryView delivery, Timeline days, Roster names, Locale reader) {
        List<Bar> bars = new ArrayList<>();
        bars.add(new Bar("planned", days.stretch(delivery.start(), delivery.end())));
        if (delivery.startedAt() != null) {
            bars.add(new Bar("actual", days.stretch(date(delivery.startedAt()), endOf(delivery, time.today()))));
        }
        String style = delivery.status().name().toLowerCase(Locale.ROOT);
        return new Row(
                delivery.workItemKey().value(),
                delivery.title(),
                names.person(delivery.responsible()),
                delivery.start(),
                delivery.end(),
                delivery.isLate() ? style + " late" : style,
                bars,
                delivery.milestone(),
                List.of(),
                words(delivery, reader),
                delivery.daysLate() > 0
                        ? texts.getMessage("tracking.delayed", new Object[] {delivery.daysLate()}, reader)
                        : null);
    }

    private String words(DeliveryView delivery, Locale reader) {
        return delivery.status() == DeliveryStatus.IN_PROGRESS
                ? delivery.percent() + " %"
                : texts.getMessage("tracking.status." + delivery.status(), null, reader);
    }

    private LocalDate startOf(DeliveryView delivery, LocalDate today) {
        return delivery.startedAt() == null ? today : date(delivery.startedAt());
    }

    /** The last day of the work so far: the hand-over, the withdrawal, or today. */
    private LocalDate endOf(DeliveryView delivery, LocalDate today) {
        if (delivery.handedOverAt() != null) {
            return date(delivery.handedOverAt());
        }
        if (delivery.status() == DeliveryStatus.WITHDRAWN) {
            return date(delivery.closedAt());
        }
        return today;
    }

    private LocalDate date(@Nullable Instant moment) {
        return LocalDate.ofInstant(Objects.requireNonNull(moment), time.zone());
    }
}
