package io.septet.meeting;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import java.util.List;

/**
 * Who is to come to a meeting, as somebody says it.
 *
 * @param people ids of those who are named
 * @param departments those whose contacts come, too
 * @param contacts whether all departments' contacts come, too
 * @param heads likewise the departments' heads
 * @param participants likewise everybody who takes part
 */
public record Invitation(
        List<PersonId> people, List<DepartmentId> departments, boolean contacts, boolean heads, boolean participants) {}
