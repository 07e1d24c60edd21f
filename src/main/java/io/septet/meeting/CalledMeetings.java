package io.septet.meeting;

import io.septet.calendar.WorkingTime;
import io.septet.directory.Directory;
import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.findings.Refused;
import io.septet.meeting.BusyTime.Why;
import io.septet.meeting.domain.CalledMeeting;
import io.septet.meeting.domain.CalledMeetingRepository;
import io.septet.meeting.domain.NoticeLimits;
import io.septet.meeting.domain.NoticePolicy;
import io.septet.platform.PlainText;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.project.State;
import io.septet.project.WithdrawnWithProject;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Meetings from their notice on: called, moved, called off, and read (M1, M2). */
@Component
@Transactional
public class CalledMeetings implements WithdrawnWithProject {

    private static final int LONGEST_REASON = 2000;

    private final CalledMeetingRepository meetings;
    private final MeetingProcesses processes;
    private final ObjectProvider<MeetingListener> listeners;
    private final Projects projects;
    private final Directory directory;
    private final MeetingSettings settings;
    private final WorkingTime time;

    CalledMeetings(
            CalledMeetingRepository meetings,
            MeetingProcesses processes,
            ObjectProvider<MeetingListener> listeners,
            Projects projects,
            Directory directory,
            MeetingSettings settings,
            WorkingTime time) {
        this.meetings = meetings;
        this.processes = processes;
        this.listeners = listeners;
        this.projects = projects;
        this.directory = directory;
        this.settings = settings;
        this.time = time;
    }

    /**
     * Calls a meeting: everybody is invited, and the process begins that leads to its minutes.
     *
     * @throws Refused when the project has ended, or the notice is not in order
     */
    public MeetingView call(ProjectId project, Notice notice, Doer by) {
        return call(project, notice, by, null);
    }

    /** As the other one, as an occurrence of a series. */
    public MeetingView call(ProjectId project, Notice notice, Doer by, @Nullable UUID series) {
        MeetingView called = invite(project, notice, null, series, by);
        processes.start(projects.get(project), called.id());
        return called;
    }

    /**
     * The same where something else starts the process: a form, or a step that calls it.
     *
     * @param planVersion number of the plan's version that the meeting is about; null where it is about none
     * @throws Refused likewise
     */
    public MeetingView invite(ProjectId project, Notice notice, @Nullable Integer planVersion, Doer by) {
        return invite(project, notice, planVersion, null, by);
    }

    private MeetingView invite(
            ProjectId id, Notice notice, @Nullable Integer planVersion, @Nullable UUID series, Doer by) {
        ProjectView project = projects.lock(id);
        if (project.state() != State.RUNNING) {
            throw Refused.at("project", "meeting.project.ended");
        }
        Notice complete = notice.complete();
        policy().findings(complete).refuseIfAny();
        MeetingView called = meetings.save(new CalledMeeting(id, complete, planVersion, series, by, time.now()))
                .view();
        tell(listener -> listener.called(called));
        return called;
    }

    /**
     * Moves it to another time or place. Everybody is asked anew whether they come; its minutes are due later or earlier.
     *
     * @throws Refused when it has ended, or the new time is not in order
     */
    public MeetingView move(MeetingId id, Instant start, int minutesLong, String place, Doer by) {
        return move(id, start, minutesLong, place, null, by);
    }

    /**
     * As the other one.
     *
     * @param urgentReason why it is moved at short notice; null where it is not
     */
    public MeetingView move(
            MeetingId id, Instant start, int minutesLong, String place, @Nullable String urgentReason, Doer by) {
        CalledMeeting meeting = open(id);
        MeetingView before = meeting.view();
        String reason = PlainText.orNull(urgentReason);
        Notice moved = before.notice()
                .moved(
                        start,
                        minutesLong,
                        place,
                        policy().usualAnswerBy(start),
                        reason == null ? before.notice().urgentReason() : reason);
        policy().findingsOfMove(moved).refuseIfAny();
        meeting.move(moved, by, time.now());
        MeetingView now = meeting.view();
        processes.move(id);
        tell(listener -> listener.changed(before, now));
        return now;
    }

    /**
     * Calls it off. Everybody invited hears why.
     *
     * @throws Refused when it has ended, or nobody says why
     */
    public MeetingView callOff(MeetingId id, String reason, Doer by) {
        CalledMeeting meeting = open(id);
        String why = PlainText.orNull(reason);
        if (why == null) {
            throw Refused.at("reason", "meeting.reason.missing");
        }
        if (why.length() > LONGEST_REASON) {
            throw Refused.at("reason", "meeting.text.tooLong", LONGEST_REASON);
        }
        return callOff(meeting, why, by);
    }

