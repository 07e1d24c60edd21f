package io.septet.load;

import java.time.LocalDate;
import java.util.List;

/**
 * A week of somebody.
 *
 * @param days of work, by the plans
 * @param workingDays that there are
 */
public record PersonWeek(
        LocalDate monday, long days, long workingDays, boolean isOverbooked, List<PlannedShare> work) {}
