package io.septet.report;

import io.septet.directory.DepartmentId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The report that a department owes, or has written, for a week.
 *
 * @param round id of the round that it belongs to
 * @param since the day on which the department joined the project, if that was within the week; null otherwise
 * @param missedAt since when it counts as not written in time; null when it does not
 * @param versions the first one first; none as long as it is not written
 */
public record ReportView(
        ReportId id,
        UUID round,
        DepartmentId department,
        @Nullable LocalDate since,
        @Nullable Instant missedAt,
        List<ReportVersion> versions) {

    public boolean isWritten() {
        return !versions.isEmpty();
    }

    public boolean isMissed() {
        return missedAt != null;
    }

    /** What it says in the end. */
    public Optional<ReportVersion> latest() {
        return isWritten() ? Optional.of(versions.get(versions.size() - 1)) : Optional.empty();
    }

    /** What it said before, the latest first. */
    public List<ReportVersion> earlier() {
        return versions.stream()
                .limit(Math.max(0, versions.size() - 1))
                .sorted((one, other) -> other.writtenAt().compareTo(one.writtenAt()))
                .toList();
    }
}
