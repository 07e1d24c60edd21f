package io.septet.desk.process;

import io.septet.desk.Refused;
import org.camunda.bpm.engine.BadUserRequestException;

/** A {@link Refused} as the engine's callers expect it: REST answers 400 with the message as it stands. */
class SubmissionRefused extends BadUserRequestException {

    SubmissionRefused(String message, Refused cause) {
        super(message, cause);
    }
}
