package io.septet.signoff.process;

import io.septet.desk.Outcome;
import io.septet.desk.Sheet;
import io.septet.desk.Submission;
import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskKey;
import io.septet.meeting.MeetingKind;
import io.septet.meeting.Meetings;
import io.septet.meeting.MinutesContent;
import io.septet.meeting.UsualMinutes;
import io.septet.plan.PlanVersions;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import java.util.List;
import org.springframework.stereotype.Component;

/** The coordinator writes the minutes of the kick-off meeting (S4). The plan is published at once (S5). */
@Component
class HoldKickOff implements Submission<MinutesContent, KickOffToHold> {

    private static final List<String> AGENDA = List.of(
            "signoff.agenda.goal",
            "signoff.agenda.responsibilities",
            "signoff.agenda.schedule",
            "signoff.agenda.communication");

    private final Meetings meetings;
    private final UsualMinutes usual;
    private final Projects projects;
    private final PlanVersions plans;

    HoldKickOff(Meetings meetings, UsualMinutes usual, Projects projects, PlanVersions plans) {
        this.meetings = meetings;
        this.usual = usual;
        this.projects = projects;
        this.plans = plans;
    }

    @Override
    public TaskKey task() {
        return PlanSignOff.HOLD_KICK_OFF;
    }

    @Override
    public Class<MinutesContent> content() {
        return MinutesContent.class;
    }

    @Override
    public Class<KickOffToHold> reference() {
        return KickOffToHold.class;
    }

    /** Everybody with a duty by the version is proposed as an attendee. */
    @Override
    public Sheet<MinutesContent, KickOffToHold> open(TaskAtHand task) {
        ProjectView project = projects.get(ProjectId.of(task.projectId()));
        int version = Signing.versionOf(task);
        return new Sheet<>(
                usual.of(plans.version(project.id(), version).content().members(project), AGENDA),
                new KickOffToHold(
                        project, version, meetings.limit(MeetingKind.KICK_OFF).orElse(0)));
    }

    @Override
    public Outcome submit(TaskAtHand task, MinutesContent content) {
        meetings.record(
                ProjectId.of(task.projectId()), MeetingKind.KICK_OFF, Signing.versionOf(task), content, task.doer());
        return Outcome.none();
    }
}
