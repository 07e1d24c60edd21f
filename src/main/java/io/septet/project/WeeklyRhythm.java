package io.septet.project;

import java.time.DayOfWeek;
import java.util.Optional;

/** Knows on which day of the week a project looks at how things stand. */
@FunctionalInterface
public interface WeeklyRhythm {

    /** The day; empty as long as nothing is agreed. */
    Optional<DayOfWeek> dayOf(ProjectId project);
}
