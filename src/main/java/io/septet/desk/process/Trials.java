package io.septet.desk.process;

import io.septet.desk.Submission;
import io.septet.desk.TaskAtHand;
import io.septet.findings.Finding;
import io.septet.findings.Refused;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Submits on trial: in a transaction that is rolled back whatever comes of it. */
@Component
class Trials {

    private final Admission admission;
    private final Door door;
    private final TransactionTemplate trial;

    Trials(Admission admission, Door door, PlatformTransactionManager transactions) {
        this.admission = admission;
        this.door = door;
        this.trial = new TransactionTemplate(transactions);
    }

    /** What would be refused. */
    List<Finding> findings(Submission<?, ?> submission, TaskAtHand task, String content) {
        return Objects.requireNonNull(trial.execute(transaction -> {
            transaction.setRollbackOnly();
            try {
                admission.measure(content);
                door.pass(submission, task, content);
                return List.<Finding>of();
            } catch (Refused refused) {
                return refused.findings();
            }
        }));
    }

    /** What would come of it. Decision tables keep a history of what they were asked, so reading alone is not enough. */
    Record foresee(Submission<?, ?> submission, TaskAtHand task, String content) {
        return Objects.requireNonNull(trial.execute(transaction -> {
            transaction.setRollbackOnly();
            admission.measure(content);
            return door.foresee(submission, task, content);
        }));
    }
}
