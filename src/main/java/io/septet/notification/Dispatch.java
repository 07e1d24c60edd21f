package io.septet.notification;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sets a message on its way, in the transaction of whoever asks. */
public interface Dispatch {

    /** @param businessKey code of the project */
    void send(UUID messageId, @Nullable String businessKey);
}
