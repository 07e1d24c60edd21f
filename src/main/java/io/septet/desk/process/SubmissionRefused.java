package io.septet.desk.process;

import io.septet.findings.Refused;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;

/** A {@link Refused} as the engine's callers expect it: REST answers 400 and passes the message on. */
class SubmissionRefused extends FormFieldValidationException {

    SubmissionRefused(String message, Refused cause) {
        super(null, message, cause);
    }
}
