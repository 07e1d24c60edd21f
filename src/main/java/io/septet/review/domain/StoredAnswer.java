package io.septet.review.domain;

import static io.septet.findings.Blank.orBlank;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.project.ProjectId;
import io.septet.review.Answer;
import io.septet.review.DepartmentAnswer;
import io.septet.review.MeasureReached;
import io.septet.review.Reached;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
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

    @Enumerated(EnumType.STRING)
    private Reached goalReached;

    private @Nullable String reason;
    private String worked;
    private String failed;

    @Enumerated(EnumType.STRING)
    private Reached toolsRight;

    private @Nullable String tools;
    private String better;

    @ElementCollection
    @CollectionTable(name = "review_answer_measure", joinColumns = @JoinColumn(name = "answer_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 50)
    private List<MeasureReached> measures = new ArrayList<>();

    protected StoredAnswer() {}

    public StoredAnswer(ProjectId project, DepartmentAnswer given) {
        this.id = UUID.randomUUID();
        this.projectId = project.value();
        this.department = given.department();
        this.answeredBy = given.answeredBy();
        this.inPlaceOf = given.inPlaceOf();
        this.answeredAt = given.answeredAt();
        Answer said = given.answer();
        this.goalReached = said.goalReached();
        this.reason = said.reason();
        this.worked = said.worked();
        this.failed = said.failed();
        this.toolsRight = said.toolsRight();
        this.tools = said.tools();
        this.better = said.better();
        this.measures.addAll(said.measures());
    }

    public DepartmentAnswer view() {
        Answer said =
                new Answer(goalReached, orBlank(reason), worked, failed, toolsRight, orBlank(tools), better, measures);
        return new DepartmentAnswer(department, answeredBy, inPlaceOf, answeredAt, said);
    }
}
