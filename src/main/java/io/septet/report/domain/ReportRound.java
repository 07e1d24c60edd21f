package io.septet.report.domain;

import io.septet.project.ProjectId;
import io.septet.report.ReportView;
import io.septet.report.ReportedWeek;
import io.septet.report.RoundEnd;
import io.septet.report.RoundView;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That the departments of a project were asked to report of a week; once for each week. */
@Entity
public class ReportRound {

    @Id
    private UUID id;

    @Version
    private Long revision;

    private UUID projectId;

    @Embedded
    private ReportedWeek week;

    private Instant askedAt;
    private @Nullable Instant endedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable RoundEnd outcome;

    protected ReportRound() {}

    public ReportRound(ProjectId project, ReportedWeek week, Instant now) {
        this.id = UUID.randomUUID();
        this.projectId = project.value();
        this.week = week;
        this.askedAt = now;
    }

    public UUID id() {
        return id;
    }

    public ReportedWeek week() {
        return week;
    }

    public ProjectId project() {
        return new ProjectId(projectId);
    }

    /** It ends before its meeting. */
    public void end(RoundEnd how, Instant now) {
        outcome = how;
        endedAt = now;
    }

    public RoundView view(WeekPolicy policy, List<ReportView> reports) {
        return new RoundView(
                project(),
                week,
                askedAt,
                policy.dueAt(week, askedAt),
                policy.missedAt(week),
                policy.meetsAt(week),
                endedAt,
                outcome,
                reports);
    }
}
