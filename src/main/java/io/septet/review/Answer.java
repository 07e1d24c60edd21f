package io.septet.review;

import io.septet.findings.LongText;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What a department says when it looks back (V2).
 *
 * @param reason why the goal was not fully reached; may be empty when it was
 * @param worked what was good in the communication
 * @param failed what was not
 * @param toolsRight whether the tools were right
 * @param tools what was wrong with them; may be empty when they were right
 * @param better what to do better next time
 */
@Embeddable
public record Answer(
        @NotNull @Enumerated(EnumType.STRING) Reached goalReached,
        @LongText @Size(max = 4000) String reason,
        @LongText @NotBlank @Size(max = 4000) String worked,
        @LongText @NotBlank @Size(max = 4000) String failed,
        @NotNull @Enumerated(EnumType.STRING) Reached toolsRight,
        @LongText @Size(max = 4000) String tools,
        @LongText @NotBlank @Size(max = 4000) String better) {}
