package io.septet.goal;

import io.septet.directory.DepartmentId;
import io.septet.findings.LongText;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What the author of a goal statement answers to a department that objected to the one before (G6).
 *
 * @param text what became of the objection; while it is being written it may be null
 */
@Embeddable
public record Reply(@NotNull @Size(max = 64) DepartmentId department, @LongText @Size(max = 2000) String text) {}
