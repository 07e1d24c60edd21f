package io.septet.notification;

import io.septet.directory.Directory;
import io.septet.directory.Person;
import io.septet.project.Participation;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.project.WorksOnProject;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Finds the people behind a word that models use: {@code overallLead}, {@code coordinator}, {@code contacts} (one of
 * each department), {@code heads} (of the departments), {@code participants} (all of them, the deputies, who proposed the
 * project and everybody who works on it); the id of a department (its contact in the project, or its head where it takes
 * no part); any other word is the id of a person.
 */
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

    /** Ids of the people, each once. */
    public Collection<String> of(ProjectId id, String to) {
        ProjectView project = projects.get(id);
        return switch (to) {
            case "overallLead" -> List.of(project.overallLead());
            case "coordinator" -> List.of(project.coordinator());
            case "contacts" -> once(contacts(project));
            case "heads" -> once(heads(project));
            case "participants" -> once(participants(project));
            default -> directory.findDepartment(to).isPresent() ? department(project, to) : List.of(to);
        };
    }

    private Stream<String> participants(ProjectView project) {
        Stream<String> workers = work.stream().flatMap(module -> module.people(project.id()).stream());
        return Stream.of(project.members().stream(), heads(project), workers, Stream.ofNullable(project.proposedBy()))
                .flatMap(Function.identity());
    }

    private List<String> department(ProjectView project, String id) {
        return project
                .participation(id)
                .map(Participation::contact)
                .or(() -> directory.head(id).map(Person::id))
                .stream()
                .toList();
    }

    private static Stream<String> contacts(ProjectView project) {
        return project.participations().stream().map(Participation::contact);
    }

    private Stream<String> heads(ProjectView project) {
        return project.departments().stream()
                .flatMap(department -> directory.head(department).stream())
                .map(Person::id);
    }

    private static List<String> once(Stream<String> people) {
        return people.filter(Objects::nonNull).distinct().toList();
    }
}
