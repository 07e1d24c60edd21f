package io.septet.resource.process;

import io.septet.platform.DecisionContract;
import io.septet.resource.Approval;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What the code and the decision table {@code spending-approval} agree on: somebody approves every request. */
@Component
class SpendingApprovalTable implements DecisionContract {

    static final String DECISION = "spending-approval";

    /** In the company's currency, like {@link #LIMIT}; 0 for what costs nothing. */
    static final String COST = "cost";

    /** What the project's plan says that needs the overall lead above it. */
    static final String LIMIT = "limit";

    /** Whether others claim the same for the same days, and the project's plan says that the lead decides then. */
    static final String LEAD_DECIDES = "leadDecides";

    static final String APPROVAL = "approval";

    @Override
    public String decision() {
        return DECISION;
    }

    @Override
    public List<Input> inputs() {
        return List.of(
                new Input(COST, Kind.NUMBER), new Input(LIMIT, Kind.NUMBER), new Input(LEAD_DECIDES, Kind.TRUTH));
    }

    @Override
    public List<Output> outputs() {
        return List.of(Output.word(
                APPROVAL,
                Arrays.stream(Approval.values())
                        .map(SpendingApprovalTable::word)
                        .toList()));
    }

    @Override
    public boolean isComplete() {
        return true;
    }

    /** {@code OVERALL_LEAD} is "overall lead" in the table. */
    static String word(Approval approval) {
        return approval.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static Approval approvalOf(String word) {
        return Approval.valueOf(word.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }
}
