package io.septet.issue.domain;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.issue.IssueView;
import io.septet.plan.WorkItem;
import io.septet.project.Participation;
import io.septet.project.ProjectView;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whom an issue concerns (T6). */
public record ConcernedPolicy(ProjectView project) {

    /** Ids of those who speak for the departments concerned. */
    public List<PersonId> contacts(IssueView issue) {
        return contacts(issue.raised().departments()).distinct().toList();
    }

    /**
     * Ids of everybody who hears how it ended: who raised it, those concerned and invited, and who leads and coordinates the
     * project; those who have a part in its work item, also only that of being told, or all departments where it is about
     * none.
     */
    public Set<PersonId> all(IssueView issue, @Nullable WorkItem item) {
        Set<PersonId> people = new LinkedHashSet<>();
        people.add(issue.raisedBy());
        people.addAll(contacts(issue));
        people.add(project.overallLead());
        people.add(project.coordinator());
        if (issue.call() != null) {
            people.addAll(issue.call().invited());
        }
        if (issue.conclusion() != null) {
            people.addAll(issue.conclusion().attended());
        }
        if (item == null) {
            contacts(project.departments()).forEach(people::add);
        } else {
            contacts(item.departments(part -> true)).forEach(people::add);
            people.add(item.responsible());
        }
        return people;
    }

    private Stream<PersonId> contacts(Collection<DepartmentId> departments) {
        return departments.stream()
                .flatMap(department -> project.participation(department).stream())
                .map(Participation::contact);
    }
}
