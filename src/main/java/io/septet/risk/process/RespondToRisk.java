package io.septet.risk.process;

import io.septet.absence.HandOvers;
import io.septet.desk.Outcome;
import io.septet.desk.Sheet;
import io.septet.desk.Submission;
import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskKey;
import io.septet.directory.PersonId;
import io.septet.risk.Responses;
import io.septet.risk.RiskAnswer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The responsible person says where a high risk comes from and what is done about it (T5). */
@Component
class RespondToRisk implements Submission<RiskAnswer, RiskShown> {

    private final Responses responses;
    private final RiskReference reference;
    private final HandOvers handOvers;

    RespondToRisk(Responses responses, RiskReference reference, @Lazy HandOvers handOvers) {
        this.responses = responses;
        this.reference = reference;
        this.handOvers = handOvers;
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
        return new Sheet<>(RiskAnswer.empty(), reference.of(RiskResponse.response(task), inPlaceOf(task)));
    }

    @Override
    public Outcome submit(TaskAtHand task, RiskAnswer answer) {
        responses.answer(RiskResponse.response(task), answer, task.person(), inPlaceOf(task));
        return Outcome.none();
    }

    private @Nullable PersonId inPlaceOf(TaskAtHand task) {
        PersonId owner = handOvers.ownerOf(Objects.requireNonNull(task.taskId()), task.person());
        return owner.equals(task.person()) ? null : owner;
    }
}
