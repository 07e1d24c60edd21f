package io.septet.meeting.domain;

import io.septet.meeting.MinutesId;
import io.septet.project.ProjectId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That those who took part are asked whether minutes are right: it ends when they are filed, or with the project. */
@Entity
@Table(name = "minutes_confirmation")
public class Confirmation {

    @Id
    private UUID minutesId;

    @Version
    private Long revision;

    private UUID projectId;
    private Instant begunAt;
    private @Nullable Instant filedAt;
    private @Nullable Instant withdrawnAt;

    protected Confirmation() {}

    public Confirmation(MinutesId minutes, ProjectId project, Instant now) {
        this.minutesId = minutes.value();
        this.projectId = project.value();
        this.begunAt = now;
    }

    public void file(Instant now) {
        requireOpen();
        filedAt = now;
    }

    /** Its project was cancelled, or an administrator has ended its process. */
    public void withdraw(Instant now) {
        requireOpen();
        withdrawnAt = now;
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new IllegalStateException("Minutes %s are no longer to be confirmed".formatted(minutesId));
        }
    }

    /** Whether somebody is still asked. */
    public boolean isOpen() {
        return filedAt == null && withdrawnAt == null;
    }

    public MinutesId minutesId() {
        return new MinutesId(minutesId);
    }

    public ProjectId project() {
        return new ProjectId(projectId);
    }

    public Instant begunAt() {
        return begunAt;
    }

    public @Nullable Instant filedAt() {
        return filedAt;
    }

    public @Nullable Instant withdrawnAt() {
        return withdrawnAt;
    }
}
