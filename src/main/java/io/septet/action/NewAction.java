package io.septet.action;

import io.septet.directory.DepartmentId;
import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.project.ProjectId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is to do by a date, as it was agreed.
 *
 * @param owner id of the person who sees to it
 * @param department id of the department for which they do; null when it is for none in particular
 * @param dueOn the day on whose evening it is to be done; of a day off, the next working day
 * @param agreedBy who agreed on it with the owner; they, or in whose place they did, decide when it is to be dropped or put
 *     off
 * @param agreedOn when that was
 * @param outlivesProject whether it goes on when the project is cancelled
 */
public record NewAction(
        ProjectId project,
        Origin origin,
        String what,
        PersonId owner,
        @Nullable DepartmentId department,
        LocalDate dueOn,
        Doer agreedBy,
        LocalDate agreedOn,
        boolean outlivesProject) {

    /** What somebody agreed on for themselves. */
    public NewAction(
            ProjectId project,
            Origin origin,
            String what,
            PersonId owner,
            @Nullable DepartmentId department,
            LocalDate dueOn,
            PersonId agreedBy,
            LocalDate agreedOn,
            boolean outlivesProject) {
        this(project, origin, what, owner, department, dueOn, Doer.of(agreedBy), agreedOn, outlivesProject);
    }
}
