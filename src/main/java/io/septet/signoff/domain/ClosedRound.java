package io.septet.signoff.domain;

import io.septet.directory.PersonId;
import io.septet.project.ProjectId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That the overall lead ended a round before everybody had answered. */
@Entity
@Immutable
@Table(name = "closed_round")
public class ClosedRound {

    @Id
    @GeneratedValue
    private UUID id;

    private UUID projectId;
    private int planVersion;
    private PersonId closedBy;
    private Instant closedAt;

    protected ClosedRound() {}

    public ClosedRound(ProjectId project, int version, PersonId by, Instant at) {
        projectId = project.value();
        planVersion = version;
        closedBy = by;
        closedAt = at;
    }

    public int version() {
        return planVersion;
    }

    public PersonId by() {
        return closedBy;
    }

    public Instant at() {
        return closedAt;
    }
}
