package io.septet.risk;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.plan.WorkItemRef;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was asked and answered about a risk (T5), which a look found or somebody sees coming.
 *
 * @param facts when it was found to be high; null, like {@code judgement}, of one that was raised
 * @param raised null of one that was found
 * @param accountable id of the department that answers for the item, and against which a missing answer counts
 * @param askedOf id of who was responsible then
 * @param missedAt when the time for an answer was over without one; null when it was not
 * @param answer null before it is given
 * @param inPlaceOf id of the person whose substitute answered; null when the task was their own
 * @param closedAt when nothing had to be done about the risk any more
 */
public record ResponseView(
        ResponseId id,
        WorkItemRef item,
        @Nullable RiskFacts facts,
        @Nullable Judgement judgement,
        @Nullable RaisedRisk raised,
        @Nullable DepartmentId accountable,
        PersonId askedOf,
        Instant askedAt,
        @Nullable Instant missedAt,
        @Nullable RiskAnswer answer,
        @Nullable PersonId answeredBy,
        @Nullable PersonId inPlaceOf,
        @Nullable Instant answeredAt,
        @Nullable Instant closedAt,
        @Nullable ResponseOutcome outcome) {

    public boolean isOpen() {
        return closedAt == null;
    }

    /** Whether somebody has yet to say what is done about it. */
    public boolean isAwaited() {
        return isOpen() && answer == null;
    }

    /** Whether the department owed an answer when the time for it was over. */
    public boolean isMissed() {
        return missedAt != null;
    }
}
