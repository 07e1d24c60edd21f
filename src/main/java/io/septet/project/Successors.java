package io.septet.project;

import io.septet.directory.DepartmentId;
import io.septet.directory.Directory;
import io.septet.directory.Person;
import io.septet.directory.PersonId;
import java.util.function.Function;
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
        return Stream.of(
                        Stream.of(person),
                        fromTheirDepartments(project, person),
                        Stream.of(project.overallLead()),
                        head(project.initiatingDepartment()),
                        Stream.of(project.coordinator()))
                .flatMap(Function.identity())
                .filter(candidate -> directory.find(candidate).isPresent())
                .findFirst()
                .orElse(person);
    }

    private Stream<PersonId> fromTheirDepartments(ProjectView project, PersonId person) {
        return project.participations().stream()
                .filter(part -> person.equals(part.contact()) || person.equals(part.deputy()))
                .flatMap(part -> Stream.concat(Stream.ofNullable(part.deputy()), head(part.department())));
    }

    private Stream<PersonId> head(DepartmentId department) {
        return directory.head(department).map(Person::id).stream();
    }
}
