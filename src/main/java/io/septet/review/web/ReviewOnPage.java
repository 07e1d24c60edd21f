package io.septet.review.web;

import io.septet.project.ProjectView;
import io.septet.project.ShownOfProject;
import io.septet.review.Reviews;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The review on the page of its project, once its report is written (V3). */
@Component
class ReviewOnPage implements ShownOfProject {

    private final Reviews reviews;

    ReviewOnPage(Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public List<Section> sections(ProjectView project, Locale reader) {
        return reviews
                .report(project.id())
                .map(report -> new Section(Place.REVIEW, "review.title", "review/gist", report))
                .stream()
                .toList();
    }
}
