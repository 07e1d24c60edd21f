package io.septet.meeting.domain;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.directory.Roster;
import io.septet.meeting.Minutes;
import io.septet.project.Participation;
import io.septet.project.ProjectView;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who is asked about minutes: for each department of which somebody came its contact (M5), and everybody who was invited
 * and did not come (M3). Nobody is asked twice, nor is whoever wrote them.
 */
public record AskedPolicy(ProjectView project, Roster roster) {

    /** The departments whose contact is to confirm them, in the project's order. */
    public List<DepartmentId> departments(Minutes minutes) {
        return project.departments().stream()
                .filter(department ->
                        minutes.content().attendees().stream().anyMatch(person -> roster.isMember(person, department)))
                .filter(department -> !wrote(contact(department), minutes))
                .toList();
    }

    /** Those who are to read them, as long as they work here. */
    public List<PersonId> readers(Minutes minutes) {
        Set<PersonId> contacts =
                departments(minutes).stream().map(this::contact).collect(Collectors.toSet());
        return minutes.content().absent().stream()
                .filter(roster::knows)
                .filter(person -> !contacts.contains(person) && !wrote(person, minutes))
                .toList();
    }

    /** Who answers for the department. */
    public PersonId contact(DepartmentId department) {
        return project.participation(department).map(Participation::contact).orElseThrow();
    }

    private static boolean wrote(PersonId person, Minutes minutes) {
        return person.equals(Objects.requireNonNullElse(minutes.recordedInPlaceOf(), minutes.recordedBy()));
    }
}
