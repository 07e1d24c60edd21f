package io.septet.report;

import io.septet.directory.DepartmentId;
import io.septet.project.ProjectId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The reports of all departments for one week.
 *
 * @param dueAt until when they are to be written
 * @param missedAt from when on one that is missing is told to the overall lead, and counts
 * @param meetsAt when the meeting begins: until then a report may be corrected
 * @param endedAt when it ended before the meeting; null when it did not
 * @param reports in the order in which the departments take part
 */
public record RoundView(
        ProjectId project,
        ReportedWeek week,
        Instant askedAt,
        Instant dueAt,
        Instant missedAt,
        Instant meetsAt,
        @Nullable Instant endedAt,
        @Nullable RoundEnd end,
        List<ReportView> reports) {

    /** The last day of the week, which tells it from the project's others. */
    public LocalDate until() {
        return week.weekUntil();
    }

    /** Whether reports may still be written and corrected. */
    public boolean isOpenAt(Instant moment) {
        return endedAt == null && moment.isBefore(meetsAt);
    }

    /** When something was last written, missed or ended. */
    public Instant lastWrittenAt() {
        return Stream.concat(
                        Stream.of(askedAt),
                        Stream.concat(
                                Stream.ofNullable(endedAt),
                                reports.stream()
                                        .flatMap(report -> Stream.concat(
                                                Stream.ofNullable(report.missedAt()),
                                                report.versions().stream().map(ReportVersion::writtenAt)))))
                .max(Instant::compareTo)
                .orElseThrow();
    }

    public Optional<ReportView> of(DepartmentId department) {
        return reports.stream()
                .filter(report -> report.department().equals(department))
                .findFirst();
    }
}
