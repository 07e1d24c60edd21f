package io.septet.review;

import static io.septet.findings.Blank.blank;

import io.septet.findings.LongText;
import io.septet.goal.LessonTaken;
import io.septet.goal.TakenAs;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A lesson of an earlier project that was taken over, and what became of it (X6).
 *
 * @param origin code and name of the project that learned it
 * @param text as it was learned
 * @param taken as what it was taken over
 * @param word what else there is to say of it
 */
@Embeddable
public record LessonFollowed(
        @Size(max = 400) String origin,
        @LongText @Size(max = 8000) String text,
        @Enumerated(EnumType.STRING) TakenAs taken,
        @NotNull @Enumerated(EnumType.STRING) Became became,
        @LongText @Size(max = 1000) @Nullable String word) {

    /** One of which nobody has said yet what became of it. */
    static LessonFollowed open(LessonTaken lesson) {
        return new LessonFollowed(lesson.from(), lesson.text(), lesson.taken(), blank(), null);
    }

    /** What was taken over stays as it was; what became of it is taken from the other. */
    LessonFollowed with(LessonFollowed said) {
        return new LessonFollowed(origin, text, taken, said.became, said.word);
    }
}
