package io.septet.goal;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One go at agreeing on the goal: a statement and the answers to it. An objection leads to the next round, in which
 * everybody answers again; earlier rounds stay as they were.
 *
 * @param number 1 for the first
 * @param definedBy id of the person who wrote the statement
 * @param takenBackAt when its author took the statement back
 * @param answers in the order in which they came
 */
public record Round(
        int number,
        GoalStatement statement,
        PersonId definedBy,
        Instant definedAt,
        @Nullable Instant takenBackAt,
        List<Answer> answers) {

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
}
