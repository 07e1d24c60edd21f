package io.septet.tracking.domain;

import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.plan.WorkItemKey;
import io.septet.plan.WorkItemRef;
import io.septet.project.ProjectId;
import io.septet.tracking.DeliveryView;
import io.septet.tracking.LateMilestone;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That an explanation is asked for a milestone that was finished late; written once. */
@Entity
@Table(name = "late_milestone")
public class MilestoneExplained {

    @Id
    private UUID id;

    @Version
    private Long revision;

    private UUID projectId;
    private WorkItemKey workItemKey;
    private String title;
    private long daysLate;
    private PersonId askedOf;
    private Instant askedAt;
    private @Nullable String explanation;
    private @Nullable PersonId explainedBy;
    private @Nullable PersonId inPlaceOf;
    private @Nullable Instant explainedAt;

    protected MilestoneExplained() {}

    public MilestoneExplained(DeliveryView late, PersonId responsible, Instant now) {
        this.id = UUID.randomUUID();
        this.projectId = late.project().value();
        this.workItemKey = late.workItemKey();
        this.title = late.title();
        this.daysLate = late.daysLate();
        this.askedOf = responsible;
        this.askedAt = now;
    }

    public void explain(String words, Doer by, Instant now) {
        if (explainedAt != null) {
            throw new IllegalStateException("%s is explained".formatted(workItemKey));
        }
        explanation = words;
        explainedBy = by.person();
        inPlaceOf = by.inPlaceOf();
        explainedAt = now;
    }

    public LateMilestone view() {
        return new LateMilestone(
                new WorkItemRef(new ProjectId(projectId), workItemKey),
                title,
                daysLate,
                askedOf,
                askedAt,
                explanation,
                explainedBy,
                inPlaceOf,
                explainedAt);
    }
}
