package io.septet.goal;

import io.septet.findings.LongText;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What the author of a goal answers to a lesson that is offered to them (G7).
 *
 * @param project id of the project that learned it
 * @param from code and name of that project, and what kind of lesson it is
 * @param why it is offered
 * @param taken null as long as nobody answered
 * @param word why it is set aside, or what else there is to say
 */
public record LessonAnswer(
        @Size(max = 40) String project,
        @Size(max = 400) @Nullable String from,
        @LongText @Size(max = 8000) String text,
        @LongText @Size(max = 2000) @Nullable String why,
        @Nullable TakenAs taken,
        @LongText @Size(max = 1000) @Nullable String word) {}
