package io.septet.emergency;

import io.septet.directory.PersonId;
import java.util.List;

/**
 * Some people of the path who are told together.
 *
 * @param afterHours hours on the clock after the emergency was raised; 0 for at once
 * @param people ids of those whom the path names
 */
public record PathLevel(int afterHours, List<PersonId> people) {

    public PathLevel {
        people = List.copyOf(people);
    }
}
