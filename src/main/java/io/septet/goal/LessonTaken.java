package io.septet.goal;

import io.septet.directory.PersonId;
import io.septet.project.ProjectId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A lesson of an earlier project that was taken over or set aside while the goal was written (G7).
 *
 * @param project that learned it
 * @param from code and name of that project, as they were then
 * @param kind key of the text that says what kind of lesson it is
 * @param word why it was set aside, or what else there was to say
 */
public record LessonTaken(
        ProjectId project,
        String from,
        String kind,
        String text,
        TakenAs taken,
        @Nullable String word,
        PersonId answeredBy,
        @Nullable PersonId inPlaceOf,
        Instant answeredAt) {

    /** Whether something is to come of it. */
    public boolean isTakenOver() {
        return taken != TakenAs.ASIDE;
    }
}
