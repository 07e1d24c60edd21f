package io.septet.desk;

import java.util.Optional;

/**
 * What takes in forms that a model declares itself, so that no step has a {@link Submission} of its own for them. At most one
 * module offers it.
 */
public interface DeclaredSubmissions {

    /**
     * For a task or a start; empty where its model declares no fields.
     *
     * @param processDefinitionId the engine's id of the version of the process
     * @param element id of the task or start
     */
    Optional<Submission<?, ?>> at(String processDefinitionId, String element);

    /** For the start of the process, where people start it by a form; empty where its model declares no fields there. */
    Optional<Submission<?, ?>> start(String processDefinitionId);
}
