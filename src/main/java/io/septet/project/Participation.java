package io.septet.project;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * How a department takes part in a project (R1).
 *
 * @param department id of the department
 * @param part may be null until responsibilities are assigned
 * @param duties what the department does
 * @param contact id of the person with decision power (对接人)
 * @param deputy id of the person who stands in for the contact
 * @param reachedBy phone, mail or chat
 */
@Embeddable
public record Participation(
        DepartmentId department,
        @Enumerated(EnumType.STRING) @Nullable Part part,
        @Nullable String duties,
        PersonId contact,
        @Nullable PersonId deputy,
        @Nullable String reachedBy) {

    /** A department that takes part, before its responsibilities are known. */
    public static Participation through(DepartmentId department, PersonId contact) {
        return new Participation(department, null, null, contact, null, null);
    }
}
