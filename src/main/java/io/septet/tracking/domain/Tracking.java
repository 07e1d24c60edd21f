package io.septet.tracking.domain;

import io.septet.project.ProjectId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a project is being tracked, from its published plan until no work is left. It ends once. */
@Entity
public class Tracking {

    @Id
    private UUID projectId;

    private Instant startedAt;
    private @Nullable Instant endedAt;

    protected Tracking() {}

    public Tracking(ProjectId project, Instant now) {
        this.projectId = project.value();
        this.startedAt = now;
    }

    public ProjectId project() {
        return new ProjectId(projectId);
    }

    public boolean hasEnded() {
        return endedAt != null;
    }

    public void end(Instant now) {
        if (hasEnded()) {
            throw new IllegalStateException("Tracking of project %s has ended already".formatted(projectId));
        }
        endedAt = now;
    }
}
