package io.septet.notification;

import io.septet.project.ProjectId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sets a message on its way, in the transaction of whoever asks. */
public interface Dispatch {

    /** @param project that the message is about */
    void send(UUID messageId, @Nullable ProjectId project);
}
