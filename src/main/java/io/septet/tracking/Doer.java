package io.septet.tracking;

import io.septet.directory.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who does something in a delivery (T8).
 *
 * @param person id of the person
 * @param inPlaceOf id of the person whose substitute they are; null when the task is their own
 */
public record Doer(PersonId person, @Nullable PersonId inPlaceOf) {}
