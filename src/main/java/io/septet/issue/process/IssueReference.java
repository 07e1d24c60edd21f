package io.septet.issue.process;

import io.septet.desk.Link;
import io.septet.desk.TaskAtHand;
import io.septet.directory.DepartmentId;
import io.septet.issue.Coordination;
import io.septet.issue.IssueView;
import io.septet.issue.Issues;
import io.septet.issue.process.IssueShown.Concluded;
import io.septet.meeting.CalledMeetings;
import io.septet.meeting.MeetingId;
import io.septet.plan.WorkItemRef;
import io.septet.project.ProjectId;
import io.septet.project.ProjectNamed;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.tracking.Deliveries;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the forms of an issue show. */
@Component
class IssueReference {

    private final Issues issues;
    private final Coordination coordination;
    private final Projects projects;
    private final Deliveries deliveries;
    private final CalledMeetings meetings;

    IssueReference(
            Issues issues,
            Coordination coordination,
            Projects projects,
            Deliveries deliveries,
            CalledMeetings meetings) {
        this.issues = issues;
        this.coordination = coordination;
        this.projects = projects;
        this.deliveries = deliveries;
        this.meetings = meetings;
    }

    IssueView issue(TaskAtHand task) {
        return issues.get(IssueCoordination.issue(task));
    }

    DepartmentsToMeet toMeet(TaskAtHand task) {
        IssueShown issue = of(task);
        return new DepartmentsToMeet(issue, ProjectId.of(task.projectId()).value(), meetings.limits(), null);
    }

    ProjectView project(TaskAtHand task) {
        return projects.get(ProjectId.of(task.projectId()));
    }

    IssueShown of(TaskAtHand task) {
        IssueView issue = issue(task);
        ProjectView project = projects.get(issue.project());
        boolean isForDepartment = task.facts().containsKey(DepartmentId.VARIABLE);
        return new IssueShown(
                ProjectNamed.of(project),
                pages(project, issue),
                issue.number(),
                item(issue),
                issue.raised().description(),
                issue.raised().departments(),
                issue.raised().dispute(),
                issue.raised().proposal(),
                issue.raisedBy(),
                issue.raisedAt(),
                coordination.meetBy(issue),
                issue.call(),
                concluded(issue),
                issue.answers(),
                issue.silent(),
                isForDepartment ? task.department() : null,
                task.doer().inPlaceOf());
    }

    /** The issues of the project, and the meeting that was called about this one. */
    private List<Link> pages(ProjectView project, IssueView issue) {
        Link all = new Link(project.name(), "/projects/%s/issues".formatted(project.id()));
        MeetingId meeting = issue.call() == null ? null : issue.call().meeting();
        return meeting == null
                ? List.of(all)
                : List.of(
                        all,
                        new Link(
                                meetings.get(meeting).notice().subject(),
                                "/projects/%s/meetings/%s".formatted(project.id(), meeting)));
    }

    private @Nullable String item(IssueView issue) {
        return issue.raised().item() == null
                ? null
                : "%s · %s"
                        .formatted(
                                issue.raised().item(),
                                deliveries
                                        .get(new WorkItemRef(
                                                issue.project(), issue.raised().item()))
                                        .title());
    }

    private static @Nullable Concluded concluded(IssueView issue) {
        return issue.conclusion() == null || issue.concluded() == null
                ? null
                : new Concluded(
                        issue.conclusion().heldAt(),
                        issue.conclusion().attended(),
                        issue.conclusion().discussed(),
                        issue.conclusion().concluded(),
                        issue.conclusion().followUps(),
                        issue.concluded().by().person(),
                        issue.concluded().by().inPlaceOf(),
                        issue.concluded().at());
    }
}
