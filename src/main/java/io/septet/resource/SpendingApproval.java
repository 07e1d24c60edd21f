package io.septet.resource;

import java.math.BigDecimal;

/** Who approves what is spent (R6); process owners decide. */
public interface SpendingApproval {

    /**
     * @param cost in the company's currency
     * @param limit what the plan says that needs the overall lead above it
     * @param leadDecides whether others claim the same, and the plan leaves that to the lead
     */
    Approval of(BigDecimal cost, BigDecimal limit, boolean leadDecides);
}
