package io.septet.goal;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One go at agreeing on the goal: a statement and the answers to it. All are heard; once they were, an objection leads to
 * the next round, in which everybody answers again; earlier rounds stay as they were.
 *
 * @param number 1 for the first
 * @param definedBy id of the person who wrote the statement
 * @param definedInPlaceOf id of the person whose substitute they were; null when the task was their own
 * @param takenBackAt when its author took the statement back
 * @param closedAt when the round ended before all had answered
 * @param closedBy id of the person who ended it; null when its date did
 * @param answers in the order in which they came
 * @param replies of the author to those who objected in the round before
 */
public record Round(
        int number,
        GoalStatement statement,
        PersonId definedBy,
        @Nullable PersonId definedInPlaceOf,
        Instant definedAt,
        @Nullable Instant takenBackAt,
        @Nullable Instant closedAt,
        @Nullable PersonId closedBy,
        List<Answer> answers,
        List<Reply> replies) {

    /** The answers that brought the statement back. */
    public List<Answer> objections() {
        return answers.stream()
                .filter(answer -> answer.verdict() == Verdict.OBJECT)
                .toList();
    }

    /** What the department said. */
    public @Nullable Answer answerOf(DepartmentId department) {
        return answers.stream()
                .filter(answer -> answer.department().equals(department))
                .findFirst()
                .orElse(null);
    }

    /** The departments that have not answered, in the order of the statement. */
    public List<DepartmentId> silent() {
        return statement.scope().departments().stream()
                .map(TakesPart::department)
                .filter(department -> answerOf(department) == null)
                .toList();
    }

    /** What the author answered to the department's objection in the round before. */
    public @Nullable String replyTo(DepartmentId department) {
        return replies.stream()
                .filter(reply -> reply.department().equals(department))
                .map(Reply::text)
                .findFirst()
                .orElse(null);
    }
}
