package io.septet.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work as a {@link Chart} draws it.
 *
 * @param responsible name of the person
 * @param planned by today's plan
 * @param baseline as it was signed first, where that was otherwise
 * @param actual from its beginning to its end or, while it goes on, to today; null before it begins
 * @param lateUntil the day until which it is, or was, later than planned; null of work in time
 * @param percent how much of it is done; null while nobody tracks it
 * @param milestone whether its planned end is one
 * @param critical whether the last day of the plan moves with it
 * @param after keys of the work that has to be finished first; those that are not drawn are passed over
 * @param style how it stands, such as {@code accepted}
 * @param words the same in the reader's language
 * @param warning what is wrong with that
 */
public record Work(
        String key,
        String title,
        String responsible,
        Period planned,
        @Nullable Period baseline,
        @Nullable Period actual,
        @Nullable LocalDate lateUntil,
        @Nullable Integer percent,
        boolean milestone,
        boolean critical,
        List<String> after,
        String style,
        @Nullable String words,
        @Nullable String warning) {

    /** Days from one to another, both included. */
    public record Period(LocalDate from, LocalDate until) {}

    /** Work that is planned and not tracked yet. */
    public static Work planned(
            String key,
            String title,
            String responsible,
            Period planned,
            @Nullable Period baseline,
            boolean milestone,
            boolean critical,
            List<String> after) {
        return new Work(
                key,
                title,
                responsible,
                planned,
                baseline,
                null,
                null,
                null,
                milestone,
                critical,
                List.copyOf(after),
                "planned",
                null,
                null);
    }

    /** The same work as it goes. */
    public Work tracked(
            @Nullable Period really,
            @Nullable LocalDate late,
            int done,
            String standing,
            String inWords,
            @Nullable String wrong) {
        return new Work(
                key,
                title,
                responsible,
                planned,
                baseline,
                really,
                late,
                done,
                milestone,
                critical,
                after,
                standing,
                inWords,
                wrong);
    }
}
