package io.septet.review.domain;

import io.septet.directory.PersonId;
import io.septet.project.ProjectId;
import io.septet.review.Figures;
import io.septet.review.Improvement;
import io.septet.review.KeyResultAchieved;
import io.septet.review.LessonFollowed;
import io.septet.review.MeasureAchieved;
import io.septet.review.Reached;
import io.septet.review.ReportContent;
import io.septet.review.ReviewReport;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The one review report of a project. */
@Entity
@Table(name = "review_report")
public class StoredReport {

    @Id
    private UUID projectId;

    @Enumerated(EnumType.STRING)
    private Reached goalReached;

    private String summary;
    private @Nullable String deviations;
    private String successes;
    private String shortcomings;
    private PersonId writtenBy;
    private @Nullable PersonId writtenInPlaceOf;
    private Instant writtenAt;

    @Embedded
    private Figures figures;

    @ElementCollection
    @CollectionTable(name = "review_key_result", joinColumns = @JoinColumn(name = "project_id"))
    @OrderColumn(name = "position")
    private List<KeyResultAchieved> keyResults = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "review_improvement", joinColumns = @JoinColumn(name = "project_id"))
    @OrderColumn(name = "position")
    private List<Improvement> improvements = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "review_measure", joinColumns = @JoinColumn(name = "project_id"))
    @OrderColumn(name = "position")
    private List<MeasureAchieved> measures = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "review_lesson", joinColumns = @JoinColumn(name = "project_id"))
    @OrderColumn(name = "position")
    private List<LessonFollowed> lessons = new ArrayList<>();

    protected StoredReport() {}

    public StoredReport(ProjectId project, ReviewReport report) {
        ReportContent content = report.content();
        this.projectId = project.value();
        this.goalReached = content.goalReached();
        this.summary = content.summary();
        this.deviations = content.deviations();
        this.successes = content.successes();
        this.shortcomings = content.shortcomings();
        this.keyResults.addAll(content.keyResults());
        this.improvements.addAll(content.improvements());
        this.measures.addAll(content.measures());
        this.lessons.addAll(content.lessons());
        this.figures = report.figures();
        this.writtenBy = report.writtenBy();
        this.writtenInPlaceOf = report.writtenInPlaceOf();
        this.writtenAt = report.writtenAt();
    }

    public ReviewReport view() {
        ReportContent content = new ReportContent(
                goalReached,
                summary,
                List.copyOf(keyResults),
                deviations,
                successes,
                shortcomings,
                List.copyOf(improvements),
                measures,
                lessons);
        return new ReviewReport(content, figures, writtenBy, writtenInPlaceOf, writtenAt);
    }
}
