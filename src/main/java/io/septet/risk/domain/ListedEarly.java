package io.septet.risk.domain;

import io.septet.plan.WorkItemKey;
import jakarta.persistence.Embeddable;

/** A line of a list that recognises what was finished early, by working days. */
@Embeddable
public record ListedEarly(WorkItemKey workItemKey, String title, long daysEarly) {}
