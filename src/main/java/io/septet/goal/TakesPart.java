package io.septet.goal;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;

/**
 * A department that takes part, through its contact (对接人).
 *
 * @param department id of the department
 * @param contact id of a member of the department
 */
@Embeddable
public record TakesPart(@Size(max = 64) DepartmentId department, @Size(max = 64) PersonId contact) {}
