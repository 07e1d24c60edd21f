package io.septet.resource.domain;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.directory.Roster;
import io.septet.project.Participation;
import io.septet.project.ProjectView;
import io.septet.resource.Approval;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Who decides on a request (T7, R6): for the accountable department its contact, above the plan's limit the overall lead.
 * Nobody decides on what they asked for themselves: then it is the lead; on what the lead asked for, the head of the
 * accountable department, the head of the department that started the project, or the coordinator.
 */
public final class ApproverPolicy {

    private ApproverPolicy() {}

    /**
     * Id of the first who works here and did not ask; of the lead where nobody else is left.
     *
     * @param accountable id of the department that answers for the work item
     * @param asked whether a person asked for it, or whoever has their tasks today
     */
    public static PersonId approver(
            Approval approval,
            DepartmentId accountable,
            ProjectView project,
            Roster roster,
            Predicate<PersonId> asked) {
        Stream<PersonId> contact = approval == Approval.OVERALL_LEAD
                ? Stream.empty()
                : project.participation(accountable).map(Participation::contact).stream();
        Stream<PersonId> lead = Stream.of(project.overallLead());
        Stream<PersonId> heads = Stream.of(accountable, project.initiatingDepartment())
                .map(roster::head)
                .flatMap(Optional::stream);
        return Stream.of(contact, lead, heads, Stream.of(project.coordinator()))
                .flatMap(people -> people)
                .filter(person -> roster.find(person).isPresent())
                .filter(asked.negate())
                .findFirst()
                .orElse(project.overallLead());
    }
}
