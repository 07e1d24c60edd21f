package io.septet.review;

import io.septet.directory.DepartmentId;
import io.septet.evidence.Decision;
import io.septet.evidence.Document;
import io.septet.evidence.Fields;
import io.septet.evidence.FiledWithProject;
import io.septet.plan.PlanVersion;
import io.septet.plan.PlanVersions;
import io.septet.project.ProjectId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The review, for the archive: the answers of the departments and the report. */
@Component
@Order(8)
class ReviewFiled implements FiledWithProject {

    /** Subject of the report. */
    static final String REPORT = "review.document.report";

    private static final String REACHED = "review.reached.";

    private static final String BECAME = "review.lesson.became.";

    private final Reviews reviews;
    private final ReviewAnswers answers;
    private final PlanVersions plans;

    ReviewFiled(Reviews reviews, ReviewAnswers answers, PlanVersions plans) {
        this.reviews = reviews;
        this.answers = answers;
        this.plans = plans;
    }

    @Override
    public List<Document> documents(ProjectId project) {
        List<Document> documents = new ArrayList<>();
        List<DepartmentAnswer> given = answers.of(project);
        given.stream()
                .map(DepartmentAnswer::answeredAt)
                .max(Comparator.naturalOrder())
                .ifPresent(latest -> documents.add(answers(latest, given)));
        reviews.report(project).ifPresent(report -> documents.add(report(report)));
        return documents;
    }

    private static Document answers(Instant latest, List<DepartmentAnswer> answers) {
        Fields fields = new Fields().rows("review.answers", answers, (row, given) -> row.department(
                        "project.department", given.department())
                .doer("review.answeredBy", given.answeredBy(), given.inPlaceOf())
                .moment("review.answeredAt", given.answeredAt())
                .choice("review.goalReached", REACHED, given.answer().goalReached())
                .text("review.reason", given.answer().reason())
                .text("review.worked", given.answer().worked())
                .text("review.failed", given.answer().failed())
                .choice("review.toolsRight", REACHED, given.answer().toolsRight())
                .text("review.tools", given.answer().tools())
                .text("review.better", given.answer().better()));
        List<Said> said = answers.stream()
                .flatMap(given ->
                        given.answer().measures().stream().map(measure -> new Said(given.department(), measure)))
                .toList();
        fields.rows("review.measures", said, (row, one) -> row.department("project.department", one.department())
                .text("review.metric", one.measure().metric())
                .choice("review.reached", REACHED, one.measure().reached()));
        return Document.of(latest, fields, "review.document.answers");
    }

    /** What a department says of one of several metrics. */
    private record Said(DepartmentId department, MeasureReached measure) {}

    private static Document report(ReviewReport report) {
        ReportContent content = report.content();
        Fields fields = new Fields()
                .doer("review.writtenBy", report.writtenBy(), report.writtenInPlaceOf())
                .moment("review.writtenAt", report.writtenAt())
                .choice("review.goalReached", REACHED, content.goalReached())
                .text("review.summary", content.summary())
                .text("review.deviations", content.deviations())
                .text("review.successes", content.successes())
                .text("review.shortcomings", content.shortcomings())
                .rows("review.keyResults", content.keyResults(), (row, result) -> row.department(
                                "project.department", result.department())
                        .text("review.keyResult", result.text())
                        .text("review.metric", result.metric())
                        .text("review.target", result.target())
                        .text("review.actual", result.actual())
                        .choice("review.reached", REACHED, result.reached()))
                .rows("review.improvements", content.improvements(), (row, improvement) -> row.text(
                                "review.improvement", improvement.text())
                        .person("review.owner", improvement.owner())
                        .date("review.dueOn", improvement.dueOn()))
                .rows("review.measures", content.measures(), (row, measure) -> row.text(
                                "review.metric", measure.metric())
                        .number("goal.measure.baseline", measure.baseline())
                        .number("goal.measure.target", measure.target())
                        .text("goal.measure.unit", measure.unit())
                        .text("review.actual", measure.actual())
                        .choice("review.reached", REACHED, measure.reached()))
                .rows("review.lessonsTaken", content.lessons(), (row, lesson) -> row.text("goal.lesson", lesson.text())
                        .text("goal.lesson.from", lesson.origin())
                        .choice("goal.lesson.taken", "goal.lesson.as.", lesson.taken())
                        .choice("review.lesson.became", BECAME, lesson.became())
                        .text("review.lesson.word", lesson.word()))
                .group("review.figures", group -> report.figures()
                        .byName()
                        .forEach((name, number) -> group.number("review." + name, number)));
        return Document.of(report.writtenAt(), fields, REPORT);
    }

    @Override
    public List<Decision> decisions(ProjectId project) {
        return reviews.report(project)
                .map(report -> decisions(report, plans.versions(project)))
                .orElseGet(List::of);
    }

    private static List<Decision> decisions(ReviewReport report, List<PlanVersion> versions) {
        List<Decision> decisions = new ArrayList<>();
        decisions.add(reported(report, versions));
        report.content()
                .lessons()
                .forEach(lesson -> decisions.add(
                        Decision.of(report.writtenAt(), report.writtenBy(), "review.lesson.trace." + lesson.became())
                                .inPlaceOf(report.writtenInPlaceOf())
                                .about(lesson.text())
                                .because(lesson.word())));
        return decisions;
    }

    /** It looks back on the version that was in effect last. */
    private static Decision reported(ReviewReport report, List<PlanVersion> versions) {
        Decision reported = Decision.of(report.writtenAt(), report.writtenBy(), "review.decision.REPORTED")
                .inPlaceOf(report.writtenInPlaceOf());
        return PlanVersion.inEffectAt(report.writtenAt(), versions)
                .map(version -> reported.onVersion(version.number()))
                .orElse(reported);
    }
}
