package io.septet.meeting.domain;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.directory.Roster;
import io.septet.meeting.Minutes;
import io.septet.meeting.MinutesAnswer;
import io.septet.meeting.MinutesConfirmed;
import io.septet.project.Participation;
import io.septet.project.ProjectView;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** Those of the departments that have said nothing to the latest version yet. */
    public List<DepartmentId> silentDepartments(MinutesConfirmed asked) {
        Set<DepartmentId> heard = asked.toLatest().stream()
                .map(MinutesAnswer::department)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return departments(asked.minutes()).stream()
                .filter(department -> !heard.contains(department))
                .toList();
    }

    /** Those of the readers who have not said yet that they have read it. */
    public List<PersonId> silentReaders(MinutesConfirmed asked) {
        Set<PersonId> heard = asked.toLatest().stream()
                .filter(answer -> answer.department() == null)
                .map(answer -> Objects.requireNonNullElse(answer.inPlaceOf(), answer.person()))
                .collect(Collectors.toSet());
        return readers(asked.minutes()).stream()
                .filter(person -> !heard.contains(person))
                .toList();
    }

    /** Who owes the next step: all who have said nothing yet or, once they have, whoever is to correct the minutes. */
    public List<PersonId> owing(MinutesConfirmed asked) {
        List<PersonId> silent = Stream.concat(
                        silentDepartments(asked).stream().map(this::contact), silentReaders(asked).stream())
                .distinct()
                .toList();
        return silent.isEmpty() ? List.of(recorder(asked.minutes())) : silent;
    }

    /** Who answers for the department. */
    public PersonId contact(DepartmentId department) {
        return project.participation(department).map(Participation::contact).orElseThrow();
    }

    private static boolean wrote(PersonId person, Minutes minutes) {
        return person.equals(recorder(minutes));
    }

    private static PersonId recorder(Minutes minutes) {
        return Objects.requireNonNullElse(minutes.recordedInPlaceOf(), minutes.recordedBy());
    }
}
