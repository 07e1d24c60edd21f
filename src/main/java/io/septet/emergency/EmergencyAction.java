package io.septet.emergency;

import io.septet.directory.PersonId;
import io.septet.findings.LongText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.Unwrapping;
import java.time.LocalDate;

/**
 * What somebody is to do after an emergency.
 *
 * @param owner id of the person who sees to it
 * @param dueOn until when
 */
public record EmergencyAction(
        @LongText @NotBlank @Size(max = 2000) String what,
        @NotNull(payload = Unwrapping.Skip.class) @Size(max = 64) PersonId owner,
        @NotNull LocalDate dueOn) {}
