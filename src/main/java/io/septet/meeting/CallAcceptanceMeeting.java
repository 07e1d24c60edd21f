package io.septet.meeting;

import io.septet.calendar.WorkingTime;
import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.directory.Substitutes;
import io.septet.findings.Refused;
import io.septet.meeting.ChangeMeeting.NewTime;
import io.septet.meeting.domain.CalledMeetingRepository;
import io.septet.plan.WorkItemRef;
import io.septet.platform.PlainText;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.tracking.Acceptors;
import io.septet.tracking.Deliveries;
import io.septet.tracking.DeliveryStatus;
import io.septet.tracking.DeliveryView;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Calls those together who accept a deliverable that lies before them (T8). Whoever accepts it, has delivered it, or leads or
 * coordinates the project does so, and whoever stands in for them. The deliverable is still accepted by each department itself.
 */
@Component
@Transactional
public class CallAcceptanceMeeting {

    /** How long it takes unless somebody says otherwise. */
    public static final int USUAL_MINUTES = 30;

    private final CalledMeetings meetings;
    private final CalledMeetingRepository called;
    private final Acceptors acceptors;
    private final Deliveries deliveries;
    private final Projects projects;
    private final Substitutes substitutes;
    private final WorkingTime time;

    CallAcceptanceMeeting(
            CalledMeetings meetings,
            CalledMeetingRepository called,
            Acceptors acceptors,
            Deliveries deliveries,
            Projects projects,
            Substitutes substitutes,
            WorkingTime time) {
        this.meetings = meetings;
        this.called = called;
        this.acceptors = acceptors;
        this.deliveries = deliveries;
        this.projects = projects;
        this.substitutes = substitutes;
        this.time = time;
    }

    /**
     * What is accepted, and who meets.
     *
     * @param subject key and title of the work item
     * @param invited who accepts it for the departments, and who has delivered it
     * @param by who calls the meeting, and in whose place
     */
    public record Asked(String subject, PersonId responsible, List<PersonId> invited, Doer by) {}

    /** What the person would call; empty where nothing lies before anybody, or it is not for them. */
    @Transactional(readOnly = true)
    public Optional<Asked> asked(WorkItemRef item, PersonId person) {
        return deliveries
                .find(item)
                .filter(delivery -> delivery.status() == DeliveryStatus.HANDED_OVER)
                .flatMap(delivery -> asked(delivery, person));
    }

    private Optional<Asked> asked(DeliveryView delivery, PersonId person) {
        ProjectView project = projects.get(delivery.project());
        Set<PersonId> invited = new LinkedHashSet<>(acceptors.people(delivery.item()));
        invited.add(delivery.responsible());
        Set<PersonId> absent = substitutes.absentFor(person);
        return Stream.concat(invited.stream(), Stream.of(project.coordinator(), project.overallLead()))
                .filter(one -> one.equals(person) || absent.contains(one))
                .findFirst()
                .map(one -> new Asked(
                        "%s · %s".formatted(delivery.workItemKey(), delivery.title()),
                        delivery.responsible(),
                        List.copyOf(invited),
                        Doer.of(person, one)));
    }

    /**
     * Calls the meeting; whoever does leads it and writes it down.
     *
     * @throws Refused when it is not for them, nothing lies before anybody, or its time or place is not in order
     */
    public MeetingView call(WorkItemRef item, NewTime typed, PersonId person) {
        projects.lock(item.project());
        Asked asked = asked(item, person).orElseThrow(() -> Refused.because("meeting.acceptance.notNow"));
        Instant start = typed.start(time.zone());
        int onTopic = Math.min(typed.minutesLong(), meetings.limits().topic());
        Notice notice = new Notice(
                MeetingKind.ACCEPTANCE,
                asked.subject(),
                start,
                typed.minutesLong(),
                typed.place(),
                person,
                person,
                asked.invited(),
                List.of(new AgendaTopic(asked.subject(), asked.responsible(), onTopic, null)),
                meetings.policy().usualAnswerBy(start),
                PlainText.orNull(typed.urgentReason()));
        MeetingView meeting = meetings.call(item.project(), notice, asked.by());
        called.get(meeting.id()).accept(item.key());
        return meeting;
    }
}
