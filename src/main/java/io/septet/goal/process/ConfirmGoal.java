package io.septet.goal.process;

import static io.septet.findings.Blank.blank;

import io.septet.desk.Outcome;
import io.septet.desk.Sheet;
import io.septet.desk.Submission;
import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskKey;
import io.septet.directory.DepartmentId;
import io.septet.findings.LongText;
import io.septet.goal.Goals;
import io.septet.goal.Round;
import io.septet.goal.StatementDifference;
import io.septet.goal.Verdict;
import io.septet.goal.process.GoalToConfirm.Changed;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A department's contact confirms the goal statement, or objects and says why. */
@Component
class ConfirmGoal implements Submission<ConfirmGoal.Content, GoalToConfirm> {

    private final Goals goals;
    private final Projects projects;
    private final GoalFiles files;
    private final StatementDifference difference;

    ConfirmGoal(Goals goals, Projects projects, GoalFiles files, StatementDifference difference) {
        this.goals = goals;
        this.projects = projects;
        this.files = files;
        this.difference = difference;
    }

    @Override
    public TaskKey task() {
        return GoalSetting.CONFIRM_GOAL;
    }

    @Override
    public Class<Content> content() {
        return Content.class;
    }

    @Override
    public Class<GoalToConfirm> reference() {
        return GoalToConfirm.class;
    }

    @Override
    public Sheet<Content, GoalToConfirm> open(TaskAtHand task) {
        ProjectView project = projects.get(ProjectId.of(task.projectId()));
        List<Round> rounds = goals.rounds(project.id());
        Round latest = rounds.get(rounds.size() - 1);
        Optional<Round> before = Rounds.answered(rounds.subList(0, rounds.size() - 1));
        return new Sheet<>(
                new Content(blank(), null),
                new GoalToConfirm(
                        project,
                        task.department(),
                        latest.statement(),
                        latest.definedBy(),
                        latest.definedInPlaceOf(),
                        latest.definedAt(),
                        latest.number(),
                        before.map(earlier -> Objection.of(earlier, latest)).orElseGet(List::of),
                        before.map(earlier -> changed(earlier, latest)).orElse(null),
                        files.of(project.id())));
    }

    private Changed changed(Round before, Round now) {
        return new Changed(
                before.number(), difference.rows(before.statement(), now.statement(), LocaleContextHolder.getLocale()));
    }

    @Override
    public Outcome submit(TaskAtHand task, Content content) {
        ProjectId project = ProjectId.of(task.projectId());
        DepartmentId department = task.department();
        if (content.decision() == Verdict.CONFIRM) {
            goals.confirm(project, department, task.doer());
            return Outcome.none();
        }
        boolean isLate = Boolean.TRUE.equals(task.facts().get(GoalSetting.GOAL_ROUND_DUE));
        if (isLate) {
            goals.objectLate(project, department, task.doer(), content.reason());
        } else {
            goals.object(project, department, task.doer(), content.reason());
        }
        // a process that began before rounds had a date knows of none
        return Outcome.with(GoalSetting.GOAL_OBJECTED, true).and(GoalSetting.GOAL_ROUND_DUE, isLate);
    }

    record Content(
            @NotNull(message = "{goal.decision.missing}") Verdict decision,
            @LongText @Size(max = 2000) @Nullable String reason) {}
}
