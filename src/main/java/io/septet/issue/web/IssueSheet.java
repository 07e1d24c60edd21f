package io.septet.issue.web;

import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.issue.IssueView;
import io.septet.issue.Issues;
import io.septet.issue.RaiseIssue;
import io.septet.issue.WithdrawIssue;
import io.septet.plan.WorkItemKey;
import io.septet.project.ProjectView;
import io.septet.tracking.Deliveries;
import io.septet.tracking.DeliveryView;
import io.septet.tracking.TrackedProjects;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of a project's issues shows. */
@Component
class IssueSheet {

    private final Issues issues;
    private final RaiseIssue raising;
    private final TrackedProjects tracked;
    private final Deliveries deliveries;
    private final Directory directory;

    IssueSheet(Issues issues, RaiseIssue raising, TrackedProjects tracked, Deliveries deliveries, Directory directory) {
        this.issues = issues;
        this.raising = raising;
        this.tracked = tracked;
        this.deliveries = deliveries;
        this.directory = directory;
    }

    /**
     * An issue as the page shows it.
     *
     * @param mayWithdraw whether the reader may
     */
    record Shown(IssueView issue, boolean mayWithdraw) {}

    void fill(Model page, ProjectView project, PersonId person) {
        Map<WorkItemKey, String> titles = deliveries.of(project.id()).stream()
                .collect(Collectors.toMap(DeliveryView::workItemKey, DeliveryView::title));
        boolean mayRaise = tracked.find(project.id(), person).isPresent();
        page.addAttribute(
                "issues",
                issues.of(project.id()).stream()
                        .map(issue -> new Shown(issue, WithdrawIssue.mayWithdraw(issue, person)))
                        .toList());
        page.addAttribute("titles", titles);
        page.addAttribute("mayRaise", mayRaise);
        page.addAttribute("items", mayRaise ? raising.items(project.id()) : List.of());
        page.addAttribute("names", directory.roster());
    }
}
