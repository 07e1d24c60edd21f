package io.septet.resource.domain;

import io.septet.directory.DepartmentId;
import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.plan.WorkItemKey;
import io.septet.plan.WorkItemRef;
import io.septet.project.ProjectId;
import io.septet.resource.Approval;
import io.septet.resource.Need;
import io.septet.resource.RequestId;
import io.septet.resource.RequestState;
import io.septet.resource.RequestView;
import io.septet.resource.Resource;
import io.septet.resource.Urgency;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request for a resource: decided once, and a claim on the resource until it is refused or no longer needed. */
@Entity
public class ResourceRequest {

    @Id
    private UUID id;

    @Version
    private Long revision;

    private UUID projectId;
    private int number;
    private WorkItemKey workItemKey;
    private String title;

    @Embedded
    private Resource resource;

    private String purpose;

    @Enumerated(EnumType.STRING)
    private Urgency urgency;

    private LocalDate neededFrom;
    private LocalDate neededUntil;
    private BigDecimal cost;
    private BigDecimal spendingLimit;
    private DepartmentId accountable;

    @Enumerated(EnumType.STRING)
    private Approval approval;

    private boolean strategic;
    private PersonId requestedBy;
    private Instant requestedAt;

    @Enumerated(EnumType.STRING)
    private RequestState state;

    private @Nullable PersonId decidedBy;
    private @Nullable PersonId inPlaceOf;
    private @Nullable Instant decidedAt;
    private @Nullable String remark;
    private @Nullable Instant endedAt;

    protected ResourceRequest() {}

    /**
     * What the project and its plan say about the request at the moment.
     *
     * @param number of the request in its project
     * @param title of the work item
     * @param accountable id of the department that answers for the item
     * @param limit what it may approve
     * @param strategic whether the project goes first
     */
    public record Standing(int number, String title, DepartmentId accountable, BigDecimal limit, boolean strategic) {}

    /** @param need as it passed the {@link NeedPolicy} */
    public ResourceRequest(Need need, Standing standing, PersonId person, Instant now) {
        this.id = UUID.randomUUID();
        this.projectId = need.project().value();
        this.number = standing.number();
        this.workItemKey = Objects.requireNonNull(need.item());
        this.title = standing.title();
        this.resource = Resource.of(Objects.requireNonNull(need.from()), Objects.requireNonNull(need.what()));
        this.purpose = Objects.requireNonNull(need.purpose()).strip();
        this.urgency = Objects.requireNonNull(need.urgency());
        this.neededFrom = Objects.requireNonNull(need.neededFrom());
        this.neededUntil = Objects.requireNonNull(need.neededUntil());
        this.cost = need.cost() == null ? BigDecimal.ZERO : need.cost();
        this.spendingLimit = standing.limit();
        this.accountable = standing.accountable();
        this.approval = Approval.OVERALL_LEAD;
        this.strategic = standing.strategic();
        this.requestedBy = person;
        this.requestedAt = now;
        this.state = RequestState.OPEN;
    }

    /** By whom, as the table says. */
    public void isApprovedBy(Approval whom) {
        approval = whom;
    }

    /** From now on the resource is promised for these days. */
    public void grant(Doer by, @Nullable String words, Instant now) {
        decide(RequestState.GRANTED, by, words, now);
    }

    public void refuse(Doer by, String reason, Instant now) {
        decide(RequestState.REFUSED, by, reason, now);
        endedAt = now;
    }

    private void decide(RequestState decision, Doer by, @Nullable String words, Instant now) {
        if (state != RequestState.OPEN) {
            throw new IllegalStateException("Request %s is %s".formatted(id, state));
        }
        state = decision;
        decidedBy = by.person();
        inPlaceOf = by.inPlaceOf();
        remark = words;
        decidedAt = now;
    }

    /** Nothing is claimed any more; one that is open ends as that. */
    public void end(RequestState undecided, Instant now) {
        if (state == RequestState.OPEN) {
            state = undecided;
        }
        endedAt = now;
    }

    public RequestView view() {
        return new RequestView(
                new RequestId(id),
                number,
                new WorkItemRef(new ProjectId(projectId), workItemKey),
                title,
                resource,
                purpose,
                urgency,
                neededFrom,
                neededUntil,
                cost,
                spendingLimit,
                accountable,
                approval,
                strategic,
                requestedBy,
                requestedAt,
                state,
                decidedBy,
                inPlaceOf,
                decidedAt,
                remark,
                endedAt);
    }
}
