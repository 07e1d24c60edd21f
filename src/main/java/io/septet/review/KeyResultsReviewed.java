package io.septet.review;

import io.septet.goal.KeyResult;
import io.septet.goal.StandingOfKeyResults;
import io.septet.project.ProjectView;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What came of key results, once the review says so. */
@Component
@Order(2)
class KeyResultsReviewed implements StandingOfKeyResults {

    private final Reviews reviews;
    private final MessageSource texts;

    KeyResultsReviewed(Reviews reviews, MessageSource texts) {
        this.reviews = reviews;
        this.texts = texts;
    }

    @Override
    public List<String> of(ProjectView project, List<KeyResult> keyResults, Locale reader) {
        List<KeyResultAchieved> achieved = reviews.report(project.id())
                .map(report -> report.content().keyResults())
                .orElse(List.of());
        return keyResults.stream()
                .map(keyResult -> achieved.stream()
                        .filter(result -> result.department().equals(keyResult.department())
                                && result.text().equals(keyResult.text()))
                        .findFirst()
                        .map(result -> sentence(result, reader))
                        .orElse(""))
                .toList();
    }

    private String sentence(KeyResultAchieved result, Locale reader) {
        String reached = texts.getMessage("review.reached." + result.reached(), null, reader);
        return texts.getMessage("review.keyResult.came", new Object[] {result.actual(), reached}, reader);
    }
}
