package io.septet.review.domain;

import io.septet.directory.PersonId;
import io.septet.findings.Findings;
import io.septet.goal.Measure;
import io.septet.review.Improvement;
import io.septet.review.KeyResultAchieved;
import io.septet.review.LessonFollowed;
import io.septet.review.MeasureAchieved;
import io.septet.review.Reached;
import io.septet.review.ReportContent;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** What a review report must say to be of use to the next project (V3). */
public final class ReportPolicy {

    private final List<KeyResultAchieved> agreed;
    private final MeasuresPolicy measures;
    private final Predicate<PersonId> worksHere;
    private final LocalDate today;

    /**
     * @param agreed the key results of the goal
     * @param measures the metrics of the goal that are asked about one by one
     * @param worksHere whether somebody of that id belongs to a department
     */
    public ReportPolicy(
            List<KeyResultAchieved> agreed, List<Measure> measures, Predicate<PersonId> worksHere, LocalDate today) {
        this.agreed = agreed;
        this.measures = new MeasuresPolicy(measures);
        this.worksHere = worksHere;
        this.today = today;
    }

    public Findings findings(ReportContent report) {
        Findings findings = new Findings();
        if (report.keyResults().size() != agreed.size()) {
            findings.add("keyResults", "review.keyResults.incomplete", agreed.size());
        }
        boolean allReached = report.goalReached() == Reached.YES
                && report.keyResults().stream().allMatch(result -> result.reached() == Reached.YES);
        if (!allReached && (report.deviations() == null || report.deviations().isBlank())) {
            findings.add("deviations", "review.deviations.missing");
        }
        findings.addAll(measures.findings(
                        report.goalReached(),
                        report.measures().stream().map(MeasureAchieved::reached).toList())
                .all());
        if (report.improvements().isEmpty()) {
            findings.add("improvements", "review.improvements.none");
        }
        for (int i = 0; i < report.improvements().size(); i++) {
            check(report.improvements().get(i), "improvements[%d]".formatted(i), findings);
        }
        return findings;
    }

    /** What is not in order with what is said of the lessons that were taken over (X6). */
    public static Findings findings(List<LessonFollowed> taken, List<LessonFollowed> said) {
        Findings findings = new Findings();
        return said.size() == taken.size()
                ? findings
                : findings.add("lessons", "review.lessons.incomplete", taken.size());
    }

    private void check(Improvement improvement, String row, Findings findings) {
        if (!worksHere.test(improvement.owner())) {
            findings.add(
                    row + ".owner",
                    "review.improvement.owner.unknown",
                    improvement.owner().value());
        }
        if (improvement.dueOn().isBefore(today)) {
            findings.add(row + ".dueOn", "review.improvement.dueOn.past");
        }
    }
}
