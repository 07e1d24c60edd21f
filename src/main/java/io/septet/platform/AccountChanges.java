package io.septet.platform;

import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;

/** Hears what changes among the engine's users and groups, wherever it is done, before it is done and in its transaction. */
public interface AccountChanges {

    /**
     * A person gets another name, or is removed together with it.
     *
     * @param before as they are until now
     */
    default void renaming(User before) {}

    /** A person is removed. */
    default void removing(String person) {}

    /** A group gets or loses a member, or is removed. */
    default void changing(Group group) {}
}