    private MeetingView callOff(CalledMeeting meeting, @Nullable String reason, Doer by) {
        meeting.callOff(reason, by, time.now());
        MeetingView now = meeting.view();
        processes.callOff(now.id());
        tell(listener -> listener.calledOff(now));
        return now;
    }

    /**
     * It does not take place, because an administrator has ended the process that leads to its minutes: nobody could write
     * them any more. Does nothing once it is over.
     *
     * @param by id of the administrator; null when it is not known
     */
    public void endByHand(MeetingId id, @Nullable PersonId by) {
        projects.lock(get(id).project());
        CalledMeeting meeting = meetings.get(id);
        if (meeting.view().isOpen()) {
            meeting.endByHand(by, time.now());
            MeetingView now = meeting.view();
            tell(listener -> listener.endedByHand(now));
        }
    }

    /** Calls off, with the reason of the cancellation, what is still to take place or to be written down. */
    @Override
    public void withdraw(ProjectId id) {
        ProjectView project = projects.lock(id);
        List<CalledMeeting> open =
                meetings.findByProjectIdAndStateOrderByStartsAtAscCalledAtAsc(id.value(), MeetingState.CALLED);
        for (CalledMeeting meeting : open) {
            callOff(meeting, project.cancellation(), Doer.of(Objects.requireNonNull(project.cancelledBy())));
        }
    }

    private CalledMeeting open(MeetingId id) {
        projects.lock(get(id).project());
        CalledMeeting meeting = meetings.get(id);
        if (!meeting.view().isOpen()) {
            throw Refused.because("meeting.ended");
        }
        return meeting;
    }

    /** @throws java.util.NoSuchElementException when there is no such meeting */
    @Transactional(readOnly = true)
    public MeetingView get(MeetingId id) {
        return meetings.get(id).view();
    }

    /** Why it did not take place, if so. */
    @Transactional(readOnly = true)
    public Optional<CalledOff> calledOff(MeetingId id) {
        return meetings.get(id).calledOff();
    }

    /** All meetings of a project that were called, by their time. */
    @Transactional(readOnly = true)
    public List<MeetingView> of(ProjectId project) {
        return meetings.findByProjectIdOrderByStartsAtAscCalledAtAsc(project.value()).stream()
                .map(CalledMeeting::view)
                .toList();
    }

    /** All that take place, or took place, in part within that time, and to which one of these people is invited. */
    @Transactional(readOnly = true)
    public List<MeetingView> between(Instant from, Instant until, Collection<PersonId> attendees) {
        return attendees.isEmpty()
                ? List.of()
                : meetings.findBetween(from, until, attendees).stream()
                        .map(CalledMeeting::view)
                        .toList();
    }

    /**
     * When these people are at meetings within that time, as far as they have not declined; in one statement.
     *
     * @param but a meeting that does not count; null where all do
     */
    @Transactional(readOnly = true)
    public List<BusyTime> busy(Instant from, Instant until, Collection<PersonId> people, @Nullable MeetingId but) {
        return people.isEmpty()
                ? List.of()
                : meetings.findBusy(from, until, people).stream()
                        .filter(row -> but == null || !but.value().equals(row[0]))
                        .map(row -> new BusyTime((PersonId) row[1], (Instant) row[2], (Instant) row[3], Why.MEETING))
                        .toList();
    }

    /** By which rules a notice is looked at now. */
    @Transactional(readOnly = true)
    public NoticePolicy policy() {
        return new NoticePolicy(noticeLimits(), directory.roster(), time);
    }

    /** What the company allows of an agenda, for whoever types one. */
    public AgendaLimits limits() {
        Map<MeetingKind, Integer> inAll = new EnumMap<>(MeetingKind.class);
        for (MeetingKind kind : MeetingKind.values()) {
            noticeLimits().inAll(kind).ifPresent(most -> inAll.put(kind, most));
        }
        return new AgendaLimits(settings.longestTopic(), inAll);
    }

    private NoticeLimits noticeLimits() {
        return new NoticeLimits(
                settings.noticeDays(), settings.longestTopic(), settings.longestKickOff(), settings.longestWeekly());
    }

    private void tell(Consumer<MeetingListener> what) {
        listeners.orderedStream().forEach(what);
    }
}
