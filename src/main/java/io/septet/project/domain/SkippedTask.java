package io.septet.project.domain;

import io.septet.directory.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** That an administrator moved a project's process on past an open task. Written once, never changed. */
@Entity
@Immutable
public class SkippedTask {

    @Id
    private UUID id;

    private UUID projectId;

    private String process;

    private String task;

    @Column(length = 255)
    private String name;

    private @Nullable PersonId skippedBy;

    private Instant skippedAt;

    protected SkippedTask() {}

    public SkippedTask(UUID projectId, String process, String task, String name, @Nullable PersonId by, Instant now) {
        this.id = UUID.randomUUID();
        this.projectId = projectId;
        this.process = process;
        this.task = task;
        this.name = name;
        this.skippedBy = by;
        this.skippedAt = now;
    }

    public String process() {
        return process;
    }

    public String name() {
        return name;
    }

    public @Nullable PersonId skippedBy() {
        return skippedBy;
    }

    public Instant skippedAt() {
        return skippedAt;
    }
}
