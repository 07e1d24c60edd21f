package io.septet.signoff;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How the company signs: {@code septet.signoff}.
 *
 * @param tokenLife how long after giving the password a signature may follow
 * @param publishWithin working days from the kick-off to the publication of the plan (S5)
 */
@Validated
@ConfigurationProperties("septet.signoff")
record SignOffSettings(@NotNull Duration tokenLife, @Positive int publishWithin) {}
