package io.septet.signoff.process;

import io.septet.desk.Outcome;
import io.septet.desk.Sheet;
import io.septet.desk.Submission;
import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskKey;
import io.septet.signoff.Role;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The head of a department signs the plan, or says why not (S2). */
@Component
class SignPlan implements Submission<SignatureContent, PlanToSign> {

    private final Signing signing;
    private final PlanSheet sheet;

    SignPlan(Signing signing, PlanSheet sheet) {
        this.signing = signing;
        this.sheet = sheet;
    }

    @Override
    public TaskKey task() {
        return PlanSignOff.SIGN_PLAN;
    }

    @Override
    public Class<SignatureContent> content() {
        return SignatureContent.class;
    }

    @Override
    public Class<PlanToSign> reference() {
        return PlanToSign.class;
    }

    @Override
    public Sheet<SignatureContent, PlanToSign> open(TaskAtHand task) {
        return sheet.of(task, Role.HEAD, task.department().value());
    }

    @Override
    public Optional<String> neverHandedOn() {
        return Optional.of("signoff.handOn");
    }

    @Override
    public Outcome submit(TaskAtHand task, SignatureContent content) {
        return signing.sign(task, Role.HEAD, task.department().value(), content);
    }
}
