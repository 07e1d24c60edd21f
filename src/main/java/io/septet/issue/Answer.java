package io.septet.issue;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a department concerned said to the conclusion (T6).
 *
 * @param person id of the person who answered: the contact or who stands in for them
 * @param inPlaceOf id of the person whose substitute they were; null when the task was their own
 * @param reason why they contest it
 */
public record Answer(
        DepartmentId department,
        Verdict verdict,
        PersonId person,
        @Nullable PersonId inPlaceOf,
        @Nullable String reason,
        Instant at) {

    public boolean isContested() {
        return verdict == Verdict.CONTEST;
    }
}
