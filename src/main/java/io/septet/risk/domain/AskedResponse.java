package io.septet.risk.domain;

import io.septet.directory.DepartmentId;
import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.plan.WorkItemKey;
import io.septet.plan.WorkItemRef;
import io.septet.project.ProjectId;
import io.septet.risk.Judgement;
import io.septet.risk.RaisedRisk;
import io.septet.risk.ResponseId;
import io.septet.risk.ResponseOutcome;
import io.septet.risk.ResponseView;
import io.septet.risk.RiskAnswer;
import io.septet.risk.RiskCause;
import io.septet.risk.RiskFacts;
import io.septet.risk.RiskMeasure;
import io.septet.risk.RiskView;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A response that is asked for because an item is at high risk; answered once, and closed when the risk is over. */
@Entity
@Table(name = "risk_response")
public class AskedResponse {

    @Id
    private UUID id;

    @Version
    private Long revision;

    private UUID projectId;
    private WorkItemKey workItemKey;

    /** Names the item while the response is open, so that the database takes one for each. */
    private @Nullable String openItem;

    @Embedded
    private @Nullable RiskFacts facts;

    @Embedded
    private @Nullable Judgement judgement;

    @Embedded
    private @Nullable RaisedRisk raised;

    private @Nullable DepartmentId accountable;
    private PersonId askedOf;
    private Instant askedAt;
    private @Nullable Instant missedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable RiskCause cause;

    private @Nullable String explanation;

    @ElementCollection
    @CollectionTable(name = "risk_measure", joinColumns = @JoinColumn(name = "response_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    private List<RiskMeasure> measures = new ArrayList<>();

    private @Nullable PersonId answeredBy;
    private @Nullable PersonId inPlaceOf;
    private @Nullable Instant answeredAt;
    private @Nullable Instant closedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable ResponseOutcome outcome;

    protected AskedResponse() {}

    /** Asks somebody what is done about a risk that was found. */
    public AskedResponse(RiskView risk, PersonId responsible, Instant now) {
        this(risk.item(), risk.accountable(), responsible, now);
        this.facts = risk.facts();
        this.judgement = risk.judgement();
    }

    /** Asks somebody what is done about a risk that a person sees coming. */
    public AskedResponse(
            WorkItemRef item,
            RaisedRisk raised,
            @Nullable DepartmentId accountable,
            PersonId responsible,
            Instant now) {
        this(item, accountable, responsible, now);
        this.raised = raised;
    }

    private AskedResponse(WorkItemRef item, @Nullable DepartmentId accountable, PersonId responsible, Instant now) {
        this.id = UUID.randomUUID();
        this.projectId = item.project().value();
        this.workItemKey = item.key();
        this.openItem = item.toString();
        this.accountable = accountable;
        this.askedOf = responsible;
        this.askedAt = now;
    }

    /** The time for an answer is over. */
    public void miss(Instant now) {
        missedAt = now;
    }

    public void answer(RiskAnswer answer, Doer by, Instant now) {
        if (closedAt != null || answeredAt != null) {
            throw new IllegalStateException("Response %s is answered or closed".formatted(id));
        }
        cause = answer.cause();
        explanation = answer.explanation().strip();
        measures.addAll(answer.measures());
        answeredBy = by.person();
        inPlaceOf = by.inPlaceOf();
        answeredAt = now;
    }

    /** Nothing has to be done about the risk any more. */
    public void close(ResponseOutcome how, Instant now) {
        outcome = how;
        closedAt = now;
        openItem = null;
    }

    public ResponseView view() {
        return new ResponseView(
                new ResponseId(id),
                new WorkItemRef(new ProjectId(projectId), workItemKey),
                facts,
                judgement,
                raised,
                accountable,
                askedOf,
                askedAt,
                missedAt,
                answeredAt == null
                        ? null
                        : new RiskAnswer(
                                Objects.requireNonNull(cause),
                                Objects.requireNonNull(explanation),
                                List.copyOf(measures)),
                answeredBy,
                inPlaceOf,
                answeredAt,
                closedAt,
                outcome);
    }
}
