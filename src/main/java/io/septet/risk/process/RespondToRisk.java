package io.septet.risk.process;

import io.septet.desk.Outcome;
import io.septet.desk.Sheet;
import io.septet.desk.Submission;
import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskKey;
import io.septet.risk.Responses;
import io.septet.risk.RiskAnswer;
import org.springframework.stereotype.Component;

/** The responsible person says where a high risk comes from and what is done about it (T5). */
@Component
class RespondToRisk implements Submission<RiskAnswer, RiskShown> {

    private final Responses responses;
    private final RiskReference reference;

    RespondToRisk(Responses responses, RiskReference reference) {
        this.responses = responses;
        this.reference = reference;
    }

    @Override
    public TaskKey task() {
        return RiskResponse.RESPOND_TO_RISK;
    }

    @Override
    public Class<RiskAnswer> content() {
        return RiskAnswer.class;
    }

    @Override
    public Class<RiskShown> reference() {
        return RiskShown.class;
    }

    @Override
    public Sheet<RiskAnswer, RiskShown> open(TaskAtHand task) {
        return new Sheet<>(
                RiskAnswer.empty(),
                reference.of(RiskResponse.response(task), task.doer().inPlaceOf()));
    }

    @Override
    public Outcome submit(TaskAtHand task, RiskAnswer answer) {
        responses.answer(RiskResponse.response(task), answer, task.doer());
        return Outcome.none();
    }
}
