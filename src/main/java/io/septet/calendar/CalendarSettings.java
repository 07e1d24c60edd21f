package io.septet.calendar;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings {@code septet.calendar.*}; the defaults stand in {@code application.yaml}.
 *
 * @param zone in which days begin and hours are meant
 * @param hours stretches of work, in order; quote the times in YAML, which takes a bare 12:00 for a number
 * @param weekend days of the week without work; empty if there are none
 * @param directory where files {@code <year>.csv} replace or add to the lists that are shipped; optional
 */
@Validated
@ConfigurationProperties("septet.calendar")
record CalendarSettings(
        @NotNull ZoneId zone, @NotEmpty List<Shift> hours, @DefaultValue Set<DayOfWeek> weekend, Path directory) {}
