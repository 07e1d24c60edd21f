package io.septet.review;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The answer of one department.
 *
 * @param department id of the department
 * @param answeredBy id of the person who answered for it
 * @param inPlaceOf id of the person whose substitute they were; null when the task was their own
 */
public record DepartmentAnswer(
        DepartmentId department,
        PersonId answeredBy,
        @Nullable PersonId inPlaceOf,
        Instant answeredAt,
        Answer answer) {}
