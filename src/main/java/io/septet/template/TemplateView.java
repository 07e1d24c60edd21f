package io.septet.template;

import io.septet.directory.PersonId;
import io.septet.project.ProjectId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A template as it stands.
 *
 * @param source the archived project that it was made of
 * @param from code and name of that project, as they were then
 * @param withdrawnAt since when it is offered no more; null while it is
 */
public record TemplateView(
        UUID id,
        String name,
        String description,
        ProjectId source,
        String from,
        PersonId keptBy,
        Instant keptAt,
        @Nullable PersonId withdrawnBy,
        @Nullable Instant withdrawnAt,
        Blueprint content) {

    /** Whether projects can be proposed after it. */
    public boolean isOffered() {
        return withdrawnAt == null;
    }
}
