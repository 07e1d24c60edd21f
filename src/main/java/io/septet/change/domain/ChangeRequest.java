package io.septet.change.domain;

import io.septet.change.ChangeClass;
import io.septet.change.ChangeId;
import io.septet.change.ChangeProposal;
import io.septet.change.ChangeState;
import io.septet.change.ChangeView;
import io.septet.change.Effects;
import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.plan.WorkItemKey;
import io.septet.project.ProjectId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** That somebody asked for a change, and what became of it. Only an open one changes. */
@Entity
public class ChangeRequest {

    @Id
    private UUID id;

    @Version
    private Long revision;

    @Column(updatable = false)
    private UUID projectId;

    @Column(updatable = false)
    private int number;

    @Column(updatable = false)
    private PersonId requestedBy;

    @Column(updatable = false)
    private Instant requestedAt;

    @Column(updatable = false)
    private String cause;

    @Column(updatable = false)
    private String what;

    @Column(updatable = false)
    private @Nullable WorkItemKey item;

    @Embedded
    private Effects effects;

    @Enumerated(EnumType.STRING)
    private ChangeClass changeClass;

    @Enumerated(EnumType.STRING)
    private ChangeState state;

    @ElementCollection
    @CollectionTable(name = "change_request_item", joinColumns = @JoinColumn(name = "change_id"))
    @OrderColumn(name = "position")
    @Column(name = "work_item_key")
    @BatchSize(size = 50)
    private List<WorkItemKey> touched = new ArrayList<>();

    private int versionBefore;

    /** The latest that was drafted for it, whatever its signers said. */
    private @Nullable Integer versionDrafted;

    private @Nullable Integer versionAfter;
    private @Nullable PersonId endedBy;
    private @Nullable PersonId endedInPlaceOf;
    private @Nullable Instant endedAt;
    private @Nullable String remark;

    protected ChangeRequest() {}

    /** @param inEffect number of the plan version in effect */
    public ChangeRequest(
            ChangeId id, int number, ChangeProposal proposal, ChangeClass changeClass, int inEffect, Instant now) {
        this.id = id.value();
        this.projectId = proposal.project().value();
        this.number = number;
        this.requestedBy = proposal.requestedBy();
        this.requestedAt = now;
        this.cause = proposal.cause();
        this.what = proposal.what();
        this.item = proposal.item();
        this.effects = proposal.effects();
        this.changeClass = changeClass;
        this.versionBefore = inEffect;
        this.state = ChangeState.OPEN;
    }

    /** A next version takes up this one. */
    public void startFrom(int version) {
        require();
        versionBefore = version;
    }

    /** A next version, of that number, is drafted for it. */
    public void draft(int version) {
        require();
        versionDrafted = version;
    }

    /**
     * The plan in effect says what was asked for.
     *
     * @param items keys of the work items that are different
     */
    public void bringIn(int version, Collection<WorkItemKey> items) {
        require();
        versionAfter = version;
        touched.clear();
        touched.addAll(items);
    }

    /** Somebody has said by their own hand what is different. */
    public void decideBy(Doer doer, @Nullable String said) {
        require();
        endedBy = doer.person();
        endedInPlaceOf = doer.inPlaceOf();
        remark = said;
    }

    /** The change is in the plan, and everything that follows from it is done. */
    public void make(Instant now) {
        end(ChangeState.MADE, now);
    }

    /** The change is given up. */
    public void withdraw(Doer doer, @Nullable String reason, Instant now) {
        decideBy(doer, reason);
        end(ChangeState.WITHDRAWN, now);
    }

    /**
     * The project has ended, or an administrator has ended the change.
     *
     * @param person id of whoever did; null when it is not known
     */
    public void drop(@Nullable PersonId person, Instant now) {
        end(ChangeState.DROPPED, now);
        endedBy = person;
        endedInPlaceOf = null;
    }

    private void end(ChangeState end, Instant now) {
        require();
        state = end;
        endedAt = now;
    }

    private void require() {
        if (state != ChangeState.OPEN) {
            throw new IllegalStateException("Change %d of %s is %s".formatted(number, projectId, state));
        }
    }

    public ChangeView view() {
        return new ChangeView(
                new ChangeId(id),
                new ProjectId(projectId),
                number,
                requestedBy,
                requestedAt,
                cause,
                what,
                item,
                effects,
                changeClass,
                state,
                List.copyOf(touched),
                versionBefore,
                versionAfter,
                endedBy,
                endedInPlaceOf,
                endedAt,
                remark);
    }
}
