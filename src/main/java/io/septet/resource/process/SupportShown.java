package io.septet.resource.process;

import io.septet.desk.Link;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.project.ProjectNamed;
import io.septet.resource.Rival;
import io.septet.resource.Urgency;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the form shows of a request to whoever decides on it.
 *
 * @param page where all requests of the project are
 * @param from id of the department that is to give it
 * @param title of the work item
 * @param limit what the plan says that needs the overall lead above it
 * @param inPlaceOf id of the person whose substitute the reader is; null when the task is their own
 * @param rivals what others claim of the same for the same days
 */
record SupportShown(
        ProjectNamed project,
        List<Link> page,
        String what,
        DepartmentId from,
        String title,
        String purpose,
        Urgency urgency,
        LocalDate neededFrom,
        LocalDate neededUntil,
        BigDecimal cost,
        BigDecimal limit,
        PersonId requestedBy,
        Instant requestedAt,
        @Nullable PersonId inPlaceOf,
        List<Rival> rivals) {}
