package io.septet.review;

import io.septet.directory.PersonId;
import io.septet.findings.LongText;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.Unwrapping;
import java.time.LocalDate;

/**
 * Something that will be done better (V3).
 *
 * @param owner id of the person who sees to it
 * @param dueOn until when
 */
@Embeddable
public record Improvement(
        @LongText @NotBlank @Size(max = 2000) String text,
        @NotNull(payload = Unwrapping.Skip.class) @Size(max = 64) PersonId owner,
        @NotNull LocalDate dueOn) {}
