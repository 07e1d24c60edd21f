package io.septet.meeting;

import io.septet.calendar.DateWording;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says when series of meetings are held, in the reader's language. */
@Component
public class SeriesWording {

    private final DateWording dates;
    private final MessageSource texts;

    SeriesWording(DateWording dates, MessageSource texts) {
        this.dates = dates;
        this.texts = texts;
    }

    /** Such as: every Monday at 10:00, 30 minutes, room 3. */
    public String rhythm(SeriesRule meets, Locale reader) {
        return texts.getMessage(
                meets.everyWeeks() == 1 ? "meeting.series.rhythm.weekly" : "meeting.series.rhythm",
                new Object[] {
                    texts.getMessage("plan.day." + meets.first().getDayOfWeek(), null, reader),
                    meets.at().toString(),
                    String.valueOf(meets.minutesLong()),
                    meets.place(),
                    String.valueOf(meets.everyWeeks())
                },
                reader);
    }

    /** That it does not meet any more. */
    public String none(Locale reader) {
        return texts.getMessage("meeting.series.rhythm.none", null, reader);
    }

    /** Such as: week from 4 March 2024. */
    public String week(LocalDate monday, Locale reader) {
        return texts.getMessage("meeting.series.weekOf", new Object[] {dates.day(monday, reader)}, reader);
    }

    /** What kind of meeting it is. */
    public String kind(MeetingKind kind, Locale reader) {
        return texts.getMessage("meeting.kind." + kind, null, reader);
    }
}
