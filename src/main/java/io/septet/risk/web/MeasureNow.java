package io.septet.risk.web;

import io.septet.action.ActionView;
import io.septet.risk.ResponseView;
import io.septet.risk.RiskAnswer;
import io.septet.risk.RiskMeasure;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A measure as it stands.
 *
 * @param action that follows it; null where none does any more
 */
record MeasureNow(RiskMeasure agreed, @Nullable ActionView action) {

    /** Those of a response, in its order. */
    static List<MeasureNow> of(ResponseView response, List<ActionView> actions) {
        return Stream.ofNullable(response.answer())
                .map(RiskAnswer::measures)
                .flatMap(List::stream)
                .map(measure -> new MeasureNow(measure, followedBy(measure, response, actions)))
                .toList();
    }

    /** What was agreed twice in the same words is followed as what it was agreed as last, which need not be this response. */
    private static @Nullable ActionView followedBy(
            RiskMeasure measure, ResponseView response, List<ActionView> actions) {
        return actions.stream()
                .filter(action -> action.what().equals(measure.what().strip())
                        && action.owner().equals(measure.owner()))
                .max(Comparator.comparing((ActionView action) ->
                                action.origin().reference().equals(response.id().toString()))
                        .thenComparing(ActionView::followedAt))
                .orElse(null);
    }

    /** By when it is to be done now. */
    public LocalDate dueOn() {
        return action == null ? agreed.dueOn() : action.dueOn();
    }
}
