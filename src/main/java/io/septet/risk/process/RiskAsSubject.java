package io.septet.risk.process;

import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskSubject;
import io.septet.risk.Responses;
import io.septet.tracking.Deliveries;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** In the task list, a response carries the title of the item that is at risk. */
@Component
@Order(10)
class RiskAsSubject implements TaskSubject {

    private final Responses responses;
    private final Deliveries deliveries;

    RiskAsSubject(Responses responses, Deliveries deliveries) {
        this.responses = responses;
        this.deliveries = deliveries;
    }

    @Override
    public Optional<String> of(TaskAtHand task) {
        return task.facts().containsKey(RiskResponse.RISK_RESPONSE_ID)
                ? Optional.of(deliveries
                        .get(responses.get(RiskResponse.response(task)).item())
                        .title())
                : Optional.empty();
    }
}
