package io.septet.directory;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works here.
 *
 * @param mail address for notifications
 * @param departments ids of the departments they belong to
 */
public record Person(PersonId id, PersonName fullName, @Nullable String mail, Set<DepartmentId> departments) {

    public Person(PersonId id, String name, @Nullable String mail, Set<DepartmentId> departments) {
        this(id, PersonName.of(name), mail, departments);
    }

    /** The name as it is shown. */
    public String name() {
        return fullName.shown();
    }
}
