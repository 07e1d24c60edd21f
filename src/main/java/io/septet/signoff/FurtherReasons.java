package io.septet.signoff;

import io.septet.project.ProjectId;
import java.time.Instant;
import java.util.List;

/**
 * Why a plan version comes back besides what its signers say: somebody said so in a task that process owners have added to
 * the sign-off. Whoever keeps such words offers a bean of this type.
 */
public interface FurtherReasons {

    /**
     * With whose they are, in words that stay with the version.
     *
     * @param process id of the process in which they were said
     * @param since when the version was frozen
     */
    List<String> said(ProjectId project, String process, Instant since);
}
