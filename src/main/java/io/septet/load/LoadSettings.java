package io.septet.load;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings {@code septet.load.*}: when somebody has too much to do.
 *
 * @param mostPercent how much work a week takes, as a percentage of its working days; with more it is overbooked
 */
@Validated
@ConfigurationProperties("septet.load")
record LoadSettings(@DefaultValue("100") @Min(1) int mostPercent) {}
