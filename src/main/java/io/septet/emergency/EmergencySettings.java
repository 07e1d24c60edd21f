package io.septet.emergency;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings {@code septet.emergency.*}, in hours on the clock.
 *
 * @param leadAfter after the last level of the path, until the overall lead is told where the path does not name them (T9)
 * @param againAfter after the end of the path, until everybody who was told is told again, and again after that
 */
@Validated
@ConfigurationProperties("septet.emergency")
record EmergencySettings(
        @Min(1) @Max(720) @DefaultValue("2") int leadAfter, @Min(1) @Max(720) @DefaultValue("12") int againAfter) {}
