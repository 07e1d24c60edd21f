package io.septet.emergency;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.septet.findings.LongText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * What was agreed about an emergency, mostly by phone, and is written down afterwards (T9).
 *
 * @param withWhom with whom, in words: they need not work here
 * @param agreedOn the day, in the company's zone
 * @param agreedAt the time of day, likewise
 */
public record Agreed(
        @LongText @NotBlank(message = "{emergency.agreed.missing}") @Size(max = 4000) String agreed,
        @NotBlank(message = "{emergency.withWhom.missing}") @Size(max = 1000) String withWhom,
        @NotNull(message = "{emergency.agreedOn.missing}") LocalDate agreedOn,
        @NotNull(message = "{emergency.agreedAt.missing}") @JsonFormat(pattern = "H:mm") LocalTime agreedAt) {}
