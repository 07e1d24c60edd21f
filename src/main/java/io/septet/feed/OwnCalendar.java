package io.septet.feed;

import io.septet.calendar.ZoneOfReader;
import io.septet.directory.PersonId;
import io.septet.ical.CalendarText;
import io.septet.notification.Languages;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person's calendar as their calendar program reads it, in their language and with moments in their zone. */
@Component
@Transactional(readOnly = true)
public class OwnCalendar {

    /** Of each kind: more than anybody has to do, and what a calendar program still reads at once. */
    static final int MOST = 1_000;

    private static final Duration READ_AGAIN_AFTER = Duration.ofHours(1);

    private final OwnMeetings meetings;
    private final DueDates dueDates;
    private final Languages languages;
    private final ZoneOfReader zones;
    private final MessageSource texts;

    OwnCalendar(OwnMeetings meetings, DueDates dueDates, Languages languages, ZoneOfReader zones, MessageSource texts) {
        this.meetings = meetings;
        this.dueDates = dueDates;
        this.languages = languages;
        this.zones = zones;
        this.texts = texts;
    }

    /** As text of the kind {@code text/calendar}. */
    public String of(PersonId person) {
        Locale reader = languages.of(person);
        List<VEvent> entries = new ArrayList<>(meetings.entries(person, MOST, reader));
        entries.addAll(dueDates.of(person, MOST, reader, zones.of(person)));
        String name = texts.getMessage("feed.name", null, reader);
        return CalendarText.of(
                ImmutableMethod.PUBLISH,
                List.of(
                        new Name(name),
                        new XProperty("X-WR-CALNAME", name),
                        new RefreshInterval(new ParameterList().add(Value.DURATION), READ_AGAIN_AFTER)),
                entries);
    }
}
