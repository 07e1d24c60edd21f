package io.septet.channel.domain;

import java.time.Instant;

/** How one kind of robot, or a web hook, wants to be spoken to. */
public interface Dialect {

    /** As the settings call it. */
    String name();

    /** Whether it takes nothing that is not signed. */
    boolean needsSecret();

    /** Whether all of them are on one server, so that one that does not answer tells of the others. */
    default boolean isOneServer() {
        return true;
    }

    Request request(Group group, Posting posting, Instant now);

    Outcome outcome(Answer answer);
}
