package io.septet.notification;

import io.septet.project.ProjectId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows operators the messages that could not be sent, in the transaction of whoever asks. */
public interface FailedMessages {

    /**
     * From now on an operator sees it, and can have it sent again.
     *
     * @param project that the message is about
     * @param why in words
     */
    void show(UUID messageId, @Nullable ProjectId project, String why);
}
