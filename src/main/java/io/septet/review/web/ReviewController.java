package io.septet.review.web;

import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.paper.PrintedAs;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Readers;
import io.septet.review.Figures;
import io.septet.review.ReviewAnswers;
import io.septet.review.ReviewReport;
import io.septet.review.Reviews;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The review of a project on a page: the report, how its improvements stand (V4), the figures, the minutes of the meeting, and what the departments answered,
 * side by side.
 */
@Controller
class ReviewController {

    private final Reviews reviews;
    private final ReviewAnswers answers;
    private final Readers readers;
    private final Directory directory;

    ReviewController(Reviews reviews, ReviewAnswers answers, Readers readers, Directory directory) {
        this.reviews = reviews;
        this.answers = answers;
        this.readers = readers;
        this.directory = directory;
    }

    @GetMapping({"/projects/{project}/review", "/projects/{project}/review.pdf"})
    String review(@PathVariable UUID project, PersonId person, Model page) {
        ProjectId id = new ProjectId(project);
        ProjectView shown = readers.open(id, person);
        page.addAttribute("project", shown);
        Optional<ReviewReport> report = reviews.report(id);
        Figures figures = report.map(ReviewReport::figures).orElseGet(() -> reviews.figures(id));
        page.addAttribute("report", report.orElse(null));
        page.addAttribute("improvements", reviews.improvements(id));
        page.addAttribute("figures", figures.byName());
        page.addAttribute("lateItems", reviews.lateItems(id));
        page.addAttribute("minutes", reviews.meeting(id).orElse(null));
        page.addAttribute("answers", answers.of(id));
        page.addAttribute("measures", reviews.severalMeasures(id));
        page.addAttribute("names", directory.roster());
        report.ifPresent(written -> PrintedAs.of(shown, written.writtenAt(), "review.document.report")
                .on(page));
        return "review/review";
    }
}
