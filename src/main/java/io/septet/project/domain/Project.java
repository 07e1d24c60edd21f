package io.septet.project.domain;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.project.Category;
import io.septet.project.Participation;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Proposal;
import io.septet.project.State;
import io.septet.project.Step;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A cross-department project, from its proposal on. */
@Entity
public class Project {

    @Id
    private UUID id;

    @Version
    private Long revision;

    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private Category category;

    private DepartmentId initiatingDepartment;
    private PersonId overallLead;
    private PersonId coordinator;

    @Enumerated(EnumType.STRING)
    private Step step;

    @Enumerated(EnumType.STRING)
    private State state;

    private Instant proposedAt;
    private PersonId proposedBy;
    private @Nullable Instant endedAt;
    private @Nullable String cancellation;
    private @Nullable PersonId cancelledBy;
    private @Nullable Instant filedAt;
    private @Nullable LocalDate workDueOn;
    private @Nullable Instant stepSince;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "participation", joinColumns = @JoinColumn(name = "project_id"))
    @OrderColumn(name = "position")
    // one statement for a page of a list of projects
    @BatchSize(size = 100)
    private List<Participation> participations = new ArrayList<>();

    protected Project() {}

    public Project(ProjectId id, String code, Proposal proposal, Instant now) {
        this.id = id.value();
        this.code = code;
        this.name = proposal.name().strip();
        this.category = proposal.category();
        this.initiatingDepartment = proposal.initiatingDepartment();
        this.overallLead = proposal.overallLead();
        this.coordinator = proposal.coordinator();
        this.step = Step.GOAL;
        this.state = State.RUNNING;
        this.proposedAt = now;
        this.stepSince = now;
        this.proposedBy = proposal.proposedBy();
    }

    /** The project comes into a step, or back to an earlier one. */
    public void enter(Step next, Instant now) {
        requireRunning();
        step = next;
        stepSince = now;
    }

    /** These departments take part from now on, in this order, and no others. */
    public void involve(List<Participation> departments) {
        requireRunning();
        var seen = new HashSet<DepartmentId>();
        if (!departments.stream().map(Participation::department).allMatch(seen::add)) {
            throw new IllegalArgumentException("A department takes part once: " + departments);
        }
        participations.clear();
        participations.addAll(departments);
    }

    /** Ends the project before its time. The archive still follows. */
    public void cancel(String reason, PersonId by, Instant now) {
        requireRunning();
        state = State.CANCELLED;
        cancellation = reason;
        cancelledBy = by;
        endedAt = now;
    }

    /** What there is of the project lies in the archive from now on, whether it has ended or not. */
    public void file(Instant now) {
        filedAt = now;
    }

    /** The project is filed. A cancelled project stays cancelled, in the step in which it was stopped. */
    public void archive(Instant now) {
        if (state == State.RUNNING) {
            state = State.ARCHIVED;
            step = Step.ARCHIVE;
            stepSince = now;
            endedAt = now;
        }
    }

    /**
     * Says when the first of its open work is due; by that, lists know what is late.
     *
     * @param day null when there is no open work
     */
    public void workIsDueOn(@Nullable LocalDate day) {
        workDueOn = day;
    }

    private void requireRunning() {
        if (state != State.RUNNING) {
            throw new IllegalStateException("Project %s is %s".formatted(code, state));
        }
    }

    /** Since when it has been in its step; null of a project that came into it before that was kept. */
    public @Nullable Instant stepSince() {
        return stepSince;
    }

    public State state() {
        return state;
    }

    public ProjectView view() {
        return new ProjectView(
                new ProjectId(id),
                code,
                name,
                category,
                initiatingDepartment,
                overallLead,
                coordinator,
                step,
                state,
                proposedAt,
                proposedBy,
                endedAt,
                cancellation,
                cancelledBy,
                List.copyOf(participations));
    }
}
