package io.septet.review;

import java.time.Instant;

/**
 * The answer of one department.
 *
 * @param department id of the department
 * @param answeredBy id of the person who answered for it
 */
public record DepartmentAnswer(String department, String answeredBy, Instant answeredAt, Answer answer) {}
