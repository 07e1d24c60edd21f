package io.septet.tracking;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings {@code septet.tracking.*}.
 *
 * @param warnDays working days before the due date from which on a delivery that is behind is warned of (T2)
 * @param reportBy time of day by which progress is reported (T1), unless the communication plan names another
 */
@Validated
@ConfigurationProperties("septet.tracking")
record TrackingSettings(@Min(0) @DefaultValue("2") int warnDays, @NotNull @DefaultValue("17:00") LocalTime reportBy) {}
