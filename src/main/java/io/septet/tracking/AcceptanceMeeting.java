package io.septet.tracking;

import io.septet.desk.Link;
import org.jspecify.annotations.Nullable;

/**
 * A meeting at which a deliverable is accepted together.
 *
 * @param page where it is, with its minutes
 * @param discussed what was said, once there are minutes
 * @param decided what was decided, likewise
 */
public record AcceptanceMeeting(Link page, String state, @Nullable String discussed, @Nullable String decided) {}
