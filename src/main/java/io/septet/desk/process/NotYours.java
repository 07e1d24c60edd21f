package io.septet.desk.process;

import io.septet.findings.Refused;
import org.camunda.bpm.engine.AuthorizationException;

/** The task is for somebody else. REST answers 403 with the message as it stands. */
class NotYours extends AuthorizationException {

    NotYours(String message, Refused cause) {
        super(message);
        initCause(cause);
    }
}
