package io.septet.desk.process;

import io.septet.desk.ForeseenSubmission;
import io.septet.desk.Outcome;
import io.septet.desk.Submission;
import io.septet.desk.TaskAtHand;
import io.septet.findings.Refused;
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
}
