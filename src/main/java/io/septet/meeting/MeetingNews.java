package io.septet.meeting;

import io.septet.directory.Directory;
import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.directory.Roster;
import io.septet.meeting.domain.CalledMeetingRepository;
import io.septet.notification.Notifications;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What people are told about meetings to which they are invited (M1, M3, M5). Who does something is not told of it. */
@Component
class MeetingNews implements MeetingListener {

    private final Notifications notifications;
    private final CalledMeetingRepository meetings;
    private final MeetingsInCalendars calendars;
    private final Projects projects;
    private final Directory directory;
    private final MessageSource texts;

    MeetingNews(
            Notifications notifications,
            CalledMeetingRepository meetings,
            MeetingsInCalendars calendars,
            Projects projects,
            Directory directory,
            MessageSource texts) {
        this.notifications = notifications;
        this.meetings = meetings;
        this.calendars = calendars;
        this.projects = projects;
        this.directory = directory;
        this.texts = texts;
    }

    @Override
    public void called(MeetingView meeting) {
        boolean isUrgent = meeting.notice().urgentReason() != null;
        tell(
                others(meeting, meeting.calledBy()),
                isUrgent ? "meeting.calledUrgently" : "meeting.called",
                meeting,
                isUrgent
                        ? Map.of(
                                "reason",
                                Objects.requireNonNull(meeting.notice().urgentReason()))
                        : Map.of(),
                calendars::invitation);
    }

    @Override
    public void changed(MeetingView before, MeetingView now) {
        tell(
                now.silent(),
                "meeting.moved",
                now,
                Map.of("before", before.notice().start()),
                calendars::invitation);
    }

    @Override
    public void calledOff(MeetingView meeting) {
        CalledOff why = meetings.get(meeting.id()).calledOff().orElseThrow();
        tell(
                others(meeting, why.by()),
                "meeting.calledOff",
                meeting,
                Map.of(
                        "by",
                        directory.roster().person(why.by().person()),
                        "reason",
                        Objects.requireNonNullElse(why.reason(), "–")),
                calendars::cancellation);
    }

    @Override
    public void endedByHand(MeetingView meeting) {
        tell(meeting.notice().attendees(), "meeting.endedByHand", meeting, Map.of(), calendars::cancellation);
    }

    /** Those who have not answered. */
    void remind(MeetingView meeting) {
        tell(meeting.silent(), "meeting.answersDue", meeting, Map.of());
    }

    /** Everybody invited, once the minutes are there. */
    void minutesOut(MeetingView meeting, Doer recorder) {
        tell(others(meeting, recorder), "meeting.minutesOut", meeting, Map.of());
    }

    /** The host, of a topic that somebody else proposes. */
    void proposed(MeetingView meeting, TopicView topic) {
        if (!topic.proposedBy().equals(meeting.notice().host())) {
            tell(List.of(meeting.notice().host()), "meeting.topicProposed", meeting, about(topic));
        }
    }

    /** Who proposed a topic, of what the host made of it. */
    void decided(MeetingView meeting, TopicView topic) {
        if (!topic.proposedBy().equals(meeting.notice().host())) {
            String key = topic.state() == TopicState.TAKEN ? "meeting.topicTaken" : "meeting.topicNotTaken";
            tell(List.of(topic.proposedBy()), key, meeting, about(topic));
        }
    }

    private Map<String, ?> about(TopicView topic) {
        return Map.of(
                "topic",
                topic.topic().subject(),
                "topicMinutes",
                Integer.toString(topic.topic().minutes()),
                "proposedBy",
                directory.roster().person(topic.proposedBy()),
                "reason",
                Objects.requireNonNullElse(topic.word(), ""));
    }

    private static List<PersonId> others(MeetingView meeting, Doer than) {
        return meeting.notice().attendees().stream()
                .filter(person -> !person.equals(than.person()))
                .toList();
    }

    private void tell(Collection<PersonId> people, String key, MeetingView meeting, Map<String, ?> besides) {
        Roster roster = directory.roster();
        notifications.tell(
                stillHere(people, roster),
                key,
                meeting.project(),
                reader -> arguments(meeting, roster, besides, reader),
                MeetingsInCalendars.page(meeting));
    }

    private void tell(
            Collection<PersonId> people, String key, MeetingView meeting, Map<String, ?> besides, CalendarEntry entry) {
        Roster roster = directory.roster();
        ProjectView project = projects.get(meeting.project());
        notifications.tell(
                stillHere(people, roster),
                key,
                meeting.project(),
                reader -> arguments(meeting, roster, besides, reader),
                MeetingsInCalendars.page(meeting),
                reader -> entry.of(meeting, project, roster, reader));
    }

    private static List<PersonId> stillHere(Collection<PersonId> people, Roster roster) {
        return people.stream().filter(person -> roster.find(person).isPresent()).toList();
    }

    private Map<String, ?> arguments(MeetingView meeting, Roster roster, Map<String, ?> besides, Locale reader) {
        Notice notice = meeting.notice();
        Map<String, Object> arguments = new HashMap<>(besides);
        arguments.put("kind", texts.getMessage("meeting.kind." + notice.kind(), null, reader));
        arguments.put("subject", notice.subject());
        arguments.put("at", notice.start());
        arguments.put("minutes", Integer.toString(notice.minutesLong()));
        arguments.put("place", notice.place());
        arguments.put("host", roster.person(notice.host()));
        arguments.put("calledBy", roster.person(meeting.calledBy().person()));
        arguments.put("answerBy", notice.answerBy());
        arguments.put("agenda", calendars.agenda(notice, roster, reader));
        return arguments;
    }

    /** What goes into the calendars of readers of one language. */
    private interface CalendarEntry {

        String of(MeetingView meeting, ProjectView project, Roster roster, Locale reader);
    }
}
