package io.septet.risk.domain;

import io.septet.directory.DepartmentId;
import io.septet.plan.WorkItemKey;
import io.septet.plan.WorkItemRef;
import io.septet.project.ProjectId;
import io.septet.risk.Judgement;
import io.septet.risk.RiskFacts;
import io.septet.risk.RiskLevel;
import io.septet.risk.RiskView;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a work item is at risk, from the morning on which that was found until one on which it is no longer. */
@Entity
public class ItemRisk {

    @Id
    private UUID id;

    @Version
    private Long revision;

    private UUID projectId;
    private WorkItemKey workItemKey;

    /** Names the item while it is at risk, so that the database takes each once. */
    private @Nullable String openItem;

    @Embedded
    private RiskFacts facts;

    @Embedded
    private Judgement judgement;

    private @Nullable DepartmentId accountable;
    private Instant since;
    private @Nullable Instant highSince;
    private @Nullable Instant settledAt;

    protected ItemRisk() {}

    public ItemRisk(
            WorkItemRef item, RiskFacts facts, Judgement judgement, @Nullable DepartmentId accountable, Instant now) {
        this.id = UUID.randomUUID();
        this.projectId = item.project().value();
        this.workItemKey = item.key();
        this.openItem = item.toString();
        this.since = now;
        this.facts = facts;
        this.judgement = judgement;
        becomes(facts, judgement, accountable, now);
    }

    /** How it stands now. */
    public final void becomes(RiskFacts found, Judgement judged, @Nullable DepartmentId answering, Instant now) {
        facts = found;
        judgement = judged;
        accountable = answering;
        if (judged.level() == RiskLevel.HIGH && highSince == null) {
            highSince = now;
        }
    }

    /** It is at risk no longer. */
    public void settle(Instant now) {
        settledAt = now;
        openItem = null;
    }

    public WorkItemRef item() {
        return new WorkItemRef(new ProjectId(projectId), workItemKey);
    }

    public RiskView view() {
        return new RiskView(item(), facts, judgement, accountable, since, highSince, settledAt);
    }
}
