package io.septet.meeting;

import io.septet.calendar.DateWording;
import io.septet.calendar.WorkingTime;
import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.directory.Roster;
import io.septet.meeting.domain.MeetingEvent;
import io.septet.notification.Links;
import io.septet.notification.PageOfProject;
import io.septet.project.ProjectView;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.component.VEvent;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes meetings for calendar programs, in their reader's language. */
@Component
public class MeetingsInCalendars {

    private final Directory directory;
    private final Links links;
    private final DateWording dates;
    private final MessageSource texts;
    private final WorkingTime time;
    private final String sender;

    /** @param from the address from which Septet writes, setting {@code septet.mail-from} */
    MeetingsInCalendars(
            Directory directory,
            Links links,
            DateWording dates,
            MessageSource texts,
            WorkingTime time,
            @Value("${septet.mail-from}") String from) {
        this.directory = directory;
        this.links = links;
        this.dates = dates;
        this.texts = texts;
        this.time = time;
        this.sender = from.replaceFirst(".*<(.*)>\\s*", "$1");
    }

    /** Invites to the meeting, or to what it is by now. */
    String invitation(MeetingView meeting, ProjectView project, Roster roster, Locale reader) {
        return event(meeting, roster).invitation(description(meeting, project, roster, reader), link(meeting));
    }

    /** Takes the meeting out of calendars. */
    String cancellation(MeetingView meeting, ProjectView project, Roster roster, Locale reader) {
        return event(meeting, roster).cancellation(description(meeting, project, roster, reader), link(meeting));
    }

    /** What somebody answered, for the host's calendar; empty where one of them has no mail address. */
    public Optional<String> reply(MeetingView meeting, PersonId person) {
        return event(meeting, directory.roster()).reply(person, link(meeting));
    }

    /** The meeting as one entry of a calendar. */
    public VEvent entry(MeetingView meeting, ProjectView project, Roster roster, Locale reader) {
        return new MeetingEvent(meeting, roster, sender, ZoneOffset.UTC, time.now())
                .entry(description(meeting, project, roster, reader), link(meeting));
    }

    private MeetingEvent event(MeetingView meeting, Roster roster) {
        return new MeetingEvent(meeting, roster, sender, time.zone(), time.now());
    }

    /** Address of the meeting's page, where those invited answer. */
    public String link(MeetingView meeting) {
        return links.of(meeting.project(), page(meeting));
    }

    static PageOfProject page(MeetingView meeting) {
        return new PageOfProject("meetings/" + meeting.id());
    }

    private String description(MeetingView meeting, ProjectView project, Roster roster, Locale reader) {
        Notice notice = meeting.notice();
        List<String> lines = new ArrayList<>();
        lines.add(text("meeting.calendar.project", reader, project.name(), project.code()));
        lines.add(text(
                "meeting.calendar.people", reader, roster.person(notice.host()), roster.person(notice.recorder())));
        if (notice.urgentReason() != null) {
            lines.add(text("meeting.calendar.urgent", reader, notice.urgentReason()));
        }
        lines.add(text(
                "meeting.calendar.answerBy",
                reader,
                dates.momentAtCompany(notice.answerBy(), reader),
                time.zone().getDisplayName(TextStyle.FULL, reader)));
        lines.add("");
        lines.add(text("meeting.agenda", reader));
        lines.add(agenda(notice, roster, reader));
        lines.add("");
        lines.add(text("meeting.calendar.link", reader, link(meeting)));
        return String.join("\n", lines);
    }

    /** A line for each topic, as in mails. */
    String agenda(Notice notice, Roster roster, Locale reader) {
        return notice.agenda().stream()
                .map(topic -> text(
                        "meeting.agenda.line",
                        reader,
                        topic.subject(),
                        roster.person(topic.presenter()),
                        topic.minutes()))
                .collect(Collectors.joining("\n"));
    }

    private String text(String key, Locale reader, Object... arguments) {
        return texts.getMessage(key, arguments, reader);
    }
}
