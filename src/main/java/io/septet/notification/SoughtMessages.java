package io.septet.notification;

import io.septet.platform.PlainText;
import io.septet.project.ProjectId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which messages to show.
 *
 * @param words that subject or text contains, in letters large or small; empty for all
 * @param project that they are about; null for any
 * @param unread whether only those that the reader has not read
 * @param urgent whether only those that cannot wait
 * @param open whether only those about a task that the reader can still do
 */
public record SoughtMessages(String words, @Nullable ProjectId project, boolean unread, boolean urgent, boolean open) {

    private static final UUID NONE = new UUID(0, 0);

    /** Whether only some are looked for. */
    public boolean isAny() {
        return !words.isBlank() || project != null || unread || urgent || open;
    }

    /** What a text is like that contains the words, in small letters; {@code !} stands before what is meant as it is. */
    public String pattern() {
        return PlainText.patternOf(words);
    }

    /** The project; an id that none has where it is any. */
    public UUID projectOrNone() {
        return project == null ? NONE : project.value();
    }
}
