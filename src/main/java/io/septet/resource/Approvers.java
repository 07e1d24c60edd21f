package io.septet.resource;

import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.directory.Roster;
import io.septet.directory.Substitutes;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.resource.domain.ApproverPolicy;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who decides on requests for resources. */
@Component
@Transactional(readOnly = true)
public class Approvers {

    private final Directory directory;
    private final Substitutes substitutes;

    Approvers(Directory directory, Substitutes substitutes) {
        this.directory = directory;
        this.substitutes = substitutes;
    }

    /** Id of the person who decides on each of these requests of one project, in as many statements as for one. */
    public Map<RequestId, PersonId> of(ProjectView project, Collection<RequestView> requests) {
        return of(List.of(project), requests);
    }

    /** The same of requests of several projects, those among these. */
    Map<RequestId, PersonId> of(Collection<ProjectView> projects, Collection<RequestView> requests) {
        Roster roster = directory.roster();
        Collection<PersonId> possible =
                projects.stream().flatMap(project -> possible(project, roster)).collect(Collectors.toSet());
        Map<ProjectId, ProjectView> known =
                projects.stream().collect(Collectors.toMap(ProjectView::id, Function.identity()));
        Map<PersonId, PersonId> standIns = substitutes.substitutesOf(possible);
        return requests.stream()
                .collect(Collectors.toMap(
                        RequestView::id,
                        request -> ApproverPolicy.approver(
                                request.approval(),
                                request.accountable(),
                                Objects.requireNonNull(known.get(request.item().project())),
                                roster,
                                person -> person.equals(request.requestedBy())
                                        || request.requestedBy().equals(standIns.get(person)))));
    }

    private static Stream<PersonId> possible(ProjectView project, Roster roster) {
        return Stream.concat(
                project.members().stream(),
                Stream.concat(project.departments().stream(), Stream.of(project.initiatingDepartment()))
                        .flatMap(department -> roster.head(department).stream()));
    }
}
