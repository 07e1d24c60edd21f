package io.septet.goal.domain;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.goal.Answer;
import io.septet.goal.Verdict;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a department said to one round of the goal statement. A record of its own, so that answers never collide. */
@Entity
public class GoalAnswer {

    @Id
    private UUID id;

    private UUID roundId;
    private DepartmentId department;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private PersonId person;
    private @Nullable PersonId inPlaceOf;
    private @Nullable String reason;
    private Instant answeredAt;

    protected GoalAnswer() {}

    public GoalAnswer(GoalRound round, Answer answer) {
        if (!round.asks(answer.department())) {
            throw new IllegalArgumentException("Department '%s' takes no part".formatted(answer.department()));
        }
        this.id = UUID.randomUUID();
        this.roundId = round.id();
        this.department = answer.department();
        this.verdict = answer.verdict();
        this.person = answer.person();
        this.inPlaceOf = answer.inPlaceOf();
        this.reason = answer.reason();
        this.answeredAt = answer.at();
    }

    public UUID roundId() {
        return roundId;
    }

    public Answer view() {
        return new Answer(department, verdict, person, inPlaceOf, reason, answeredAt);
    }
}
