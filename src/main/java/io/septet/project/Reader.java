package io.septet.project;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody who asks about projects, as far as it matters for which of them they may read about; {@link Readers} knows
 * everybody as one.
 *
 * @param administrator whether they may read about all
 * @param people themselves and those whom they stand in for today
 * @param departments those of these people
 * @param worksOn the projects on which one of these people works
 * @param told the projects of which one of these people was told
 * @param askedIn the projects that ask one of these departments to take part
 */
public record Reader(
        boolean administrator,
        Set<PersonId> people,
        Set<DepartmentId> departments,
        Set<UUID> worksOn,
        Set<UUID> told,
        Set<UUID> askedIn) {

    /** Septet itself, which may read about all. */
    public static final Reader EVERYTHING = new Reader(true, Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
}
