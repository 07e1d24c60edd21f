package io.septet.risk;

import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings {@code septet.risk.*}.
 *
 * @param listOn the day of the week on which the list of what is at risk goes out (T4)
 */
@Validated
@ConfigurationProperties("septet.risk")
record RiskSettings(@NotNull @DefaultValue("WEDNESDAY") DayOfWeek listOn) {}
