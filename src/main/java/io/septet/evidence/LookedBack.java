package io.septet.evidence;

import io.septet.project.ProjectId;
import java.util.Optional;

/**
 * What a project's look back on itself adds to the archive besides its documents, so that later projects find it (A2, G7). The
 * module that holds the look back has the one bean of it.
 */
@FunctionalInterface
public interface LookedBack {

    /** Empty for a project that never looked back. */
    Optional<LookBack> lookBack(ProjectId project);
}
