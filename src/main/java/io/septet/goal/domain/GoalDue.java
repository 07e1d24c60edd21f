package io.septet.goal.domain;

import java.time.LocalDate;
import java.util.UUID;

/** When the objective of a project is due. */
public record GoalDue(UUID project, LocalDate on) {}
