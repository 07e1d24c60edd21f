package io.septet.goal;

import io.septet.calendar.WorkingTime;
import io.septet.directory.DepartmentId;
import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.findings.Findings;
import io.septet.findings.Refused;
import io.septet.goal.domain.GoalAnswer;
import io.septet.goal.domain.GoalAnswerRepository;
import io.septet.goal.domain.GoalRound;
import io.septet.goal.domain.GoalRoundRepository;
import io.septet.platform.AwaitedMessages;
import io.septet.project.Participation;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What can be done with the goals of projects. */
@Component
@Transactional
public class Goals {

    /** Id of the model by which a goal is set. */
    public static final String PROCESS = "goal-setting";

    /** Message: the round ends before all have answered. */
    public static final String ROUND_CLOSED = "GoalRoundClosed";

    private final GoalRoundRepository rounds;
    private final GoalAnswerRepository answers;
    private final Projects projects;
    private final GoalChecks checks;
    private final AwaitedMessages messages;
    private final WorkingTime time;

    Goals(
            GoalRoundRepository rounds,
            GoalAnswerRepository answers,
            Projects projects,
            GoalChecks checks,
            AwaitedMessages messages,
            WorkingTime time) {
        this.rounds = rounds;
        this.answers = answers;
        this.projects = projects;
        this.checks = checks;
        this.messages = messages;
        this.time = time;
    }

    /**
     * Puts a goal statement to the departments it names, which take part in the project from now on (G2–G5). Opens the
     * next round: answers to earlier statements do not count for this one.
     *
     * @throws Refused when the goal is not SMART, or key results, scope or links are not in order
     */
    public void define(ProjectId project, GoalStatement statement, PersonId person) {
        define(project, statement, List.of(), Doer.of(person));
    }

    /**
     * The same after a round in which somebody objected.
     *
     * @param replies to those who objected, each of whom is owed one
     */
    public void define(ProjectId project, GoalStatement statement, List<Reply> replies, Doer author) {
        new Findings()
                .addAll(checks.check(statement))
                .addAll(checks.check(replies, objections(project)))
                .refuseIfAny();
        add(project, statement, replies, author);
        projects.involve(
                project,
                statement.scope().departments().stream()
                        .map(takesPart -> Participation.through(takesPart.department(), takesPart.contact()))
                        .toList());
    }

    /**
     * The goal is this from now on, because a new version of the plan was signed that says so (C3). Its departments
     * have confirmed it by signing; that they take part is for the plan to say.
     *
     * @param author who wrote it
     */
    public void revise(ProjectId project, GoalStatement statement, Doer author) {
        add(project, statement, List.of(), author);
    }

    /** To the last statement that was put to the departments and not taken back. */
    private List<Answer> objections(ProjectId project) {
        return rounds(project).stream()
                .filter(round -> round.takenBackAt() == null)
                .reduce((earlier, later) -> later)
                .map(Round::objections)
                .orElseGet(List::of);
    }

    private void add(ProjectId project, GoalStatement statement, List<Reply> replies, Doer author) {
        projects.lock(project);
        int next = latestRound(project).map(GoalRound::number).orElse(0) + 1;
        rounds.save(new GoalRound(project, next, statement, replies, author, time.now()));
    }

    /** The department understands the goal statement as it is meant (G6). */
    public void confirm(ProjectId project, DepartmentId department, Doer by) {
        answer(project, new Answer(department, Verdict.CONFIRM, by.person(), by.inPlaceOf(), null, time.now()));
    }

