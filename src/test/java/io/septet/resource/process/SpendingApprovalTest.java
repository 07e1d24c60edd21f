package io.septet.resource.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.ProcessTest;
import io.septet.Reaches;
import io.septet.resource.Approval;
import io.septet.resource.SpendingApproval;
import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("R6: what is spent")
class SpendingApprovalTest {

    @Autowired
    SpendingApproval approval;

    @ParameterizedTest(name = "{0} with a limit of {1}, a conflict that the lead decides {2}: {3}")
    @CsvSource({
        "0,         5000,    false, ACCOUNTABLE_DEPARTMENT",
        "4999.99,   5000,    false, ACCOUNTABLE_DEPARTMENT",
        "5000,      5000,    false, ACCOUNTABLE_DEPARTMENT",
        "5000.00,   5000.00, false, ACCOUNTABLE_DEPARTMENT",
        "5000.01,   5000,    false, OVERALL_LEAD",
        "5000.01,   8000,    false, ACCOUNTABLE_DEPARTMENT",
        "0.01,      0,       false, OVERALL_LEAD",
        "0,         0,       false, ACCOUNTABLE_DEPARTMENT",
        "9999999999999.99, 9999999999999.98, false, OVERALL_LEAD",
        "0,         5000,    true,  OVERALL_LEAD"
    })
    @Reaches({
        "spending-approval/CostIsAboveLimit",
        "spending-approval/ConflictIsLeftToLead",
        "spending-approval/AnythingElse"
    })
    @DisplayName("above the plan's own limit needs the lead, as do conflicts that the plan leaves to them")
    void approved(BigDecimal cost, BigDecimal limit, boolean leadDecides, Approval expected) {
        assertThat(approval.of(cost, limit, leadDecides)).isEqualTo(expected);
    }
}
