package io.septet.platform;

import java.util.Set;

/**
 * What the code and the model of one process agree on beyond tasks and delegates. Implementations are beans, one per
 * process, and hold the process's ids as constants; the check of models holds them against the diagrams.
 */
public interface ProcessContract {

    /** The id of the process, equal to the name of its file. */
    String process();

    /** Names of the messages that the code sends to instances of this process, or that start it. */
    default Set<String> messages() {
        return Set.of();
    }

    /**
     * Names of the variables that the code sets and expressions of the model may read: ids and routing facts. What the
     * model itself names, such as the department of each instance of a task, needs no mention here.
     */
    default Set<String> facts() {
        return Set.of();
    }
}
