package io.septet.calendar;

import io.septet.calendar.Timeline.Stretch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Pieces of work over a {@link Timeline}, a row for each: what the template {@code timeline} draws.
 *
 * @param lanes how many bars a row has room for, one below the other
 */
public record Chart(Timeline days, int lanes, List<Row> rows) {

    private static final int LONGEST_TITLE = 30;
    private static final int FIRST_WIDE_LETTER = 0x2E80;

    /** A stretch of work, and the class by which the page colours it. */
    public record Bar(String style, Stretch days) {}

    /** Out of the end of one row's first bar into the start of another's. */
    public record Link(int fromRow, int fromColumn, int toRow, int toColumn) {}

    /**
     * One piece of work.
     *
     * @param responsible name of the person
     * @param style classes by which the page colours the row
     * @param bars from the first lane on, the plan first
     * @param milestone whether the end of the first bar is one
     * @param after keys of the rows that it waits for; those of no row are passed over
     * @param words how it stands
     * @param warning what is wrong with that
     */
    public record Row(
            String key,
            String title,
            String responsible,
            LocalDate from,
            LocalDate until,
            String style,
            List<Bar> bars,
            boolean milestone,
            List<String> after,
            @Nullable String words,
            @Nullable String warning) {

        /** The title, cut to fit; Latin letters take half the room of Chinese ones. */
        public String shortTitle() {
            int room = LONGEST_TITLE;
            StringBuilder cut = new StringBuilder();
            for (int letter : title.codePoints().toArray()) {
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
            return bars.stream().mapToInt(bar -> bar.days().end()).max().orElse(0);
        }

        private Stretch plan() {
            return bars.get(0).days();
        }
    }

    /** The links between rows that wait for one another. */
    public List<Link> links() {
        List<Link> links = new ArrayList<>();
        for (int to = 0; to < rows.size(); to++) {
            Row row = rows.get(to);
            for (int from : IntStream.range(0, rows.size())
                    .filter(at -> row.after().contains(rows.get(at).key()))
                    .toArray()) {
                links.add(new Link(
                        from, rows.get(from).plan().end(), to, row.plan().start()));
            }
        }
        return links;
    }
}
