package io.septet.plan;

import io.septet.project.ProjectId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a version came and what became of it, without its content.
 *
 * @param decidedAt when it took effect or was rejected; null while it lies before its signers
 */
public record VersionMoments(
        ProjectId project, int number, PlanVersion.State state, Instant frozenAt, @Nullable Instant decidedAt) {

    /** When it became what the project works by; null while it has not. */
    public @Nullable Instant publishedAt() {
        return PlanVersion.publishedAt(state, decidedAt);
    }
}
