package io.septet.issue;

import io.septet.action.Actions;
import io.septet.action.Columns;
import io.septet.action.NewAction;
import io.septet.action.Origin;
import io.septet.calendar.WorkingTime;
import io.septet.directory.Directory;
import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.directory.Roster;
import io.septet.findings.Findings;
import io.septet.issue.domain.ConclusionPolicy;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.project.Readers;
import io.septet.project.Successors;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What follows from how an issue ended: it is checked when it is written, and followed once it holds. */
@Component
@Transactional
class FollowUps {

    private static final String ISSUE = "issue.kind";

    /** What the forms call them. */
    private static final Columns COLUMNS = new Columns("followUps", "what", "owner", "dueOn");

    private final Actions actions;
    private final Projects projects;
    private final Readers readers;
    private final Successors successors;
    private final Directory directory;
    private final WorkingTime time;

    FollowUps(
            Actions actions,
            Projects projects,
            Readers readers,
            Successors successors,
            Directory directory,
            WorkingTime time) {
        this.actions = actions;
        this.projects = projects;
        this.readers = readers;
        this.successors = successors;
        this.directory = directory;
        this.time = time;
    }

    /** What is not in order with what somebody writes now. */
    Findings findings(IssueView issue, List<FollowUp> followUps, Doer by) {
        return new ConclusionPolicy(directory.roster(), time)
                .days(followUps)
                .addAll(actions.check(agreed(issue, followUps, by, time.today()), COLUMNS)
                        .all());
    }

    /**
     * Follows what was agreed. What somebody was to see to who has left since, or takes part no longer, is for whoever steps
     * in for them.
     */
    void follow(IssueView issue, List<FollowUp> followUps, Deed agreed) {
        ProjectView project = projects.get(issue.project());
        Roster roster = directory.roster();
        Set<PersonId> outsiders = readers.outsiders(
                project.id(),
                followUps.stream().map(FollowUp::owner).filter(roster::knows).toList());
        List<FollowUp> theirs = followUps.stream()
                .map(each -> roster.knows(each.owner()) && !outsiders.contains(each.owner())
                        ? each
                        : new FollowUp(each.what(), insteadOf(each.owner(), project, roster), each.dueOn()))
                .toList();
        actions.follow(agreed(issue, theirs, agreed.by(), LocalDate.ofInstant(agreed.at(), time.zone())), COLUMNS);
    }

    private PersonId insteadOf(PersonId owner, ProjectView project, Roster roster) {
        return successors.of(project, roster.find(owner).isPresent() ? project.coordinator() : owner);
    }

    private static List<NewAction> agreed(IssueView issue, List<FollowUp> followUps, Doer by, LocalDate on) {
        Origin origin = new Origin(ISSUE, issue.id().toString(), issue.raised().description());
        return followUps.stream()
                .map(each -> new NewAction(
                        issue.project(), origin, each.what(), each.owner(), null, each.dueOn(), by, on, false))
                .toList();
    }
}
