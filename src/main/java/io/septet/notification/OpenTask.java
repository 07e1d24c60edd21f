package io.septet.notification;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.project.ProjectId;
import java.time.Instant;

/**
 * A task that somebody should do.
 *
 * @param id the engine's id
 * @param name its label in the company's language
 * @param assignee id of the person who does it; null when it is nobody's yet
 * @param owner id of the person whose task it is: the assignee, or whom the assignee is the substitute of
 * @param department id of the department for which it is to be done; null when it is for none
 * @param project null when it belongs to none
 * @param due when it should be done; null when it is never late
 */
public record OpenTask(
        String id,
        String name,
        PersonId assignee,
        PersonId owner,
        DepartmentId department,
        ProjectId project,
        Instant due) {}
