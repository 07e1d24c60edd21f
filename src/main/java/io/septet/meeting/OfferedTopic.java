package io.septet.meeting;

import io.septet.directory.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A topic that somebody who calls a meeting may put on its agenda.
 *
 * @param presenter id of the person who would present it; null where nobody in particular would
 * @param minutes how long it is reckoned to take
 * @param material link, or where it lies
 */
public record OfferedTopic(String subject, @Nullable PersonId presenter, int minutes, @Nullable String material) {}
