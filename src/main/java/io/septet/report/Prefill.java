package io.septet.report;

import io.septet.calendar.DateWording;
import io.septet.platform.PlainText;
import io.septet.report.WorkOfWeek.Line;
import io.septet.tracking.DeliveryStatus;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a report says before anybody has typed, from what was reported in the week: a good week is confirmed as it stands. */
@Component
public class Prefill {

    /** Characters of a note that are taken over. */
    private static final int NOTE = 300;

    private final MessageSource texts;
    private final DateWording days;

    Prefill(MessageSource texts, DateWording days) {
        this.texts = texts;
        this.days = days;
    }

    public ReportText of(WorkOfWeek work, Locale reader) {
        List<Line> goesOn = work.underWay().stream().filter(Prefill::goesOn).toList();
        String next = lines(goesOn, line -> next(line, "goesOn", reader)) + "\n"
                + lines(work.next(), line -> next(line, "begins", reader));
        return new ReportText(
                lines(work.underWay(), line -> done(line, reader)),
                next.isBlank() ? say(reader, "report.prefill.nothing") : fitting(next.strip()),
                PlainText.orNull(lines(
                        work.underWay().stream().filter(Prefill::isTroubled).toList(),
                        line -> say(reader, "report.prefill.support", line.key(), line.title(), note(line.note())))));
    }

    private static boolean goesOn(Line line) {
        return line.status() == DeliveryStatus.IN_PROGRESS || line.status() == DeliveryStatus.HANDED_OVER;
    }

    private static boolean isTroubled(Line line) {
        return goesOn(line) && line.said() != null && line.said().isTroubled();
    }

    private String done(Line line, Locale reader) {
        String how = line.status() == DeliveryStatus.HANDED_OVER || line.status() == DeliveryStatus.ACCEPTED
                ? "tracking.status." + line.status()
                : line.said() == null ? "report.prefill.unsaid" : "tracking.progress." + line.said();
        String said = say(
                reader,
                "report.prefill.done",
                line.key(),
                line.title(),
                line.percentBefore(),
                line.percent(),
                say(reader, how));
        return line.note() == null || isTroubled(line)
                ? said
                : say(reader, "report.prefill.note", said, note(line.note()));
    }

    private String next(Line line, String what, Locale reader) {
        if (line.status() == DeliveryStatus.HANDED_OVER) {
            return say(reader, "report.prefill.accepted", line.key(), line.title());
        }
        return say(
                reader,
                "report.prefill." + what,
                line.key(),
                line.title(),
                days.dayInTable(line.start(), reader),
                days.dayInTable(line.dueOn(), reader));
    }

    private static String note(@Nullable String note) {
        return note == null ? "" : PlainText.shortened(note.replace('\n', ' '), NOTE);
    }

    private static String lines(List<Line> all, Function<Line, String> said) {
        return fitting(all.stream().map(said).collect(Collectors.joining("\n")));
    }

    private static String fitting(String text) {
        return PlainText.shortened(text, ReportText.LONGEST - 1);
    }

    private String say(Locale reader, String key, Object... arguments) {
        return texts.getMessage(key, arguments, reader);
    }
}
