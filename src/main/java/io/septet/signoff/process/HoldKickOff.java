package io.septet.signoff.process;

import io.septet.calendar.WorkingTime;
import io.septet.desk.Outcome;
import io.septet.desk.Sheet;
import io.septet.desk.Submission;
import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskKey;
import io.septet.meeting.MeetingKind;
import io.septet.meeting.Meetings;
import io.septet.meeting.MinutesContent;
import io.septet.project.Participation;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The coordinator writes the minutes of the kick-off meeting (S4). The plan is published at once (S5). */
@Component
class HoldKickOff implements Submission<MinutesContent> {

    private static final List<String> AGENDA = List.of("goal", "responsibilities", "schedule", "communication");

    private final Meetings meetings;
    private final Projects projects;
    private final WorkingTime time;
    private final MessageSource texts;

    HoldKickOff(Meetings meetings, Projects projects, WorkingTime time, MessageSource texts) {
        this.meetings = meetings;
        this.projects = projects;
        this.time = time;
        this.texts = texts;
    }

    @Override
    public TaskKey task() {
        return PlanSignOff.HOLD_KICK_OFF;
    }

    @Override
    public Class<MinutesContent> content() {
        return MinutesContent.class;
    }

    /** Everybody with a duty, and the usual agenda; what was different is for the coordinator to change. */
    @Override
    public Sheet open(TaskAtHand task) {
        ProjectView project = projects.get(ProjectId.of(task.projectId()));
        Stream<String> members = Stream.concat(
                Stream.of(project.overallLead(), project.coordinator()),
                project.participations().stream().map(Participation::contact));
        MinutesContent usual = new MinutesContent(
                time.today(),
                null,
                null,
                null,
                members.filter(Objects::nonNull).distinct().toList(),
                AGENDA.stream().map(this::topic).toList(),
                List.of(),
                List.of());
        return new Sheet(
                usual,
                Map.of(
                        "project",
                        project,
                        "version",
                        Signing.versionOf(task),
                        "longest",
                        meetings.limit(MeetingKind.KICK_OFF).orElse(0)));
    }

    private MinutesContent.Topic topic(String part) {
        String subject = texts.getMessage("signoff.agenda." + part, null, LocaleContextHolder.getLocale());
        return new MinutesContent.Topic(subject, null, null);
    }

    @Override
    public Outcome submit(TaskAtHand task, MinutesContent content) {
        meetings.record(ProjectId.of(task.projectId()), MeetingKind.KICK_OFF, content, task.person());
        return Outcome.none();
    }
}
