package io.septet.issue;

import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.directory.Roster;
import io.septet.issue.domain.ConcernedPolicy;
import io.septet.notification.Notifications;
import io.septet.plan.WorkItem;
import io.septet.plan.WorkItemRef;
import io.septet.project.ProjectView;
import io.septet.project.Successors;
import io.septet.tracking.Deliveries;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What people are told about issues. In the place of somebody who has left comes who steps in for them. */
@Component
class IssueNews {

    private final Notifications notifications;
    private final Deliveries deliveries;
    private final Successors successors;
    private final Directory directory;
    private final MessageSource texts;

    IssueNews(
            Notifications notifications,
            Deliveries deliveries,
            Successors successors,
            Directory directory,
            MessageSource texts) {
        this.notifications = notifications;
        this.deliveries = deliveries;
        this.successors = successors;
        this.directory = directory;
        this.texts = texts;
    }

    /** The departments concerned and the overall lead; the coordinator has a task. */
    void tellOfRaised(ProjectView project, IssueView issue) {
        List<PersonId> people = new ArrayList<>(new ConcernedPolicy(project).contacts(issue));
        people.add(project.overallLead());
        people.remove(issue.raisedBy());
        tell(people, "issue.raised", project, issue, Map.of());
    }

    /** Everybody invited, and who raised it. */
    void tellOfMeeting(ProjectView project, IssueView issue) {
        MeetingCall call = Objects.requireNonNull(issue.call());
        List<PersonId> people = new ArrayList<>(call.invited());
        people.add(issue.raisedBy());
        tell(people, "issue.called", project, issue, Map.of("at", call.at(), "place", call.place()));
    }

    /** Who raised it, unless they have the notice. */
    void tellOfNotice(ProjectView project, IssueView issue) {
        MeetingCall call = Objects.requireNonNull(issue.call());
        if (!call.invited().contains(issue.raisedBy())) {
            tell(
                    List.of(issue.raisedBy()),
                    "issue.called",
                    project,
                    issue,
                    Map.of("at", call.at(), "place", call.place()));
        }
    }

    /** Everybody concerned, also those who are only to be told. */
    void tellOfEnd(ProjectView project, IssueView issue) {
        Set<PersonId> people = new ConcernedPolicy(project).all(issue, item(issue));
        IssueDecision decision = issue.decision();
        if (decision != null) {
            PersonId lead = Objects.requireNonNull(issue.decided()).by().person();
            tell(
                    people,
                    "issue.decided",
                    project,
                    issue,
                    Map.of("by", directory.roster().person(lead), "decided", decision.decided()));
        } else if (issue.conclusion() != null) {
            tell(
                    people,
                    "issue.settled",
                    project,
                    issue,
                    Map.of("concluded", issue.conclusion().concluded()));
        }
    }

    /** The coordinator, the overall lead, the departments concerned and everybody invited. */
    void tellOfWithdrawal(ProjectView project, IssueView issue) {
        List<PersonId> people = new ArrayList<>(new ConcernedPolicy(project).contacts(issue));
        people.addAll(List.of(project.coordinator(), project.overallLead()));
        if (issue.call() != null) {
            people.addAll(issue.call().invited());
        }
        people.removeAll(Set.of(issue.raisedBy()));
        tell(people, "issue.withdrawn", project, issue, Map.of("reason", Objects.requireNonNull(issue.withdrawal())));
    }

    private @Nullable WorkItem item(IssueView issue) {
        return issue.raised().item() == null
                ? null
                : deliveries.item(
                        new WorkItemRef(issue.project(), issue.raised().item()));
    }

    private void tell(
            Collection<PersonId> people, String key, ProjectView project, IssueView issue, Map<String, ?> besides) {
        Roster roster = directory.roster();
        notifications.tell(successors.of(project, people).values(), key, project.id(), reader -> {
            Map<String, Object> arguments = new HashMap<>(besides);
            arguments.put("number", Integer.toString(issue.number()));
            arguments.put("issue", issue.raised().inShort());
            arguments.put("description", issue.raised().description());
            arguments.put("dispute", issue.raised().dispute());
            arguments.put("proposal", issue.raised().proposal());
            arguments.put("raisedBy", roster.person(issue.raisedBy()));
            arguments.put("departments", departments(issue, roster, reader));
            return arguments;
        });
    }

    private String departments(IssueView issue, Roster roster, Locale reader) {
        return String.join(
                texts.getMessage("form.listSeparator", null, reader),
                roster.departments(issue.raised().departments()));
    }
}
