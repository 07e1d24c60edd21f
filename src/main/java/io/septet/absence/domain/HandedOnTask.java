package io.septet.absence.domain;

import io.septet.absence.HandedOn;
import io.septet.directory.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** That a task was handed on to a colleague. Written once, never changed. */
@Entity
@Immutable
public class HandedOnTask {

    @Id
    private UUID id;

    private String taskId;
    private @Nullable UUID projectId;
    private @Nullable String process;

    @Column(length = 255)
    private String name;

    private PersonId wasFor;
    private PersonId handedOnBy;
    private PersonId handedTo;

    @Column(length = HandedOn.LONGEST_REASON)
    private String reason;

    private Instant handedOnAt;

    protected HandedOnTask() {}

    public HandedOnTask(String taskId, @Nullable UUID projectId, HandedOn handedOn) {
        this.id = UUID.randomUUID();
        this.taskId = taskId;
        this.projectId = projectId;
        this.process = handedOn.process();
        this.name = handedOn.task();
        this.wasFor = handedOn.wasFor();
        this.handedOnBy = handedOn.by();
        this.handedTo = handedOn.to();
        this.reason = handedOn.reason();
        this.handedOnAt = handedOn.at();
    }

    public HandedOn view() {
        return new HandedOn(process, name, wasFor, handedOnBy, handedTo, reason, handedOnAt);
    }
}
