package io.septet.issue;

import io.septet.directory.PersonId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the departments concluded, as the coordinator writes it down.
 *
 * @param heldAt when they met; null when they agreed in writing
 * @param attended ids of the people who came
 * @param discussed null when they agreed in writing
 * @param followUps what follows from it
 */
public record Conclusion(
        @Nullable Instant heldAt,
        List<PersonId> attended,
        @Nullable String discussed,
        String concluded,
        List<FollowUp> followUps) {

    /** What they agreed on without a meeting. */
    public static Conclusion inWriting(String concluded, List<FollowUp> followUps) {
        return new Conclusion(null, List.of(), null, concluded, followUps);
    }

    public boolean isInWriting() {
        return heldAt == null;
    }
}
