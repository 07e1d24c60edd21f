package io.septet.project.domain;

import io.septet.desk.ByHand;
import io.septet.directory.PersonId;
import io.septet.project.Forced;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** That an administrator forced a project's process. Written once, never changed. */
@Entity
@Immutable
@Table(name = "skipped_task")
public class ForcedStep {

    @Id
    private UUID id;

    private UUID projectId;

    @Enumerated(EnumType.STRING)
    private ByHand.Kind kind;

    private String process;

    private @Nullable String task;

    @Column(length = 255)
    private String name;

    private @Nullable PersonId skippedBy;

    private @Nullable PersonId givenTo;

    private Instant skippedAt;

    protected ForcedStep() {}

    public ForcedStep(UUID projectId, ByHand step, Instant now) {
        this.id = UUID.randomUUID();
        this.projectId = projectId;
        this.kind = step.kind();
        this.process = step.process();
        this.task = step.task();
        this.name = step.name();
        this.skippedBy = step.by();
        this.givenTo = step.to();
        this.skippedAt = now;
    }

    public Forced view() {
        return new Forced(kind, process, name, skippedBy, givenTo, skippedAt);
    }
}
