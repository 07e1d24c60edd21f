package io.septet.signoff.process;

import io.septet.desk.Outcome;
import io.septet.desk.Sheet;
import io.septet.desk.Submission;
import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskKey;
import io.septet.signoff.Role;
import io.septet.signoff.SignOffs;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A member signs the duties table, or says why not (S3). */
@Component
class SignDuties implements Submission<SignatureContent, PlanToSign> {

    private final Signing signing;
    private final PlanSheet sheet;

    SignDuties(Signing signing, PlanSheet sheet) {
        this.signing = signing;
        this.sheet = sheet;
    }

    @Override
    public TaskKey task() {
        return PlanSignOff.SIGN_DUTIES;
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
        return sheet.of(task, Role.MEMBER, task.fact(SignOffs.MEMBER));
    }

    @Override
    public Optional<String> neverHandedOn() {
        return Optional.of("signoff.handOn");
    }

    @Override
    public Outcome submit(TaskAtHand task, SignatureContent content) {
        return signing.sign(task, Role.MEMBER, task.fact(SignOffs.MEMBER), content);
    }
}
