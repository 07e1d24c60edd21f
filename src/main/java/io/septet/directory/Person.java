package io.septet.directory;

import java.util.Set;

/**
 * Somebody who works here.
 *
 * @param mail address for notifications; null when there is none
 * @param departments ids of the departments they belong to
 */
public record Person(PersonId id, PersonName fullName, String mail, Set<DepartmentId> departments) {

    public Person(PersonId id, String name, String mail, Set<DepartmentId> departments) {
        this(id, PersonName.of(name), mail, departments);
    }

    /** The name as it is shown. */
    public String name() {
        return fullName.shown();
    }
}
