package io.septet.risk.domain;

import io.septet.plan.WorkItemKey;
import io.septet.risk.Judgement;
import io.septet.risk.RiskFacts;
import jakarta.persistence.Embeddable;

/** A line of a list of what is at risk. */
@Embeddable
public record ListedRisk(WorkItemKey workItemKey, String title, RiskFacts facts, Judgement judgement) {}
