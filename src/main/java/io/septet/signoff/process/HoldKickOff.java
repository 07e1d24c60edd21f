package io.septet.signoff.process;

import io.septet.desk.Outcome;
import io.septet.desk.Sheet;
import io.septet.desk.Submission;
import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskKey;
import io.septet.directory.PersonId;
import io.septet.meeting.CalledMeetings;
import io.septet.meeting.HeldOrCalled;
import io.septet.meeting.MeetingId;
import io.septet.meeting.MeetingKind;
import io.septet.meeting.Meetings;
import io.septet.meeting.StepMeetings;
import io.septet.plan.PlanVersions;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The coordinator calls the kick-off meeting, or writes its minutes once it has been held (S4); then the plan is published (S5). */
@Component
class HoldKickOff implements Submission<HeldOrCalled, KickOffToHold> {

    private static final List<String> AGENDA = List.of(
            "signoff.agenda.goal",
            "signoff.agenda.responsibilities",
            "signoff.agenda.schedule",
            "signoff.agenda.communication");

    private final Meetings meetings;
    private final StepMeetings steps;
    private final CalledMeetings called;
    private final Projects projects;
    private final PlanVersions plans;

    HoldKickOff(Meetings meetings, StepMeetings steps, CalledMeetings called, Projects projects, PlanVersions plans) {
        this.meetings = meetings;
        this.steps = steps;
        this.called = called;
        this.projects = projects;
        this.plans = plans;
    }

    @Override
    public TaskKey task() {
        return PlanSignOff.HOLD_KICK_OFF;
    }

    @Override
    public Class<HeldOrCalled> content() {
        return HeldOrCalled.class;
    }

    @Override
    public Class<KickOffToHold> reference() {
        return KickOffToHold.class;
    }

    /** Everybody with a duty by the version is proposed as an attendee. */
    @Override
    public Sheet<HeldOrCalled, KickOffToHold> open(TaskAtHand task) {
        ProjectView project = projects.get(ProjectId.of(task.projectId()));
        int version = Signing.versionOf(task);
        List<PersonId> members = plans.version(project.id(), version).content().members(project);
        return new Sheet<>(
                steps.usual(MeetingKind.KICK_OFF, task.person(), project, members, AGENDA),
                new KickOffToHold(
                        project,
                        project.id().value(),
                        version,
                        meetings.limit(MeetingKind.KICK_OFF).orElse(0),
                        called.limits(),
                        null));
    }

    @Override
    public Outcome submit(TaskAtHand task, HeldOrCalled content) {
        Optional<MeetingId> meeting = steps.take(
                ProjectId.of(task.projectId()), MeetingKind.KICK_OFF, Signing.versionOf(task), content, task.doer());
        Outcome outcome = Outcome.with(HeldOrCalled.IS_CALLED, meeting.isPresent());
        return meeting.map(id -> outcome.and(MeetingId.VARIABLE, id.toString())).orElse(outcome);
    }
}
