package io.septet.notification;

import java.util.UUID;

/** Sets a message on its way, in the transaction of whoever asks. */
public interface Dispatch {

    /** @param businessKey code of the project; null when the message is about none */
    void send(UUID messageId, String businessKey);
}
