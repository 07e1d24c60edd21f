package io.septet.load;

import java.time.LocalDate;
import java.util.List;

/**
 * A week of somebody.
 *
 * @param days of work, by the plans
 * @param workingDays that there are without those on which the person is away
 * @param daysAway working days on which the person is away
 */
public record PersonWeek(
        LocalDate monday, long days, long workingDays, long daysAway, boolean isOverbooked, List<PlannedShare> work) {}
