package io.septet.signoff.domain;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.directory.Roster;
import io.septet.plan.Plan;
import io.septet.plan.PlanPart;
import io.septet.plan.Raci;
import io.septet.plan.WorkItem;
import io.septet.project.ProjectView;
import io.septet.signoff.Party;
import io.septet.signoff.Role;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Who signs a plan, and which parts of it (S2, S3): the head of each department the parts that it answers for, does or is
 * asked about; each other member the duties of the departments they speak for and the work items they are responsible for;
 * everybody what all share. A head who is a member, too, signs once for both.
 */
public final class PartsToSign {

    private PartsToSign() {}

    /** Who signs: the heads in the order of the plan, then the other members. */
    public static List<Party> parties(Plan plan, ProjectView project, Roster roster) {
        List<Party> heads = plan.departments().stream()
                .map(department ->
                        Party.head(department, roster.head(department).orElse(null)))
                .toList();
        Stream<Party> members = plan.members(project).stream()
                .filter(member -> heads.stream().noneMatch(head -> member.equals(head.person())))
                .map(Party::member);
        return Stream.concat(heads.stream(), members).toList();
    }

    /** What of the plan the party signs. */
    public static SortedSet<PlanPart> of(Party party, Plan plan) {
        SortedSet<PlanPart> parts =
                new TreeSet<>(List.of(PlanPart.GOAL, PlanPart.SCOPE, PlanPart.COMMUNICATION, PlanPart.RULES));
        if (party.role() == Role.HEAD && party.department() != null) {
            DepartmentId department = party.department();
            addDuties(parts, plan, List.of(department));
            addItems(parts, plan, item -> isSignedBy(department, item));
        }
        PersonId person = party.person();
        if (person != null) {
            addDuties(parts, plan, plan.departmentsOf(person));
            addItems(parts, plan, item -> person.equals(item.responsible()));
        }
        return parts;
    }

    /** A department signs what it does, answers for or is asked about, not what it is only told of. */
    private static boolean isSignedBy(DepartmentId department, WorkItem item) {
        return item.departments(part -> part != Raci.I).contains(department);
    }

    private static void addDuties(Set<PlanPart> parts, Plan plan, Collection<DepartmentId> departments) {
        departments.stream()
                .filter(plan.departments()::contains)
                .map(PlanPart::duties)
                .forEach(parts::add);
    }

    private static void addItems(Set<PlanPart> parts, Plan plan, Predicate<WorkItem> which) {
        plan.items().stream()
                .filter(which)
                .map(item -> PlanPart.item(item.key()))
                .forEach(parts::add);
    }

    /** What a plan says in these parts; what all share is always among them. */
    public static Plan of(Collection<PlanPart> parts, Plan plan) {
        Set<DepartmentId> departments = Set.copyOf(parts.stream()
                .map(PlanPart::department)
                .flatMap(Optional::stream)
                .toList());
        return new Plan(
                plan.goal(),
                plan.participations().stream()
                        .filter(part -> departments.contains(part.department()))
                        .toList(),
                plan.items().stream()
                        .filter(item -> parts.contains(PlanPart.item(item.key())))
                        .toList(),
                plan.communication(),
                plan.rules());
    }
}
