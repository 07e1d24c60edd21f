package io.septet.project;

import io.septet.desk.Choice;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.directory.Roster;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A project as it stands.
 *
 * @param code unique and readable, the business key of its processes; of those that may outlive it, the beginning
 * @param endedAt when it was archived or cancelled
 * @param cancellation why it was cancelled
 * @param cancelledBy who cancelled it
 * @param participations in the order in which the departments were named
 */
public record ProjectView(
        ProjectId id,
        String code,
        String name,
        Category category,
        DepartmentId initiatingDepartment,
        PersonId overallLead,
        PersonId coordinator,
        Step step,
        State state,
        Instant proposedAt,
        PersonId proposedBy,
        @Nullable Instant endedAt,
        @Nullable String cancellation,
        @Nullable PersonId cancelledBy,
        List<Participation> participations) {

    private static final String BESIDE = "/";

    /** The business key of what goes on beside the project's steps and may outlive them, such as {@code CP-2024-0017/1}. */
    public String beside(String name) {
        return code + BESIDE + name;
    }

    /** The code of the project that a business key belongs to. */
    public static String codeIn(String businessKey) {
        return businessKey.split(BESIDE, 2)[0];
    }

    /** How the department takes part, if it does. */
    public Optional<Participation> participation(DepartmentId department) {
        return participations.stream()
                .filter(participation -> participation.department().equals(department))
                .findFirst();
    }

    /** Who speaks for a department of the company: its head and, where it takes part, its contact. */
    public Set<PersonId> speakersFor(DepartmentId department, Roster roster) {
        return Stream.of(roster.head(department), participation(department).map(Participation::contact))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    /** Whether somebody leads it, speaks for one of its departments, or belongs to one. */
    public boolean involves(PersonId person, Collection<DepartmentId> theirDepartments) {
        return members().contains(person) || !Collections.disjoint(departments(), theirDepartments);
    }

    /** As lists name it from which people choose. */
    public Choice choice() {
        return new Choice(id.toString(), code + " · " + name);
    }

    /** Who leads the project and speaks for its departments, once each: lead, coordinator, contacts and their deputies. */
    public List<PersonId> members() {
        return membersWith(participations);
    }

    /** The members as they would be if the departments took part like this. */
    public List<PersonId> membersWith(List<Participation> others) {
        Stream<PersonId> leaders = Stream.of(overallLead, coordinator);
        Stream<PersonId> contacts = others.stream()
                .flatMap(department -> Stream.of(department.contact(), department.deputy()))
                .filter(Objects::nonNull);
        return Stream.concat(leaders, contacts).distinct().toList();
    }

    /** Ids of the departments that take part. */
    public List<DepartmentId> departments() {
        return participations.stream().map(Participation::department).toList();
    }
}
