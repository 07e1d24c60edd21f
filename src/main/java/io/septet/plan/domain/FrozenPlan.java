package io.septet.plan.domain;

import io.septet.directory.DepartmentId;
import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.plan.Plan;
import io.septet.plan.PlanVersion;
import io.septet.plan.PlanVersion.State;
import io.septet.plan.WorkItem;
import io.septet.platform.CanonicalJson;
import io.septet.project.ProjectId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A numbered version of a plan. Its content never changes; what changes is whether the project works by it. */
@Entity
@Table(name = "plan_version")
public class FrozenPlan {

    @Id
    private UUID id;

    @Version
    private Long revision;

    @Column(updatable = false)
    private UUID projectId;

    @Column(updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(updatable = false, length = 64)
    private String hash;

    /** Whether the hash is that of the tree of parts; of the earliest versions it is that of the text. */
    @Column(updatable = false)
    private boolean hashedByPart;

    @Column(updatable = false, length = PlanDraft.LONGEST)
    private String content;

    @Column(updatable = false)
    private Instant frozenAt;

    @Column(updatable = false)
    private @Nullable PersonId frozenBy;

    @Column(updatable = false)
    private @Nullable PersonId frozenInPlaceOf;

    private @Nullable Instant decidedAt;

    private @Nullable PersonId takenBackBy;

    @Column(updatable = false)
    private boolean adjusted;

    @ElementCollection
    @CollectionTable(name = "plan_version_reason", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "position")
    @Column(name = "reason", length = 2000)
    @BatchSize(size = 50)
    private List<String> reasons = new ArrayList<>();

    /** Who is responsible for an item, so that the projects of a person can be asked for. */
    @ElementCollection
    @CollectionTable(name = "plan_version_responsible", joinColumns = @JoinColumn(name = "version_id"))
    @Column(name = "person")
    private Set<PersonId> responsible = new HashSet<>();

    /** The departments that take part, so that the projects of a department can be asked for. */
    @ElementCollection
    @CollectionTable(name = "plan_version_department", joinColumns = @JoinColumn(name = "version_id"))
    @Column(name = "department")
    private Set<DepartmentId> departments = new HashSet<>();

    protected FrozenPlan() {}

    /** @param author who handed it in; null when it is not known */
    public FrozenPlan(ProjectId project, int number, Plan plan, @Nullable Doer author, Instant now) {
        this(project, number, plan, author, now, false);
    }

    private FrozenPlan(ProjectId project, int number, Plan plan, @Nullable Doer author, Instant now, boolean adjusted) {
        this.id = UUID.randomUUID();
        this.projectId = project.value();
        this.number = number;
        this.state = State.FROZEN;
        this.content = CanonicalJson.write(plan);
        this.hash = PlanTree.of(content).root();
        this.hashedByPart = true;
        this.responsible.addAll(WorkItem.responsible(plan.items()));
        this.departments.addAll(plan.departments());
        this.frozenBy = author == null ? null : author.person();
        this.frozenInPlaceOf = author == null ? null : author.inPlaceOf();
        this.frozenAt = now;
        this.adjusted = adjusted;
    }

    /** A version made by a minor change, which nobody signs. */
    public static FrozenPlan adjusted(ProjectId project, int number, Plan plan, Doer author, Instant now) {
        return new FrozenPlan(project, number, plan, author, now, true);
    }

    /** The project works by this version from now on. */
    public void takeEffect(Instant now) {
        require(State.FROZEN);
        state = State.IN_EFFECT;
        decidedAt = now;
    }

    /** The version is not signed. */
    public void reject(List<String> why, Instant now) {
        require(State.FROZEN);
        state = State.REJECTED;
        decidedAt = now;
        reasons.addAll(why);
    }

    /** Whoever put it forward takes it back before anybody has signed. */
    public void takeBack(PersonId person, Instant now) {
        reject(List.of(), now);
        takenBackBy = person;
    }

    /** A later version takes its place. */
    public void giveWay() {
        require(State.IN_EFFECT);
        state = State.SUPERSEDED;
    }

    private void require(State expected) {
        if (state != expected) {
            throw new IllegalStateException("Version %d of %s is %s".formatted(number, projectId, state));
        }
    }

    public ProjectId project() {
        return new ProjectId(projectId);
    }

    public int number() {
        return number;
    }

    public Plan content() {
        return CanonicalJson.read(content, Plan.class);
    }

    public PlanVersion view() {
        return new PlanVersion(
                project(),
                number,
                state,
                hash,
                hashedByPart,
                PlanTree.of(content).parts(),
                content,
                content(),
                frozenAt,
                frozenBy,
                frozenInPlaceOf,
                decidedAt,
                List.copyOf(reasons),
                adjusted,
                takenBackBy);
    }
}
