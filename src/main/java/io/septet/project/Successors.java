package io.septet.project;

import io.septet.directory.DepartmentId;
import io.septet.directory.Directory;
import io.septet.directory.Person;
import io.septet.directory.PersonId;
import io.septet.directory.Roster;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who does in a project what somebody was to do who no longer works here, so that no task waits for nobody: for a contact
 * the deputy, for contact and deputy the department's head, for everybody else the overall lead, and for the overall lead
 * the head of the department that initiated the project.
 */
@Component
public class Successors {

    private final Directory directory;

    Successors(Directory directory) {
        this.directory = directory;
    }

    /** The person as long as they work here; otherwise the first who does; the person if nobody is left. */
    public PersonId of(ProjectView project, PersonId person) {
        return candidates(project, person, department -> directory
                        .head(department)
                        .map(Person::id))
                .filter(candidate -> directory.find(candidate).isPresent())
                .findFirst()
                .orElse(person);
    }

    /** The same for each of these people; they are looked up together. */
    public Map<PersonId, PersonId> of(ProjectView project, Collection<PersonId> people) {
        Roster roster = directory.roster();
        return people.stream().distinct().collect(Collectors.toMap(Function.identity(), person -> candidates(
                        project, person, roster::head)
                .filter(candidate -> roster.find(candidate).isPresent())
                .findFirst()
                .orElse(person)));
    }

    /** Those who are there for these people now, once each, in their order; they are looked up together. */
    public Set<PersonId> present(ProjectView project, Collection<PersonId> people) {
        Map<PersonId, PersonId> successors = of(project, people);
        return people.stream()
                .map(person -> Objects.requireNonNull(successors.get(person)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<PersonId> candidates(
            ProjectView project, PersonId person, Function<DepartmentId, Optional<PersonId>> head) {
        return Stream.<Supplier<Stream<PersonId>>>of(
                        () -> Stream.of(person),
                        () -> fromTheirDepartments(project, person, head),
                        () -> Stream.of(project.overallLead()),
                        () -> head.apply(project.initiatingDepartment()).stream(),
                        () -> Stream.of(project.coordinator()))
                .flatMap(Supplier::get);
    }

    private static Stream<PersonId> fromTheirDepartments(
            ProjectView project, PersonId person, Function<DepartmentId, Optional<PersonId>> head) {
        return project.participations().stream()
                .filter(part -> person.equals(part.contact()) || person.equals(part.deputy()))
                .flatMap(part ->
                        Stream.concat(Stream.ofNullable(part.deputy()), head.apply(part.department()).stream()));
    }
}
