package io.septet.tracking.web;

import io.septet.calendar.WorkingTime;
import io.septet.tracking.DeliveryStatus;
import io.septet.tracking.DeliveryView;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Planned against actual as a Gantt chart (T10): where everything stands in the picture, in pixels. A row has the
 * planned bar above and the actual one below, which ends today while the work goes on.
 */
public final class TrackingChart {

    private static final int NAMES = 230;
    private static final int HEAD = 44;
    private static final int ROW = 46;
    private static final int PAGE = 1190;
    private static final int NARROWEST_DAY = 6;
    private static final int BROADEST_DAY = 44;
    private static final int ROOM_FOR_WORDS = 150;

    private final WorkingTime time;
    private final LocalDate first;
    private final LocalDate last;
    private final double day;
    private final List<Row> rows = new ArrayList<>();

    /** A stretch of the time line, or with no width a line across it. */
    public record Mark(double x, double width, LocalDate date) {}

    /**
     * A delivery in the picture.
     *
     * @param y top of its row
     * @param plannedX where the planned bar begins
     * @param actualX where the actual bar begins; null while the work has not begun
     * @param wordsX where it says how the item stands
     */
    public record Row(
            DeliveryView delivery,
            int y,
            double plannedX,
            double plannedWidth,
            Double actualX,
            double actualWidth,
            double wordsX) {

        /** Corners of the diamond that marks a milestone. */
        public String diamond() {
            double x = plannedX + plannedWidth;
            int middle = y + 14;
            return "%s,%d %s,%d %s,%d %s,%d".formatted(x, middle - 7, x + 7, middle, x, middle + 7, x - 7, middle);
        }
    }

    TrackingChart(List<DeliveryView> deliveries, WorkingTime time) {
        this.time = time;
        LocalDate today = time.today();
        first = monday(deliveries.stream()
                .flatMap(delivery -> Stream.of(delivery.start(), startOf(delivery, today)))
                .min(LocalDate::compareTo)
                .orElse(today));
        last = deliveries.stream()
                .flatMap(delivery -> Stream.of(delivery.end(), endOf(delivery, today)))
                .max(LocalDate::compareTo)
                .orElse(today)
                .plusDays(2);
        double fitting = (double) (PAGE - NAMES - ROOM_FOR_WORDS) / (days(first, last) + 1);
        day = Math.max(NARROWEST_DAY, Math.min(BROADEST_DAY, fitting));
        for (DeliveryView delivery : deliveries) {
            rows.add(row(delivery, HEAD + rows.size() * ROW, today));
        }
    }

    private Row row(DeliveryView delivery, int y, LocalDate today) {
        double plannedX = x(delivery.start());
        double plannedEnd = x(delivery.end().plusDays(1));
        if (delivery.startedAt() == null) {
            return new Row(delivery, y, plannedX, plannedEnd - plannedX, null, 0, plannedEnd + 10);
        }
        double actualX = x(date(delivery.startedAt()));
        double actualEnd = x(endOf(delivery, today).plusDays(1));
        return new Row(
                delivery,
                y,
                plannedX,
                plannedEnd - plannedX,
                actualX,
                Math.max(day, actualEnd - actualX),
                Math.max(plannedEnd, actualEnd) + 10);
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

    private LocalDate date(Instant moment) {
        return LocalDate.ofInstant(moment, time.zone());
    }

    public List<Row> rows() {
        return rows;
    }

    public int rowHeight() {
        return ROW;
    }

    public int height() {
        return HEAD + rows.size() * ROW + 4;
    }

    public double width() {
        return x(last.plusDays(1)) + ROOM_FOR_WORDS;
    }

    /** Where today begins, and how wide a day is. */
    public Mark today() {
        return new Mark(x(time.today()), day, time.today());
    }

    /** The Mondays. */
    public List<Mark> weeks() {
        return first.datesUntil(last.plusDays(1))
                .filter(date -> date.getDayOfWeek() == DayOfWeek.MONDAY)
                .map(date -> new Mark(x(date), day * 7, date))
                .toList();
    }

    /** The days without work. */
    public List<Mark> daysOff() {
        return first.datesUntil(last.plusDays(1))
                .filter(date -> !time.isWorkingDay(date))
                .map(date -> new Mark(x(date), day, date))
                .toList();
    }

    private double x(LocalDate date) {
        return Math.round((NAMES + days(first, date) * day) * 10) / 10.0;
    }

    private static long days(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }

    private static LocalDate monday(LocalDate date) {
        return date.minusDays(date.getDayOfWeek().getValue() - 1L);
    }
}
