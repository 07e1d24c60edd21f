package io.septet.notification;

import io.septet.directory.Department;
import io.septet.directory.DepartmentId;
import io.septet.directory.Directory;
import io.septet.directory.Person;
import io.septet.directory.PersonId;
import io.septet.directory.Substitutes;
import io.septet.project.Participation;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds the person behind a word of {@link Whom#OF_A_TASK}, or the id of a department or a person in its place. */
@Component
class AddresseesOfTask {

    private final Projects projects;
    private final Directory directory;
    private final Substitutes substitutes;

    AddresseesOfTask(Projects projects, Directory directory, Substitutes substitutes) {
        this.projects = projects;
        this.directory = directory;
        this.substitutes = substitutes;
    }

    /** Whom to tell of the task, or who stands in for them while they are away. */
    Optional<PersonId> of(OpenTask task, String tell) {
        Optional<ProjectView> project = Optional.ofNullable(task.project()).map(projects::get);
        Optional<PersonId> assignee = Optional.ofNullable(task.assignee());
        Optional<PersonId> lead = project.map(ProjectView::overallLead);
        Optional<PersonId> told = Whom.of(tell)
                .map(whom -> switch (whom) {
                    case ASSIGNEE -> assignee.or(() -> lead);
                    case DEPARTMENT_HEAD -> head(task).or(() -> lead).or(() -> assignee);
                    case COORDINATOR -> project.map(ProjectView::coordinator).or(() -> assignee);
                    default -> lead.or(() -> head(task)).or(() -> assignee);
                })
                .orElseGet(() -> somebody(tell, project));
        return told.map(person -> person.equals(task.assignee())
                ? person
                : substitutes.substituteOf(person).orElse(person));
    }

    /** A person, or who speaks for a department. */
    private Optional<PersonId> somebody(String id, Optional<ProjectView> project) {
        return directory
                .findDepartment(DepartmentId.of(id))
                .map(Department::id)
                .map(department -> project.flatMap(found -> found.participation(department))
                        .map(Participation::contact)
                        .or(() -> directory.head(department).map(Person::id)))
                .orElseGet(() -> Optional.of(PersonId.of(id)));
    }

    /** A head whose own task is late is no step up. */
    private Optional<PersonId> head(OpenTask task) {
        Stream<DepartmentId> departments = task.department() != null
                ? Stream.of(task.department())
                : task.owner() == null
                        ? Stream.empty()
                        : directory.person(task.owner()).departments().stream().sorted();
        return departments
                .flatMap(department -> directory.head(department).stream())
                .map(Person::id)
                .filter(head -> !head.equals(task.owner()))
                .findFirst();
    }
}
