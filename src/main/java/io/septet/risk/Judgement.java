package io.septet.risk;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** How much a work item is at risk, and why. */
@Embeddable
public record Judgement(
        @Enumerated(EnumType.STRING) @Column(name = "risk_level") RiskLevel level,
        @Enumerated(EnumType.STRING) @Column(name = "because") RiskReason because) {}