    /**
     * The department objects, which brings the statement back to its author once the others have been heard, too (G6).
     *
     * @throws Refused when no reason is given
     */
    public void object(ProjectId project, DepartmentId department, Doer by, @Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw Refused.at("reason", "goal.objection.reason.missing");
        }
        answer(project, new Answer(department, Verdict.OBJECT, by.person(), by.inPlaceOf(), reason, time.now()));
    }

    /**
     * The department objects when the date for answers has passed: that ends the round (G6).
     *
     * @throws Refused when no reason is given
     */
    public void objectLate(ProjectId project, DepartmentId department, Doer by, @Nullable String reason) {
        object(project, department, by, reason);
        if (!latest(project).orElseThrow().silent().isEmpty()) {
            latestRound(project).orElseThrow().close(null, time.now());
        }
    }

    /**
     * Whether the person may end the round before all have answered: somebody has objected, and it is their statement, or
     * they lead the project.
     */
    @Transactional(readOnly = true)
    public boolean mayClose(ProjectId project, PersonId person) {
        return latest(project)
                .filter(round -> !round.objections().isEmpty())
                .filter(round -> round.definedBy().equals(person)
                        || projects.get(project).overallLead().equals(person))
                .filter(round -> messages.isAwaited(ROUND_CLOSED, ProjectId.VARIABLE, project.toString()))
                .isPresent();
    }

    /**
     * Ends the round before all have answered; the statement is written anew (G6).
     *
     * @throws Refused when nobody has objected yet, the round is over, or it is not for this person to say
     */
    public void close(ProjectId project, PersonId person) {
        projects.lock(project);
        if (!mayClose(project, person)) {
            throw Refused.because("goal.close.refused");
        }
        close(project, latestRound(project).orElseThrow(), person);
    }

    /** The date for answers has passed: the round ends if somebody has objected, and otherwise goes on (G6). */
    public void closeIfObjected(ProjectId project) {
        projects.lock(project);
        if (!latest(project).orElseThrow().objections().isEmpty()) {
            close(project, latestRound(project).orElseThrow(), null);
        }
    }

    private void close(ProjectId project, GoalRound round, @Nullable PersonId person) {
        round.close(person, time.now());
        messages.send(ROUND_CLOSED, ProjectId.VARIABLE, project.toString(), Map.of());
    }

    private void answer(ProjectId project, Answer answer) {
        answers.save(new GoalAnswer(latestRound(project).orElseThrow(), answer));
    }

    /**
     * The goal statement as it was written last.
     *
     * @throws NoSuchElementException while there is none
     */
    @Transactional(readOnly = true)
    public GoalStatement statement(ProjectId project) {
        return latestRound(project).map(GoalRound::statement).orElseThrow();
    }

    /** The projects, at most so many, whose objective is due on a day or later; the earliest first. */
    @Transactional(readOnly = true)
    public List<ProjectId> dueFrom(LocalDate day, int most) {
        return rounds.findProjectsDueFrom(day, Limit.of(most)).stream()
                .map(ProjectId::new)
                .toList();
    }

    /** The round under way or, once the goal is agreed, the one that settled it; empty before the first. */
    @Transactional(readOnly = true)
    public Optional<Round> latest(ProjectId project) {
        return latestRound(project)
                .map(round -> view(round, answers.findAllByRoundIdInOrderByAnsweredAt(List.of(round.id()))));
    }

    /** Everything that was said about the project's goal, the first round first. */
    @Transactional(readOnly = true)
    public List<Round> rounds(ProjectId project) {
        List<GoalRound> all = rounds.findAllByProjectIdOrderByNumber(project.value());
        Map<UUID, List<GoalAnswer>> given =
                answers
                        .findAllByRoundIdInOrderByAnsweredAt(
                                all.stream().map(GoalRound::id).toList())
                        .stream()
                        .collect(Collectors.groupingBy(GoalAnswer::roundId));
        return all.stream()
                .map(round -> view(round, given.getOrDefault(round.id(), List.of())))
                .toList();
    }

    private Optional<GoalRound> latestRound(ProjectId project) {
        return rounds.findFirstByProjectIdOrderByNumberDesc(project.value());
    }

    private static Round view(GoalRound round, List<GoalAnswer> given) {
        return new Round(
                round.number(),
                round.statement(),
                round.definedBy(),
                round.definedInPlaceOf(),
                round.definedAt(),
                round.takenBackAt(),
                round.closedAt(),
                round.closedBy(),
                given.stream().map(GoalAnswer::view).toList(),
                round.replies());
    }
}
