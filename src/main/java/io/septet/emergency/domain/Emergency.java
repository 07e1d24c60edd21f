package io.septet.emergency.domain;

import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.emergency.EmergencyCause;
import io.septet.emergency.EmergencyId;
import io.septet.emergency.EmergencyState;
import io.septet.emergency.EmergencyView;
import io.septet.emergency.Ending;
import io.septet.emergency.Recommendation;
import io.septet.emergency.ToldPerson;
import io.septet.plan.WorkItemKey;
import io.septet.project.ProjectId;
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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** An emergency, from when it is raised until it is over or its project is cancelled. */
@Entity
public class Emergency {

    @Id
    private UUID id;

    @Version
    private Long revision;

    private UUID projectId;
    private @Nullable WorkItemKey workItemKey;
    private String what;
    private String needed;
    private PersonId raisedBy;
    private Instant raisedAt;
    private int planVersion;

    @Enumerated(EnumType.STRING)
    private EmergencyState state;

    @ElementCollection
    @CollectionTable(name = "emergency_told", joinColumns = @JoinColumn(name = "emergency_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    private List<ToldPerson> told = new ArrayList<>();

    private int levelsTold;
    private Instant nextTellingAt;

    private @Nullable PersonId takenBy;
    private @Nullable PersonId takenInPlaceOf;
    private @Nullable Instant takenAt;

    private @Nullable String agreed;
    private @Nullable String withWhom;
    private @Nullable Instant agreedAt;
    private @Nullable PersonId writtenBy;
    private @Nullable PersonId writtenInPlaceOf;
    private @Nullable Instant writtenAt;

    @Enumerated(EnumType.STRING)
    private @Nullable EmergencyCause cause;

    private @Nullable String explanation;

    @Enumerated(EnumType.STRING)
    private @Nullable Recommendation recommendation;

    private @Nullable PersonId endedBy;
    private @Nullable PersonId endedInPlaceOf;
    private @Nullable Instant endedAt;

    protected Emergency() {}

    /** @param planVersion number of the plan's version in effect, whose path it follows */
    public Emergency(
            ProjectId project,
            @Nullable WorkItemKey item,
            String what,
            String needed,
            PersonId raisedBy,
            int planVersion,
            Instant now) {
        this.id = UUID.randomUUID();
        this.projectId = project.value();
        this.workItemKey = item;
        this.what = what.strip();
        this.needed = needed.strip();
        this.raisedBy = raisedBy;
        this.raisedAt = now;
        this.planVersion = planVersion;
        this.state = EmergencyState.RAISED;
        this.nextTellingAt = now;
    }

    /** These people are told now, if any; otherwise all are told again. */
    public void tell(ClimbPolicy.Telling telling) {
        require(EmergencyState.RAISED);
        told.addAll(telling.people());
        levelsTold = telling.levelsTold();
        nextTellingAt = telling.next();
    }

    /** Somebody sees to it from now on. */
    public void take(Doer by, Instant now) {
        require(EmergencyState.RAISED);
        takenBy = by.person();
        takenInPlaceOf = by.inPlaceOf();
        takenAt = now;
        state = EmergencyState.TAKEN;
    }

    /**
     * What was agreed is on record.
     *
     * @param at when it was agreed
     */
    public void writeDown(String what, String whom, Instant at, Doer by, Instant now) {
        require(EmergencyState.TAKEN);
        agreed = what.strip();
        withWhom = whom.strip();
        agreedAt = at;
        writtenBy = by.person();
        writtenInPlaceOf = by.inPlaceOf();
        writtenAt = now;
        state = EmergencyState.WRITTEN_DOWN;
    }

    /** It is over. */
    public void end(Ending ending, Doer by, Instant now) {
        require(EmergencyState.WRITTEN_DOWN);
        cause = ending.cause();
        explanation = ending.explanation().strip();
        recommendation = ending.recommendation();
        endedBy = by.person();
        endedInPlaceOf = by.inPlaceOf();
        endedAt = now;
        state = EmergencyState.OVER;
    }

    /** Its project was cancelled. */
    public void cancel(Instant now) {
        end(EmergencyState.CANCELLED, now);
    }

    /** Its process was ended by hand. */
    public void endByHand(Instant now) {
        end(EmergencyState.ENDED, now);
    }

    private void end(EmergencyState how, Instant now) {
        if (!state.isOpen()) {
            throw new IllegalStateException("Emergency %s is %s".formatted(id, state));
        }
        endedAt = now;
        state = how;
    }

    private void require(EmergencyState needs) {
        if (state != needs) {
            throw new IllegalStateException("Emergency %s is %s, not %s".formatted(id, state, needs));
        }
    }

    public EmergencyView view() {
        return new EmergencyView(
                new EmergencyId(id),
                new ProjectId(projectId),
                workItemKey,
                what,
                needed,
                raisedBy,
                raisedAt,
                planVersion,
                state,
                told,
                levelsTold,
                nextTellingAt,
                takenBy,
                takenInPlaceOf,
                takenAt,
                agreed,
                withWhom,
                agreedAt,
                writtenBy,
                writtenInPlaceOf,
                writtenAt,
                cause,
                explanation,
                recommendation,
                endedBy,
                endedInPlaceOf,
                endedAt);
    }
}
