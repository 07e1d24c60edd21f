package io.septet.notification;

import io.septet.directory.Department;
import io.septet.directory.DepartmentId;
import io.septet.directory.Directory;
import io.septet.directory.Person;
import io.septet.directory.PersonId;
import io.septet.directory.Roster;
import io.septet.project.Participation;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.project.WorksOnProject;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds the people behind a word of {@link Whom#OF_A_PROJECT}, or the id of a department or a person in its place. */
@Component
public class Addressees {

    private final Projects projects;
    private final Directory directory;
    private final List<WorksOnProject> work;

    Addressees(Projects projects, Directory directory, List<WorksOnProject> work) {
        this.projects = projects;
        this.directory = directory;
        this.work = work;
    }

    /** The words that a model may write. */
    public Collection<String> words() {
        return Whom.words(Whom.OF_A_PROJECT);
    }

    /** Whether that is one of the words, or somebody in the company. */
    public boolean know(String to) {
        return Whom.of(to).map(Whom.OF_A_PROJECT::contains).orElseGet(() -> isSomebody(to));
    }

    /** Whether there is such a department or such a person. */
    public boolean isSomebody(String id) {
        return directory.findDepartment(DepartmentId.of(id)).isPresent()
                || directory.find(PersonId.of(id)).isPresent();
    }

    /**
     * Ids of the people, each once.
     *
     * @throws NoSuchElementException when there is neither such a word nor such a department or person
     */
    public Collection<PersonId> of(ProjectId id, String to) {
        ProjectView project = projects.get(id);
        Optional<Whom> whom = Whom.of(to).filter(Whom.OF_A_PROJECT::contains);
        if (whom.isPresent()) {
            return once(people(whom.get(), project));
        }
        Optional<Department> department = directory.findDepartment(DepartmentId.of(to));
        if (department.isPresent()) {
            return department(project, department.get().id());
        }
        return directory
                .find(PersonId.of(to))
                .map(person -> List.of(person.id()))
                .orElseThrow(() -> new NoSuchElementException(
                        "Nobody to tell: '%s' is none of %s, no department and no person".formatted(to, words())));
    }

    private Stream<PersonId> people(Whom whom, ProjectView project) {
        return switch (whom) {
            case OVERALL_LEAD -> Stream.of(project.overallLead());
            case COORDINATOR -> Stream.of(project.coordinator());
            case CONTACTS -> contacts(project);
            case HEADS -> heads(project);
            case PARTICIPANTS -> participants(project);
            case ASSIGNEE, DEPARTMENT_HEAD -> Stream.of();
        };
    }

    private Stream<PersonId> participants(ProjectView project) {
        Stream<PersonId> workers = work.stream().flatMap(module -> module.people(project.id()).stream());
        return Stream.of(project.members().stream(), heads(project), workers, Stream.ofNullable(project.proposedBy()))
                .flatMap(Function.identity());
    }

    private List<PersonId> department(ProjectView project, DepartmentId id) {
        return project
                .participation(id)
                .map(Participation::contact)
                .or(() -> directory.head(id).map(Person::id))
                .stream()
                .toList();
    }

    private static Stream<PersonId> contacts(ProjectView project) {
        return project.participations().stream().map(Participation::contact);
    }

    private Stream<PersonId> heads(ProjectView project) {
        Roster roster = directory.roster();
        return project.departments().stream().flatMap(department -> roster.head(department).stream());
    }

    private static List<PersonId> once(Stream<PersonId> people) {
        return people.filter(Objects::nonNull).distinct().toList();
    }
}
