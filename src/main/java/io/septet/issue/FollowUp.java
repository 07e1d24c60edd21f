package io.septet.issue;

import io.septet.directory.PersonId;
import io.septet.findings.LongText;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.Unwrapping;
import java.time.LocalDate;

/**
 * What somebody does because of a conclusion or decision.
 *
 * @param owner id of the person who sees to it
 * @param dueOn until when: a working day
 */
@Embeddable
public record FollowUp(
        @LongText @NotBlank @Size(max = 2000) String what,
        @NotNull(payload = Unwrapping.Skip.class) @Size(max = 64) PersonId owner,
        @NotNull LocalDate dueOn) {}
