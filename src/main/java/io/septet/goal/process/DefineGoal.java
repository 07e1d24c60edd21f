package io.septet.goal.process;

import static io.septet.findings.Blank.blank;

import io.septet.desk.Outcome;
import io.septet.desk.Sheet;
import io.septet.desk.Submission;
import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskKey;
import io.septet.findings.LongText;
import io.septet.goal.Answer;
import io.septet.goal.GoalStatement;
import io.septet.goal.Goals;
import io.septet.goal.KeyResult;
import io.septet.goal.Objective;
import io.septet.goal.Round;
import io.septet.goal.Scope;
import io.septet.goal.TakesPart;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The overall lead writes the goal statement. After an objection the form opens with what was written, and with the
 * reasons it was sent back for.
 */
@Component
class DefineGoal implements Submission<DefineGoal.Content, GoalToDefine> {

    private final Goals goals;
    private final Projects projects;
    private final GoalFiles files;

    DefineGoal(Goals goals, Projects projects, GoalFiles files) {
        this.goals = goals;
        this.projects = projects;
        this.files = files;
    }

    @Override
    public TaskKey task() {
        return GoalSetting.DEFINE_GOAL;
    }

    @Override
    public Class<Content> content() {
        return Content.class;
    }

    @Override
    public Class<GoalToDefine> reference() {
        return GoalToDefine.class;
    }

    @Override
    public Sheet<Content, GoalToDefine> open(TaskAtHand task) {
        ProjectView project = projects.get(ProjectId.of(task.projectId()));
        Optional<Round> before = goals.latest(project.id());
        Content content = before.map(round -> Content.of(round.statement())).orElseGet(() -> Content.first(project));
        List<Answer> objections = before.map(Round::objections).orElseGet(List::of);
        return new Sheet<>(content, new GoalToDefine(project, objections, files.of(project.id())));
    }

    @Override
    public Outcome submit(TaskAtHand task, Content content) {
        goals.define(ProjectId.of(task.projectId()), content.statement(), task.person());
        return Outcome.with(GoalSetting.GOAL_OBJECTED, false);
    }

    /** @param links one address to a line */
    record Content(
            @NotNull @Valid Objective objective,
            @NotNull @Size(max = 100) List<@NotNull @Valid KeyResult> keyResults,
            @NotNull @Valid Scope scope,
            @LongText @Size(max = 10_000) @Nullable String background,
            @LongText @Size(max = 60_000) @Nullable String links) {

        static Content first(ProjectView project) {
            List<TakesPart> initiator = List.of(new TakesPart(project.initiatingDepartment(), blank()));
            return new Content(
                    Objective.empty(), List.of(), new Scope(blank(), null, initiator, List.of()), null, null);
        }

        static Content of(GoalStatement statement) {
            return new Content(
                    statement.objective(),
                    statement.keyResults(),
                    statement.scope(),
                    statement.background(),
                    String.join("\n", statement.links()));
        }

        GoalStatement statement() {
            List<String> addresses = links == null
                    ? List.of()
                    : links.lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty())
                            .toList();
            return new GoalStatement(objective, keyResults, scope, background, addresses);
        }
    }
}
