package io.septet.plan.domain;

import io.septet.plan.WorkItem;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Where everything stands in the drawing of a schedule (R4): a row for each item, a column for each day. All lengths are
 * pixels; names of items stand left of {@link #LEFT}.
 *
 * @param free stretches of days without work
 * @param months first days of months, with their name such as {@code 2024-03}
 * @param mondays Mondays, with their day of the month
 * @param links from the end of an item to the start of one that waits for it, as the data of a path
 * @param today where today's line stands; null when it lies outside
 */
public record GanttChart(
        int width,
        int height,
        List<Stretch> free,
        List<Mark> months,
        List<Mark> mondays,
        List<Bar> bars,
        List<String> links,
        Integer today) {

    /** Where the first day begins. */
    public static final int LEFT = 250;

    /** Where the first row begins. */
    public static final int TOP = 44;

    /** Height of a row. */
    public static final int ROW = 30;

    private static final int BAR = 16;
    private static final int ROOM_FOR_DAYS = 720;
    private static final int NARROWEST_DAY = 4;
    private static final int WIDEST_DAY = 26;
    private static final int LONGEST_NAME = 30;

    /** A stretch of days. */
    public record Stretch(int x, int width) {}

    /** A line with a name. */
    public record Mark(int x, String name) {}

    /**
     * One item.
     *
     * @param name its title, cut to fit
     * @param y upper edge of its row
     */
    public record Bar(WorkItem item, String name, int x, int y, int width) {

        public int top() {
            return y + (ROW - BAR) / 2;
        }

        public int middle() {
            return y + ROW / 2;
        }

        public int end() {
            return x + width;
        }

        /** Corners of the diamond that marks a milestone. */
        public String diamond() {
            int half = BAR / 2 + 1;
            return "%d,%d %d,%d %d,%d %d,%d"
                    .formatted(
                            end(),
                            middle() - half,
                            end() + half,
                            middle(),
                            end(),
                            middle() + half,
                            end() - half,
                            middle());
        }
    }

    /** Draws items that have dates, in their order; null when there is none. */
    public static GanttChart of(List<WorkItem> items, Predicate<LocalDate> workingDay, LocalDate today) {
        List<WorkItem> dated = items.stream()
                .filter(item -> item.start() != null && item.end() != null)
                .toList();
        if (dated.isEmpty()) {
            return null;
        }
        LocalDate first =
                dated.stream().map(WorkItem::start).min(LocalDate::compareTo).orElseThrow();
        LocalDate last =
                dated.stream().map(WorkItem::end).max(LocalDate::compareTo).orElseThrow();
        return new Drawing(first, last).of(dated, workingDay, today);
    }

    private static final class Drawing {

        private final LocalDate first;
        private final int days;
        private final int day;

        Drawing(LocalDate firstStart, LocalDate lastEnd) {
            this.first = firstStart.minusDays(1);
            this.days = (int) ChronoUnit.DAYS.between(first, lastEnd) + 3;
            this.day = Math.max(NARROWEST_DAY, Math.min(WIDEST_DAY, ROOM_FOR_DAYS / days));
        }

        GanttChart of(List<WorkItem> items, Predicate<LocalDate> workingDay, LocalDate today) {
            List<Bar> bars = new ArrayList<>();
            for (WorkItem item : items) {
                int y = TOP + bars.size() * ROW;
                int length = Math.max(day, x(item.end().plusDays(1)) - x(item.start()));
                bars.add(new Bar(item, cut(item.title()), x(item.start()), y, length));
            }
            boolean shown = !today.isBefore(first) && today.isBefore(first.plusDays(days));
            return new GanttChart(
                    LEFT + days * day,
                    TOP + bars.size() * ROW + 6,
                    free(workingDay),
                    months(),
                    mondays(),
                    bars,
                    links(bars),
                    shown ? x(today) + day / 2 : null);
        }

        private int x(LocalDate date) {
            return LEFT + (int) ChronoUnit.DAYS.between(first, date) * day;
        }

        private List<Stretch> free(Predicate<LocalDate> workingDay) {
            List<Stretch> stretches = new ArrayList<>();
            int length = 0;
            for (int at = 0; at <= days; at++) {
                if (at < days && !workingDay.test(first.plusDays(at))) {
                    length++;
                } else if (length > 0) {
                    stretches.add(new Stretch(LEFT + (at - length) * day, length * day));
                    length = 0;
                }
            }
            return stretches;
        }

        private List<Mark> months() {
            List<Mark> marks = new ArrayList<>();
            marks.add(new Mark(LEFT, YearMonth.from(first).toString()));
            for (LocalDate date = first.plusDays(1); date.isBefore(first.plusDays(days)); date = date.plusDays(1)) {
                if (date.getDayOfMonth() == 1) {
                    Mark previous = marks.get(marks.size() - 1);
                    if (marks.size() == 1 && x(date) - previous.x() < 60) {
                        marks.clear();
                    }
                    marks.add(new Mark(x(date), YearMonth.from(date).toString()));
                }
            }
            return marks;
        }

        private List<Mark> mondays() {
            List<Mark> marks = new ArrayList<>();
            for (LocalDate date = first; date.isBefore(first.plusDays(days)); date = date.plusDays(1)) {
                if (date.getDayOfWeek() == DayOfWeek.MONDAY) {
                    marks.add(new Mark(x(date), Integer.toString(date.getDayOfMonth())));
                }
            }
            return marks;
        }

        private static List<String> links(List<Bar> bars) {
            Map<String, Bar> byKey = new HashMap<>();
            bars.forEach(bar -> byKey.put(bar.item().key().value(), bar));
            List<String> links = new ArrayList<>();
            for (Bar bar : bars) {
                for (String key : bar.item().predecessors()) {
                    Bar before = byKey.get(key);
                    if (before != null) {
                        links.add(link(before, bar));
                    }
                }
            }
            return links;
        }

        /** Out of the first bar's end, down or up beside it, and into the start of the second. */
        private static String link(Bar before, Bar after) {
            int out = before.end() + 4;
            int edge = after.y() > before.y() ? after.y() : after.y() + ROW;
            return "M%d %dH%dV%dH%dV%dH%d"
                    .formatted(before.end(), before.middle(), out, edge, after.x() - 6, after.middle(), after.x() - 2);
        }

        /** Latin letters take half the room of Chinese ones. */
        private static String cut(String title) {
            int room = LONGEST_NAME;
            StringBuilder cut = new StringBuilder();
            for (int letter : title.codePoints().toArray()) {
                room -= letter < 0x2E80 ? 1 : 2;
                if (room < 0) {
                    return cut.append('…').toString();
                }
                cut.appendCodePoint(letter);
            }
            return cut.toString();
        }
    }
}
