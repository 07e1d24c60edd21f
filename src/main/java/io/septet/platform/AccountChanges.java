package io.septet.platform;

import org.camunda.bpm.engine.identity.Group;

/** Hears what changes among the engine's users and groups, wherever it is done, before it is done and in its transaction. */
public interface AccountChanges {

    /** A person is removed. */
    void removing(String person);

    /** A group gets or loses a member, or is removed. */
    void changing(Group group);
}
