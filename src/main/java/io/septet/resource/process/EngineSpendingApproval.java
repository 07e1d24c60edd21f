package io.septet.resource.process;

import io.septet.platform.AsSystem;
import io.septet.resource.Approval;
import io.septet.resource.SpendingApproval;
import java.math.BigDecimal;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Asks the decision table {@code spending-approval}, always in its latest version. */
@Component
class EngineSpendingApproval implements SpendingApproval {

    private final DecisionService decisions;
    private final AsSystem asSystem;

    EngineSpendingApproval(@Lazy DecisionService decisions, AsSystem asSystem) {
        this.decisions = decisions;
        this.asSystem = asSystem;
    }

    @Override
    public Approval of(BigDecimal cost, BigDecimal limit, boolean leadDecides) {
        String found = asSystem.call(() -> decisions
                .evaluateDecisionTableByKey(
                        SpendingApprovalTable.DECISION,
                        Map.of(
                                SpendingApprovalTable.COST, cost.doubleValue(),
                                SpendingApprovalTable.LIMIT, limit.doubleValue(),
                                SpendingApprovalTable.LEAD_DECIDES, leadDecides))
                .getSingleEntry());
        return SpendingApprovalTable.approvalOf(found);
    }
}
