package io.septet.signoff.process;

import io.septet.desk.Outcome;
import io.septet.desk.TaskAtHand;
import io.septet.project.ProjectId;
import io.septet.signoff.GiveSignature;
import io.septet.signoff.Role;
import io.septet.signoff.SignOffs;
import io.septet.signoff.SignatureRequest;
import io.septet.signoff.Verdict;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What signing the plan and signing the duties have in common. */
@Component
class Signing {

    private final GiveSignature giveSignature;

    Signing(GiveSignature giveSignature) {
        this.giveSignature = giveSignature;
    }

    Outcome sign(TaskAtHand task, Role role, String party, SignatureContent content) {
        giveSignature.sign(new SignatureRequest(
                ProjectId.of(task.projectId()),
                versionOf(task),
                role,
                party,
                task.person(),
                Objects.requireNonNull(task.taskId()),
                content.decision(),
                content.reason(),
                content.token()));
        return content.decision() == Verdict.REJECT ? rejected(task) : Outcome.none();
    }

    private static Outcome rejected(TaskAtHand task) {
        Outcome rejected = Outcome.with(SignOffs.PLAN_REJECTED, true);
        // a process that began before rounds had a date knows of none
        return task.facts().containsKey(SignOffs.PLAN_ROUND_DUE)
                ? rejected
                : rejected.and(SignOffs.PLAN_ROUND_DUE, SignOffs.NOT_DUE);
    }

    static int versionOf(TaskAtHand task) {
        return Integer.parseInt(task.fact(SignOffs.PLAN_VERSION));
    }
}
