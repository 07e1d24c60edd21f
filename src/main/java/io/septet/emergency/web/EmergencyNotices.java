package io.septet.emergency.web;

import io.septet.calendar.DateWording;
import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.emergency.EmergencyView;
import io.septet.emergency.EmergencyWording;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the page says after an emergency was raised or taken. */
@Component
class EmergencyNotices {

    private final EmergencyWording wording;
    private final MessageSource texts;
    private final DateWording dates;
    private final Directory directory;

    EmergencyNotices(EmergencyWording wording, MessageSource texts, DateWording dates, Directory directory) {
        this.wording = wording;
        this.texts = texts;
        this.dates = dates;
        this.directory = directory;
    }

    /** Who was told. */
    String raised(EmergencyView emergency, Locale reader) {
        return text("emergency.raise.done", reader, wording.people(emergency.peopleTold(), reader));
    }

    /** Whether it is the person's now, or who has it. */
    String taken(EmergencyView emergency, PersonId person, Locale reader) {
        PersonId taker = Objects.requireNonNull(emergency.takenBy());
        return person.equals(taker)
                ? text("emergency.take.done", reader)
                : text(
                        "emergency.take.other",
                        reader,
                        directory.person(taker).name(),
                        dates.moment(Objects.requireNonNull(emergency.takenAt()), reader));
    }

    private String text(String key, Locale reader, Object... arguments) {
        return texts.getMessage(key, arguments, reader);
    }
}
