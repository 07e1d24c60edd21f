package io.septet.desk.process;

import org.camunda.bpm.engine.AuthorizationException;

/** The task is for somebody else. REST answers 403 with the message as it stands. */
class NotYours extends AuthorizationException {

    NotYours(String message) {
        super(message);
    }
}
