package io.septet.issue;

import io.septet.calendar.WorkingTime;
import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.findings.Refused;
import io.septet.issue.domain.Issue;
import io.septet.issue.domain.IssueRepository;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.tracking.Deliveries;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How an issue ends (T6): its conclusion holds, or the overall lead decides. */
@Component
@Transactional
public class EndOfIssue {

    private final IssueRepository issues;
    private final Issues views;
    private final FollowUps followUps;
    private final IssueNews news;
    private final Projects projects;
    private final Deliveries deliveries;
    private final WorkingTime time;

    EndOfIssue(
            IssueRepository issues,
            Issues views,
            FollowUps followUps,
            IssueNews news,
            Projects projects,
            Deliveries deliveries,
            WorkingTime time) {
        this.issues = issues;
        this.views = views;
        this.followUps = followUps;
        this.news = news;
        this.projects = projects;
        this.deliveries = deliveries;
        this.time = time;
    }

    /**
     * Takes down what the overall lead decides.
     *
     * @throws Refused when what follows from it is not in order
     */
    public void decide(IssueId id, IssueDecision decision, Doer by) {
        followUps.findings(views.get(id), decision.followUps(), by).refuseIfAny();
        issues.get(id).decide(decision, by, time.now());
    }

    /** Nothing remains to be said: what follows is followed, everybody concerned hears of it, and tracking waits no longer. */
    public void close(IssueId id) {
        Issue issue = issues.get(id);
        projects.lock(views.get(id).project());
        issue.close(time.now());
        IssueView closed = views.get(id);
        if (closed.decision() != null && closed.decided() != null) {
            followUps.follow(closed, closed.decision().followUps(), closed.decided());
        } else if (closed.conclusion() != null && closed.concluded() != null) {
            followUps.follow(closed, closed.conclusion().followUps(), closed.concluded());
        }
        news.tellOfEnd(projects.get(closed.project()), closed);
        deliveries.checkCompletion(closed.project());
    }

    /**
     * Nobody can do anything about it any more, because an administrator has ended its process.
     *
     * @param by id of the administrator; null when it is not known
     */
    public void endByHand(IssueId id, @Nullable PersonId by) {
        ProjectView project = projects.lock(views.get(id).project());
        Issue issue = issues.get(id);
        if (views.get(id).state().isOpen()) {
            issue.endByHand(by, time.now());
            deliveries.checkCompletion(project.id());
        }
    }
}
