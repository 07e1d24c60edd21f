package io.septet.notification;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.project.ProjectId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A task that somebody should do.
 *
 * @param id the engine's id
 * @param name its label in the company's language
 * @param assignee id of the person who does it
 * @param owner id of the person whose task it is: the assignee, or whom the assignee is the substitute of
 * @param department id of the department for which it is to be done
 * @param due when it should be done
 */
public record OpenTask(
        String id,
        String name,
        @Nullable PersonId assignee,
        @Nullable PersonId owner,
        @Nullable DepartmentId department,
        @Nullable ProjectId project,
        @Nullable Instant due) {}
