package io.septet.issue.domain;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.issue.Answer;
import io.septet.issue.Verdict;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a department said to a conclusion. A record of its own, so that answers never collide. */
@Entity
public class IssueAnswer {

    @Id
    private UUID id;

    private UUID issueId;
    private DepartmentId department;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private PersonId person;
    private @Nullable PersonId inPlaceOf;
    private @Nullable String reason;
    private Instant answeredAt;

    protected IssueAnswer() {}

    public IssueAnswer(Issue issue, Answer answer) {
        this.id = UUID.randomUUID();
        this.issueId = issue.id();
        this.department = answer.department();
        this.verdict = answer.verdict();
        this.person = answer.person();
        this.inPlaceOf = answer.inPlaceOf();
        this.reason = answer.reason();
        this.answeredAt = answer.at();
    }

    public UUID issueId() {
        return issueId;
    }

    public Answer view() {
        return new Answer(department, verdict, person, inPlaceOf, reason, answeredAt);
    }
}
