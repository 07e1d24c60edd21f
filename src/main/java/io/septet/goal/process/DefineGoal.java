package io.septet.goal.process;

import static io.septet.findings.Blank.blank;
import static io.septet.findings.Blank.orBlank;

import io.septet.desk.Outcome;
import io.septet.desk.Sheet;
import io.septet.desk.Submission;
import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskKey;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.findings.LongText;
import io.septet.goal.Answer;
import io.septet.goal.GoalStatement;
import io.septet.goal.Goals;
import io.septet.goal.GoalsBegun;
import io.septet.goal.KeyResult;
import io.septet.goal.LessonAnswer;
import io.septet.goal.Lessons;
import io.septet.goal.Objective;
import io.septet.goal.OldFigures;
import io.septet.goal.Reply;
import io.septet.goal.Round;
import io.septet.goal.Scope;
import io.septet.goal.TakesPart;
import io.septet.goal.Verdict;
import io.septet.project.Begun;
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
    private final OldFigures oldFigures;
    private final Lessons lessons;
    private final GoalsBegun models;

    DefineGoal(
            Goals goals,
            Projects projects,
            GoalFiles files,
            OldFigures oldFigures,
            Lessons lessons,
            GoalsBegun models) {
        this.goals = goals;
        this.projects = projects;
        this.files = files;
        this.oldFigures = oldFigures;
        this.lessons = lessons;
        this.models = models;
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
        List<Round> rounds = goals.rounds(project.id());
        if (rounds.isEmpty()) {
            return first(project, task.person());
        }
        Round latest = rounds.get(rounds.size() - 1);
        Optional<Round> answered = Rounds.answered(rounds).filter(DefineGoal::isObjectedTo);
        List<LessonAnswer> offered =
                lessons.offered(project, latest.statement(), task.doer().person());
        return new Sheet<>(
                Content.of(
                                latest.statement(),
                                answered.map(round -> replies(Objection.of(round, latest)))
                                        .orElseGet(List::of))
                        .with(offered),
                new GoalToDefine(
                        project,
                        answered.map(round -> Objection.of(round, latest)).orElseGet(List::of),
                        answered.map(DefineGoal::confirmed).orElseGet(List::of),
                        answered.map(Round::silent).orElseGet(List::of),
                        files.of(project.id()),
                        !offered.isEmpty(),
                        null));
    }

    /** Before anything was put to the departments: empty, or as the project's model has it. */
    private Sheet<Content, GoalToDefine> first(ProjectView project, PersonId reader) {
        Optional<Begun<GoalStatement>> begun = models.goal(project, reader);
        List<LessonAnswer> offered =
                lessons.offered(project, begun.map(Begun::content).orElse(null), reader);
        return new Sheet<>(
                begun.map(model -> Content.of(model.content()))
                        .orElseGet(() -> Content.first(project))
                        .with(offered),
                new GoalToDefine(
                        project,
                        List.of(),
                        List.of(),
                        List.of(),
                        files.of(project.id()),
                        !offered.isEmpty(),
                        begun.map(Begun::from).orElse(null)));
    }

    private static boolean isObjectedTo(Round round) {
        return !round.objections().isEmpty();
    }

    private static <T> List<T> orNone(@Nullable List<T> some) {
        return some == null ? List.of() : some;
    }

    /** A line for each objection; with what was answered already in a statement that was taken back. */
    private static List<Reply> replies(List<Objection> objections) {
        return objections.stream()
                .map(objection -> new Reply(objection.department(), orBlank(objection.reply())))
                .toList();
    }

    private static List<DepartmentId> confirmed(Round round) {
        return round.answers().stream()
                .filter(answer -> answer.verdict() == Verdict.CONFIRM)
                .map(Answer::department)
                .toList();
    }

    @Override
    public Outcome submit(TaskAtHand task, Content content) {
        ProjectId project = ProjectId.of(task.projectId());
        Optional<Round> before = Rounds.answered(goals.rounds(project));
        goals.define(project, content.statement(), orNone(content.replies()), task.doer());
        lessons.answer(project, orNone(content.lessons()), task.doer());
        before.ifPresent(round -> oldFigures.ask(
                round.statement(),
                content.statement(),
                OldFigures.of("keyResults", content.keyResults()),
                content.oldFiguresMeant()));
        return Outcome.with(GoalSetting.GOAL_OBJECTED, false).and(GoalSetting.GOAL_ROUND_DUE, false);
    }

    /**
     * What the lead fills in.
     *
     * @param oldFiguresMeant whether numbers and days of the statement before stand where they do on purpose
     * @param replies to those who objected to the statement before; left out where nobody did
     * @param links one address to a line
     * @param lessons of earlier projects, and what becomes of them; left out where none was offered
     */
    record Content(
            @NotNull @Valid Objective objective,
            @NotNull @Size(max = 100) List<@NotNull @Valid KeyResult> keyResults,
            @NotNull @Valid Scope scope,
            @LongText @Size(max = 10_000) @Nullable String background,
            @LongText @Size(max = 60_000) @Nullable String links,
            @Size(max = 50) @Nullable List<@NotNull @Valid Reply> replies,
            @Nullable Boolean oldFiguresMeant,
            @Size(max = 50) @Nullable List<@NotNull @Valid LessonAnswer> lessons) {

        static Content first(ProjectView project) {
            List<TakesPart> initiator = List.of(new TakesPart(project.initiatingDepartment(), blank()));
            return new Content(
                    Objective.empty(),
                    List.of(),
                    new Scope(blank(), null, initiator, List.of()),
                    null,
                    null,
                    List.of(),
                    false,
                    List.of());
        }

        static Content of(GoalStatement statement) {
            return of(statement, List.of());
        }

        static Content of(GoalStatement statement, List<Reply> replies) {
            return new Content(
                    statement.objective(),
                    statement.keyResults(),
                    statement.scope(),
                    statement.background(),
                    String.join("\n", statement.links()),
                    replies,
                    false,
                    List.of());
        }

        /** The same with these lessons beside it. */
        Content with(List<LessonAnswer> offered) {
            return new Content(objective, keyResults, scope, background, links, replies, oldFiguresMeant, offered);
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
