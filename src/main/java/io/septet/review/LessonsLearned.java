package io.septet.review;

import io.septet.evidence.LookBack;
import io.septet.evidence.LookBack.Learned;
import io.septet.evidence.LookedBack;
import io.septet.evidence.Outcome;
import io.septet.project.ProjectId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the review report teaches later projects: its improvements, then what fell short and what went well, each line by itself. */
@Component
class LessonsLearned implements LookedBack {

    private final Reviews reviews;

    LessonsLearned(Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public Optional<LookBack> lookBack(ProjectId project) {
        return reviews.report(project).map(ReviewReport::content).map(LessonsLearned::lookBack);
    }

    private static LookBack lookBack(ReportContent report) {
        Outcome outcome =
                switch (report.goalReached()) {
                    case YES -> Outcome.REACHED;
                    case PARTLY -> Outcome.PARTLY;
                    case NO -> Outcome.MISSED;
                };
        List<Learned> lessons = Stream.of(
                        report.improvements().stream()
                                .map(improvement -> new Learned("review.improvement", improvement.text())),
                        lines("review.shortcomings", report.shortcomings()),
                        lines("review.successes", report.successes()))
                .flatMap(each -> each)
                .toList();
        return new LookBack(outcome, ReviewFiled.REPORT, lessons);
    }

    private static Stream<Learned> lines(String kind, String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).map(line -> new Learned(kind, line));
    }
}
