package io.septet.desk.process;

import io.septet.desk.Outcome;
import io.septet.desk.Submission;
import io.septet.desk.TaskAtHand;
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
}
