package io.septet.meeting;

import io.septet.directory.PersonId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is invited, and what they answered (M3).
 *
 * @param person id of the person
 * @param answeredAt when they did; null as long as they have not
 * @param word what they said to it
 */
@Embeddable
public record Attendance(
        PersonId person,
        @Enumerated(EnumType.STRING) Answer answer,
        @Nullable Instant answeredAt,
        @Nullable String word) {

    /** Somebody who answered without a word. */
    public Attendance(PersonId person, Answer answer, @Nullable Instant answeredAt) {
        this(person, answer, answeredAt, null);
    }

    /** Somebody who has not answered yet. */
    public static Attendance asked(PersonId person) {
        return new Attendance(person, Answer.NONE, null);
    }
}
