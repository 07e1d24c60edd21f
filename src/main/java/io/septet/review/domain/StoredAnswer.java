package io.septet.review.domain;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.project.ProjectId;
import io.septet.review.Answer;
import io.septet.review.DepartmentAnswer;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A department's answer to the questions of the review. It is given once. */
@Entity
@Table(name = "review_answer")
public class StoredAnswer {

    @Id
    private UUID id;

    private UUID projectId;
    private DepartmentId department;
    private PersonId answeredBy;
    private @Nullable PersonId inPlaceOf;
    private Instant answeredAt;

    @Embedded
    private Answer answer;

    protected StoredAnswer() {}

    public StoredAnswer(ProjectId project, DepartmentAnswer given) {
        this.id = UUID.randomUUID();
        this.projectId = project.value();
        this.department = given.department();
        this.answeredBy = given.answeredBy();
        this.inPlaceOf = given.inPlaceOf();
        this.answeredAt = given.answeredAt();
        this.answer = given.answer();
    }

    public DepartmentAnswer view() {
        return new DepartmentAnswer(department, answeredBy, inPlaceOf, answeredAt, answer);
    }
}
