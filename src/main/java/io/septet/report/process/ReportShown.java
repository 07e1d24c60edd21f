package io.septet.report.process;

import io.septet.desk.Link;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.project.ProjectNamed;
import io.septet.report.WorkOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the form of a weekly report shows of the department's work.
 *
 * @param page where all reports of the project are
 * @param weekFrom the first day that is reported
 * @param weekUntil the last
 * @param since the day on which the department joined the project, if that was within the week; null otherwise
 * @param meetsAt when the meeting begins that the report is for
 * @param inPlaceOf id of the person whose substitute the reader is; null when the task is their own
 * @param work what was under way in the week
 */
record ReportShown(
        ProjectNamed project,
        List<Link> page,
        DepartmentId department,
        LocalDate weekFrom,
        LocalDate weekUntil,
        @Nullable LocalDate since,
        Instant meetsAt,
        @Nullable PersonId inPlaceOf,
        List<WorkOfWeek.Line> work) {}
