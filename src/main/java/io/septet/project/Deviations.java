package io.septet.project;

import io.septet.findings.Finding;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Knows what went another way in a project than its models have it: what was forced, what somebody did for somebody
 * else. The page of a step shows what every bean of this type knows of it.
 */
public interface Deviations {

    /** All of a project, in any order. */
    List<Deviation> of(ProjectId project);

    /**
     * One of them.
     *
     * @param process id of the model; null when it is not known
     * @param words says what happened, and who is answerable, by the names that people had then
     */
    record Deviation(@Nullable String process, Instant at, Finding words) {}
}
