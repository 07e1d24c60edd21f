package io.septet.calendar;

import io.septet.calendar.Timeline.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * {@link Work} over a {@link Timeline}, a row for each: what the template {@code timeline} draws, and says in a table.
 *
 * @param isTracked whether a row has room for what really happens, below what is planned
 */
public record Chart(Timeline days, Scale scale, boolean isTracked, List<Row> rows) {

    private static final int LONGEST_TITLE = 30;
    private static final int FIRST_WIDE_LETTER = 0x2E80;

    /** As many as fit a printed page. */
    private static final int ROWS_OF_PART = 30;

    /** By what the days are headed, and so how much room each has. */
    public enum Scale {
        WEEK,
        MONTH,
        QUARTER;

        private static final int DAYS_BY_WEEK = 35;
        private static final int DAYS_BY_MONTH = 120;

        /** By which so many days are seen at once. */
        static Scale fitting(int days) {
            if (days <= DAYS_BY_WEEK) {
                return WEEK;
            }
            return days <= DAYS_BY_MONTH ? MONTH : QUARTER;
        }

        /** The one of that name, in letters large or small; null when it is none, for whichever fits. */
        public static @Nullable Scale of(@Nullable String name) {
            for (Scale scale : values()) {
                if (scale.parameter().equalsIgnoreCase(name)) {
                    return scale;
                }
            }
            return null;
        }

        /** How addresses name it. */
        public String parameter() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Out of the end of one row's planned days into the start of another's. */
    public record Link(int fromRow, int fromColumn, int toRow, int toColumn, boolean isCritical) {}

    /** The end of a link that comes out of another part. */
    public record Stub(int row, int column, String key) {}

    /** Some rows below each other, with a heading of their own, so that they fit a screen or a page. */
    public record Part(List<Row> rows, List<Link> links, List<Stub> stubs) {}

    /**
     * By which days it is planned, and so on, in words.
     *
     * @param baseline empty where it was not signed otherwise
     * @param actual empty of what has not begun
     */
    public record Days(String planned, String baseline, String actual) {}

    /**
     * One piece of work.
     *
     * @param late what of it lies behind its planned end
     * @param words its days in the reader's words
     * @param hint all of it in a line
     */
    public record Row(
            Work work,
            Stretch planned,
            @Nullable Stretch baseline,
            @Nullable Stretch actual,
            @Nullable Stretch late,
            Days words,
            String hint) {

        /** The title, cut to fit; Latin letters take half the room of Chinese ones. */
        public String shortTitle() {
            int room = LONGEST_TITLE;
            StringBuilder cut = new StringBuilder();
            for (int letter : work.title().codePoints().toArray()) {
                room -= letter < FIRST_WIDE_LETTER ? 1 : 2;
                if (room < 0) {
                    return cut.append('…').toString();
                }
                cut.appendCodePoint(letter);
            }
            return cut.toString();
        }

        /** The column behind the last of its bars. */
        public int end() {
            int end = planned.end();
            for (Stretch bar : new Stretch[] {baseline, actual, late}) {
                end = bar == null ? end : Math.max(end, bar.end());
            }
            return end;
        }
    }

    /** All scales, for the choice between them. */
    public List<Scale> scales() {
        return List.of(Scale.values());
    }

    /** Whether some work was signed with other days than it has now. */
    public boolean hasBaseline() {
        return rows.stream().anyMatch(row -> row.baseline() != null);
    }

    /** Whether some work is, or was, later than planned. */
    public boolean hasLate() {
        return rows.stream().anyMatch(row -> row.late() != null);
    }

    /** All in one part, however long. */
    public Part whole() {
        return part(0, rows.size());
    }

    /** All of it, in parts of a size that can be looked at. */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (int first = 0; first < rows.size(); first += ROWS_OF_PART) {
            parts.add(part(first, Math.min(rows.size(), first + ROWS_OF_PART)));
        }
        return List.copyOf(parts);
    }

    private Part part(int first, int behind) {
        List<Link> links = new ArrayList<>();
        List<Stub> stubs = new ArrayList<>();
        for (int to = first; to < behind; to++) {
            Row row = rows.get(to);
            for (int from : before(row)) {
                Row other = rows.get(from);
                if (from < first || from >= behind) {
                    stubs.add(new Stub(
                            to - first, row.planned().start(), other.work().key()));
                } else {
                    links.add(new Link(
                            from - first,
                            other.planned().end(),
                            to - first,
                            row.planned().start(),
                            other.work().critical() && row.work().critical()));
                }
            }
        }
        return new Part(rows.subList(first, behind), links, stubs);
    }

    private int[] before(Row row) {
        return IntStream.range(0, rows.size())
                .filter(at -> row.work().after().contains(rows.get(at).work().key()))
                .toArray();
    }
}
