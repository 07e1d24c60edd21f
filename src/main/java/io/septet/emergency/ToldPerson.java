package io.septet.emergency;

import io.septet.directory.PersonId;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was told of an emergency, so that they take it.
 *
 * @param person id of the person
 * @param inPlaceOf id of whom the path names, where that is somebody who has left or is away; null when it names the person
 * @param toldAt when they were told first
 */
@Embeddable
public record ToldPerson(PersonId person, @Nullable PersonId inPlaceOf, Instant toldAt) {}
