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
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Finds the people behind a word that models use: {@code overallLead}, {@code coordinator}, {@code contacts} (one of
 * each department), {@code heads} (of the departments), {@code participants} (all of them, the deputies, who proposed the
 * project and everybody who works on it); or the id of a department (its contact in the project, or its head where it
 * takes no part) or of a person.
 */
@Component
public class Addressees {

    private final Projects projects;
    private final Directory directory;
    private final List<WorksOnProject> work;
    private final SortedMap<String, Function<ProjectView, Stream<String>>> words;

    Addressees(Projects projects, Directory directory, List<WorksOnProject> work) {
        this.projects = projects;
        this.directory = directory;
        this.work = work;
        this.words = new TreeMap<>(Map.of(
                "overallLead", project -> Stream.of(project.overallLead()),
                "coordinator", project -> Stream.of(project.coordinator()),
                "contacts", Addressees::contacts,
                "heads", this::heads,
                "participants", this::participants));
    }

    /** The words that a model may write. */
    public Set<String> words() {
        return words.keySet();
    }

    /** Whether that is one of the words, or somebody in the company. */
    public boolean know(String to) {
        return words.containsKey(to)
                || directory.findDepartment(to).isPresent()
                || directory.find(to).isPresent();
    }

    /**
     * Ids of the people, each once.
     *
     * @throws NoSuchElementException when there is neither such a word nor such a department or person
     */
    public Collection<String> of(ProjectId id, String to) {
        ProjectView project = projects.get(id);
        if (words.containsKey(to)) {
            return once(words.get(to).apply(project));
        }
        if (directory.findDepartment(to).isPresent()) {
            return department(project, to);
        }
        return directory
                .find(to)
                .map(person -> List.of(person.id()))
                .orElseThrow(() -> new NoSuchElementException(
                        "Nobody to tell: '%s' is none of %s, no department and no person".formatted(to, words())));
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
