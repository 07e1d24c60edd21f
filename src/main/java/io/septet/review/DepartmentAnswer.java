package io.septet.review;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import java.time.Instant;

/**
 * The answer of one department.
 *
 * @param department id of the department
 * @param answeredBy id of the person who answered for it
 */
public record DepartmentAnswer(DepartmentId department, PersonId answeredBy, Instant answeredAt, Answer answer) {}
