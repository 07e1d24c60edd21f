package io.septet.issue;

import io.septet.calendar.WorkingTime;
import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.findings.Findings;
import io.septet.findings.Refused;
import io.septet.issue.domain.Issue;
import io.septet.issue.domain.IssueRepository;
import io.septet.issue.domain.RaisingPolicy;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.tracking.Deliveries;
import io.septet.tracking.DeliveryStatus;
import io.septet.tracking.DeliveryView;
import io.septet.tracking.TrackedProjects;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Any participant raises an issue between departments (T6); the coordinator calls them together. */
@Component
@Transactional
public class RaiseIssue {

    private final IssueRepository issues;
    private final Projects projects;
    private final TrackedProjects tracked;
    private final Deliveries deliveries;
    private final IssueNews news;
    private final Directory directory;
    private final WorkingTime time;

    RaiseIssue(
            IssueRepository issues,
            Projects projects,
            TrackedProjects tracked,
            Deliveries deliveries,
            IssueNews news,
            Directory directory,
            WorkingTime time) {
        this.issues = issues;
        this.projects = projects;
        this.tracked = tracked;
        this.deliveries = deliveries;
        this.news = news;
        this.directory = directory;
        this.time = time;
    }

    /**
     * Takes the issue down, and tells those concerned.
     *
     * @param raised as typed: a text may be blank still
     * @throws Refused when the person takes no part, a department concerned takes none, or something is not said
     */
    public IssueView raise(RaisedIssue raised, PersonId person) {
        if (tracked.find(raised.project(), person).isEmpty()) {
            throw Refused.at("project", "issue.raise.project");
        }
        ProjectView project = projects.lock(raised.project());
        Findings findings = new RaisingPolicy(project, directory.roster()).findings(raised);
        if (raised.item() != null
                && items(project.id()).stream()
                        .noneMatch(item -> item.workItemKey().equals(raised.item()))) {
            findings.add("item", "issue.raise.item");
        }
        findings.refuseIfAny();
        int number = issues.countByProjectId(project.id().value()) + 1;
        IssueView issue =
                issues.save(new Issue(raised, number, person, time.now())).view(List.of());
        news.tellOfRaised(project, issue);
        return issue;
    }

    /** The work items that an issue may be about. */
    @Transactional(readOnly = true)
    public List<DeliveryView> items(ProjectId project) {
        return deliveries.of(project).stream()
                .filter(delivery -> delivery.status() != DeliveryStatus.WITHDRAWN)
                .toList();
    }
}
