package io.septet.tracking.domain;

import io.septet.calendar.WorkingTime;
import io.septet.tracking.ProjectProgress;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All the work of one project, in one look. */
public record WorkOfProject(List<RowOfWork> rows, WorkingTime time) {

    /** How far it is. */
    public ProjectProgress progress() {
        return new ProjectProgressPolicy(time)
                .ofShares(rows.stream().map(row -> row.share(time)).toList());
    }

    /** How many items are late. */
    public long late() {
        return rows.stream().filter(row -> row.daysLate(time) > 0).count();
    }

    /** How late the latest is, in working days. */
    public long mostDaysLate() {
        return rows.stream().mapToLong(row -> row.daysLate(time)).max().orElse(0);
    }

    /** What is to be delivered next, today or later. */
    public Optional<RowOfWork> next() {
        LocalDate today = time.today();
        return rows.stream()
                .filter(row -> row.isUndelivered() && !row.endsOn().isBefore(today))
                .min(Comparator.comparing(RowOfWork::endsOn).thenComparing(RowOfWork::title));
    }
}
