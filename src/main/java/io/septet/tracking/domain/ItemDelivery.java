package io.septet.tracking.domain;

import io.septet.calendar.WorkingTime;
import io.septet.directory.DepartmentId;
import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.plan.WorkItem;
import io.septet.plan.WorkItemKey;
import io.septet.project.ProjectId;
import io.septet.tracking.Acceptance;
import io.septet.tracking.DeliveryStatus;
import io.septet.tracking.DeliveryView;
import io.septet.tracking.HandOver;
import io.septet.tracking.ProgressReport;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.NaturalId;
import org.jspecify.annotations.Nullable;

/** The delivery of one work item: who owes what by when, how far it is, and what the departments said to it. */
@Entity
public class ItemDelivery {

    @Id
    private UUID id;

    @Version
    private Long revision;

    @NaturalId
    private UUID projectId;

    @NaturalId
    private WorkItemKey workItemKey;

    private int planVersion;
    private String title;
    private PersonId responsible;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private LocalDate dueOn;
    private @Nullable LocalDate warnedOfDueOn;
    private boolean milestone;

    @Enumerated(EnumType.STRING)
    private DeliveryStatus status;

    private @Nullable Instant startedAt;
    private @Nullable Instant handedOverAt;
    private @Nullable Instant closedAt;

    @ElementCollection
    @CollectionTable(name = "progress_report", joinColumns = @JoinColumn(name = "item_delivery_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    private List<ProgressReport> reports = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "hand_over", joinColumns = @JoinColumn(name = "item_delivery_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    private List<HandOver> handOvers = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "acceptance", joinColumns = @JoinColumn(name = "item_delivery_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    private List<Acceptance> acceptances = new ArrayList<>();

    protected ItemDelivery() {}

    /** Owes what the version of the plan says about the item. */
    public ItemDelivery(ProjectId project, WorkItem item, int version) {
        this.id = UUID.randomUUID();
        this.projectId = project.value();
        this.workItemKey = item.key();
        this.status = DeliveryStatus.PLANNED;
        this.dueOn = item.end();
        take(item, version);
    }

    /** Takes over what a version of the plan says. A new end is the new due date, of corrections too. */
    public void follow(WorkItem item, int version) {
        requireOpen();
        if (!item.end().equals(endsOn)) {
            dueOn = item.end();
        }
        take(item, version);
    }

    private void take(WorkItem item, int version) {
        planVersion = version;
        title = item.title();
        responsible = item.responsible();
        startsOn = item.start();
        endsOn = item.end();
        milestone = item.milestone();
    }

    /** A later version brings the withdrawn item back. What happened before stays on record. */
    public void resume(WorkItem item, int version) {
        if (status != DeliveryStatus.WITHDRAWN) {
            throw new IllegalStateException("%s is %s, not withdrawn".formatted(workItemKey, status));
        }
        status = DeliveryStatus.PLANNED;
        startedAt = null;
        handedOverAt = null;
        closedAt = null;
        dueOn = item.end();
        take(item, version);
    }

    /** The work is handed out; or handed back, for corrections. */
    public void begin(Instant now) {
        if (status == DeliveryStatus.PLANNED) {
            status = DeliveryStatus.IN_PROGRESS;
            startedAt = now;
        }
        require(DeliveryStatus.IN_PROGRESS);
    }

    public void report(ProgressReport report) {
        require(DeliveryStatus.IN_PROGRESS);
        reports.add(report);
    }

    /** Puts the deliverable before the departments. */
    public void handOver(Doer by, String location, List<String> confirmed, @Nullable String note, Instant now) {
        require(DeliveryStatus.IN_PROGRESS);
        handOvers.add(new HandOver(
                handOvers.size() + 1, by.person(), by.inPlaceOf(), location, String.join("\n", confirmed), note, now));
        status = DeliveryStatus.HANDED_OVER;
        handedOverAt = now;
    }

    /** A department has nothing against the deliverable. */
    public void accept(DepartmentId department, Doer by, Instant now) {
        require(DeliveryStatus.HANDED_OVER);
        acceptances.add(new Acceptance(
                handOvers.size(),
                department,
                by.person(),
                by.inPlaceOf(),
                Acceptance.Decision.ACCEPT,
                null,
                null,
                now));
    }

    /** A department sends the deliverable back for corrections. */
    public void refuse(DepartmentId department, Doer by, String corrections, LocalDate correctedBy, Instant now) {
        require(DeliveryStatus.HANDED_OVER);
        acceptances.add(new Acceptance(
                handOvers.size(),
                department,
                by.person(),
                by.inPlaceOf(),
                Acceptance.Decision.REFUSE,
                corrections,
                correctedBy,
                now));
        status = DeliveryStatus.IN_PROGRESS;
        handedOverAt = null;
        dueOn = correctedBy;
    }

    /** All departments have accepted the deliverable. */
    public void complete(Instant now) {
        require(DeliveryStatus.HANDED_OVER);
        status = DeliveryStatus.ACCEPTED;
        closedAt = now;
    }

    public void withdraw(Instant now) {
        requireOpen();
        status = DeliveryStatus.WITHDRAWN;
        closedAt = now;
    }

    /** Marks the warning ahead of the present due date as given; false when it was before. */
    public boolean warn() {
        if (dueOn.equals(warnedOfDueOn)) {
            return false;
        }
        warnedOfDueOn = dueOn;
        return true;
    }

    public DeliveryView view(WorkingTime time) {
        BehindPlanPolicy plan = new BehindPlanPolicy(time);
        int planned = plan.plannedPercent(startsOn, endsOn, time.today());
        boolean isWorkedOn = status == DeliveryStatus.PLANNED || status == DeliveryStatus.IN_PROGRESS;
        ProgressReport last = reports.isEmpty() ? null : reports.get(reports.size() - 1);
        int percent = handedOverAt != null ? 100 : last == null ? 0 : last.percent();
        return new DeliveryView(
                new ProjectId(projectId),
                workItemKey,
                planVersion,
                title,
                responsible,
                startsOn,
                endsOn,
                dueOn,
                milestone,
                status,
                percent,
                planned,
                isWorkedOn && plan.isBehind(percent, planned, last == null ? null : last.status()),
                daysLate(time),
                daysEarly(time),
                startedAt,
                handedOverAt,
                closedAt,
                List.copyOf(reports),
                List.copyOf(handOvers),
                List.copyOf(acceptances));
    }

    private long daysLate(WorkingTime time) {
        if (status == DeliveryStatus.WITHDRAWN) {
            return 0;
        }
        LocalDate until = handedOverAt == null ? time.today() : LocalDate.ofInstant(handedOverAt, time.zone());
        return new OverduePolicy(time).daysLate(endsOn, until);
    }

    private long daysEarly(WorkingTime time) {
        return status != DeliveryStatus.ACCEPTED || handedOverAt == null
                ? 0
                : new OverduePolicy(time).daysEarly(endsOn, LocalDate.ofInstant(handedOverAt, time.zone()));
    }

    public WorkItemKey workItemKey() {
        return workItemKey;
    }

    public DeliveryStatus status() {
        return status;
    }

    private void require(DeliveryStatus expected) {
        if (status != expected) {
            throw new IllegalStateException("%s is %s, not %s".formatted(workItemKey, status, expected));
        }
    }

    private void requireOpen() {
        if (!status.isOpen()) {
            throw new IllegalStateException("%s is %s".formatted(workItemKey, status));
        }
    }
}
