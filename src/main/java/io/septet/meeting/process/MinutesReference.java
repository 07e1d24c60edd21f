package io.septet.meeting.process;

import io.septet.desk.Link;
import io.septet.desk.TaskAtHand;
import io.septet.directory.DepartmentId;
import io.septet.meeting.Confirmations;
import io.septet.meeting.Minutes;
import io.septet.meeting.MinutesAnswer;
import io.septet.meeting.MinutesConfirmed;
import io.septet.meeting.MinutesVerdict;
import io.septet.project.ProjectNamed;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gathers what the forms show in which minutes are confirmed, read or corrected. */
@Component
class MinutesReference {

    private final Confirmations confirmations;
    private final Projects projects;

    MinutesReference(Confirmations confirmations, Projects projects) {
        this.confirmations = confirmations;
        this.projects = projects;
    }

    /** With the objections to the latest version, for whoever corrects it. */
    MinutesShown toCorrect(TaskAtHand task) {
        return shown(task, 0);
    }

    /** With those to the version before, for whoever is asked again. */
    MinutesShown toAnswer(TaskAtHand task) {
        return shown(task, 1);
    }

    private MinutesShown shown(TaskAtHand task, int versionsBefore) {
        MinutesConfirmed asked = confirmations.get(MinutesConfirmation.minutes(task));
        Minutes minutes = asked.minutes();
        ProjectView project = projects.get(minutes.project());
        List<MinutesAnswer> objections = asked.answers().stream()
                .filter(answer -> answer.verdict() == MinutesVerdict.OBJECTED)
                .filter(answer -> answer.version() == minutes.version() - versionsBefore)
                .toList();
        boolean isForDepartment = task.facts().containsKey(DepartmentId.VARIABLE);
        return new MinutesShown(
                ProjectNamed.of(project),
                List.of(new Link(
                        project.name(),
                        "/projects/%s/meetings/minutes/%s".formatted(project.id(), minutes.minutesId()))),
                minutes.kind(),
                minutes.version(),
                minutes.correction(),
                minutes.heldAt(),
                minutes.content(),
                minutes.recordedBy(),
                minutes.recordedAt(),
                objections,
                isForDepartment ? task.department() : null,
                task.doer().inPlaceOf());
    }
}
