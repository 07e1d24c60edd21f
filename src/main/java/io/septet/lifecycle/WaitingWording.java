package io.septet.lifecycle;

import io.septet.calendar.DateWording;
import io.septet.calendar.WorkingTime;
import io.septet.desk.OpenRound;
import io.septet.desk.OpenRound.Waiting;
import io.septet.desk.OpenWork.Ahead;
import io.septet.directory.Roster;
import io.septet.project.ProjectView;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says what a project waits for, on its page as well as to whoever has just done something in it. */
@Component
public class WaitingWording {

    private static final String DONE = "lifecycle.waiting.done";

    private final MessageSource texts;
    private final DateWording dates;
    private final WorkingTime time;

    WaitingWording(MessageSource texts, DateWording dates, WorkingTime time) {
        this.texts = texts;
        this.dates = dates;
        this.time = time;
    }

    /** {@code since 4 Mar 2024 with Ann}; of several {@code 2 of 4 have signed; since 4 Mar 2024 with Ann, Bob}. */
    public String sentence(OpenRound round, Roster names, Locale reader) {
        String since = text(
                "lifecycle.waiting.since",
                reader,
                dates.day(dates.dayOf(round.since()), reader),
                people(round, names, reader));
        if (!round.isOfSeveral()) {
            return since;
        }
        return text("lifecycle.waiting.ofSeveral", reader, done(round, reader), since);
    }

    /** {@code 2 of 4 have signed}. */
    public String done(OpenRound round, Locale reader) {
        Object[] counted = {round.done(), round.all()};
        String usual = texts.getMessage(DONE, counted, reader);
        return Objects.requireNonNull(texts.getMessage(DONE + "." + round.task().task(), counted, usual, reader));
    }

    /** Who has it: {@code Ann, Bob for Cleo}. */
    public String people(OpenRound round, Roster names, Locale reader) {
        return round.open().stream()
                .map(task -> person(task, names, reader))
                .distinct()
                .collect(Collectors.joining(text("form.listSeparator", reader)));
    }

    private String person(Waiting task, Roster names, Locale reader) {
        if (task.assignee() == null) {
            return text("lifecycle.waiting.nobody", reader);
        }
        String who = names.person(task.assignee());
        return task.owner() == null || task.owner().equals(task.assignee())
                ? who
                : text("lifecycle.waiting.inPlaceOf", reader, who, names.person(task.owner()));
    }

    /** {@code until 5 Mar 2024, 18:30}, or that it should have been done by then; null without a date. */
    public @Nullable String due(@Nullable Instant due, Locale reader) {
        if (due == null) {
            return null;
        }
        return text(
                isLate(due) ? "lifecycle.waiting.overdue" : "lifecycle.waiting.until",
                reader,
                dates.moment(due, reader));
    }

    public boolean isLate(@Nullable Instant due) {
        return due != null && due.isBefore(time.now());
    }

    /** {@code late by 2 working days}; null of what is not late. */
    public @Nullable String lateBy(@Nullable Instant due, Locale reader) {
        return due != null && isLate(due)
                ? text("project.late", reader, time.workingDaysBetween(dates.dayOf(due), time.today()))
                : null;
    }

    /** {@code Goes on by itself on 6 Mar 2024, 09:00: Start date reached}, or that it does so at once. */
    public String ahead(Ahead ahead, Locale reader) {
        Instant at = ahead.at();
        return at == null || ahead.name() == null || !at.isAfter(time.now())
                ? text("lifecycle.waiting.soon", reader)
                : text("lifecycle.waiting.ahead", reader, dates.moment(at, reader), ahead.name());
    }

    /** What a task is called where it is clear which project is spoken of. */
    public String name(OpenRound round, ProjectView project) {
        String end = " · " + project.name();
        return round.name().endsWith(end)
                ? round.name().substring(0, round.name().length() - end.length())
                : round.name();
    }

    private String text(String key, Locale reader, Object... values) {
        return texts.getMessage(key, values, reader);
    }
}
