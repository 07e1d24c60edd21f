package io.septet.report.domain;

import io.septet.directory.DepartmentId;
import io.septet.directory.Doer;
import io.septet.report.ReportId;
import io.septet.report.ReportText;
import io.septet.report.ReportVersion;
import io.septet.report.ReportView;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** What a department reports of a week: asked for once, written once, corrected as often as needed. */
@Entity
public class DepartmentReport {

    @Id
    private UUID id;

    @Version
    private Long revision;

    private UUID roundId;
    private int position;
    private DepartmentId department;
    private @Nullable LocalDate since;
    private @Nullable Instant missedAt;

    @ElementCollection
    @CollectionTable(name = "department_report_version", joinColumns = @JoinColumn(name = "report_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    private List<ReportVersion> versions = new ArrayList<>();

    protected DepartmentReport() {}

    /** @param position among the reports of the round */
    public DepartmentReport(ReportRound round, int position, DepartmentId department, @Nullable LocalDate since) {
        this.id = UUID.randomUUID();
        this.roundId = round.id();
        this.position = position;
        this.department = department;
        this.since = since;
    }

    /** It is not there when it was needed. */
    public void miss(Instant now) {
        missedAt = now;
    }

    /** Takes down what it says now; the same once more is no new version. */
    public void write(ReportText text, Doer by, Instant now) {
        boolean isSame =
                view().latest().filter(latest -> latest.text().equals(text)).isPresent();
        if (!isSame) {
            versions.add(
                    new ReportVersion(text.done(), text.nextWeek(), text.support(), by.person(), by.inPlaceOf(), now));
        }
    }

    public UUID roundId() {
        return roundId;
    }

    public ReportView view() {
        return new ReportView(new ReportId(id), roundId, department, since, missedAt, List.copyOf(versions));
    }
}
