package io.septet.desk.process;

import io.septet.desk.ForeseenSubmission;
import io.septet.desk.InterimSubmission;
import io.septet.desk.NewFile;
import io.septet.desk.Outcome;
import io.septet.desk.Submission;
import io.septet.desk.TaskAtHand;
import io.septet.findings.Forbidden;
import io.septet.findings.Refused;
import java.util.List;
import org.springframework.stereotype.Component;

/** Bind, validate, use case: what happens to submitted content once it is known whose it is. */
@Component
class Door {

    /** The one variable that a form submits. It lives as long as the command and never reaches the database. */
    static final String SUBMISSION = "submission";

    private final Binder binder;

    Door(Binder binder) {
        this.binder = binder;
    }

    /** @throws io.septet.findings.Refused when the content is not in order */
    <T> Outcome pass(Submission<T, ?> submission, TaskAtHand task, String content) {
        return submission.submit(task, binder.bind(content, submission.content()));
    }

    /** @throws Refused when the content is not in order, or what comes of it is not known beforehand */
    Record foresee(Submission<?, ?> submission, TaskAtHand task, String content) {
        if (submission instanceof ForeseenSubmission<?, ?, ?> foreseen) {
            return consequences(foreseen, task, content);
        }
        throw Refused.because("desk.foresight.none");
    }

    private <T, C extends Record> C consequences(
            ForeseenSubmission<T, ?, C> submission, TaskAtHand task, String content) {
        return submission.foresee(task, binder.bind(content, submission.content()));
    }

    /** @throws Refused naming fields as the form does, when it is not in order or the task takes in nothing meanwhile */
    void takeIn(Submission<?, ?> submission, TaskAtHand task, String content, List<NewFile> files) {
        if (!(submission instanceof InterimSubmission<?, ?, ?> interim)) {
            throw Refused.because("desk.interim.none");
        }
        try {
            handIn(interim, task, content, files);
        } catch (Forbidden others) {
            throw others;
        } catch (Refused refused) {
            throw new Refused(refused.findings().stream()
                    .map(finding -> finding.within(interim.interimPart()))
                    .toList());
        }
    }

    private <I extends Record> void handIn(
            InterimSubmission<?, ?, I> submission, TaskAtHand task, String content, List<NewFile> files) {
        submission.takeIn(task, binder.bind(content, submission.interim()), files);
    }
}
