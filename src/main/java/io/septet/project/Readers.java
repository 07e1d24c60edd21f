package io.septet.project;

import io.septet.directory.Directory;
import io.septet.directory.Substitutes;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Who may read about a project: those who lead and coordinate it or proposed it, everybody in a department that
 * started it, takes part or is asked to, whoever works on it, whoever stands in for one of them today, and
 * administrators. Pages about a project ask here first.
 */
@Component
public class Readers {

    private final Projects projects;
    private final Directory directory;
    private final Substitutes substitutes;
    private final List<AskedToTakePart> asking;
    private final List<WorksOnProject> work;

    Readers(
            Projects projects,
            Directory directory,
            Substitutes substitutes,
            List<AskedToTakePart> asking,
            List<WorksOnProject> work) {
        this.projects = projects;
        this.directory = directory;
        this.substitutes = substitutes;
        this.asking = asking;
        this.work = work;
    }

    /** @throws NoSuchProject when there is no such project */
    public boolean mayRead(ProjectId id, String person) {
        return readableBy(person).test(projects.get(id)) || worksOn(id, themselvesAndAbsent(person));
    }

    /** Of those in no department of the project, because they have moved to another one, or the plan is new to theirs. */
    private boolean worksOn(ProjectId id, Set<String> people) {
        return work.stream().flatMap(module -> module.people(id).stream()).anyMatch(people::contains);
    }

    /**
     * Which projects this person may read about, but for those that they only work on. Who they are is asked once, so a
     * list of projects can be filtered.
     */
    public Predicate<ProjectView> readableBy(String person) {
        if (directory.isAdministrator(person)) {
            return project -> true;
        }
        Set<String> people = themselvesAndAbsent(person);
        Set<String> departments = people.stream()
                .flatMap(each -> directory.person(each).departments().stream())
                .collect(Collectors.toSet());
        Supplier<Set<ProjectId>> asked = SingletonSupplier.of(() -> asking(departments));
        return project -> project.members().stream().anyMatch(people::contains)
                || people.contains(project.proposedBy())
                || departments.contains(project.initiatingDepartment())
                || project.departments().stream().anyMatch(departments::contains)
                || project.state() == State.RUNNING && asked.get().contains(project.id());
    }

    /** The projects that ask one of these departments to take part. */
    private Set<ProjectId> asking(Set<String> departments) {
        return asking.stream()
                .flatMap(module -> module.departments().entrySet().stream())
                .filter(asked -> asked.getValue().stream().anyMatch(departments::contains))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Set<String> themselvesAndAbsent(String person) {
        Set<String> people = new HashSet<>(substitutes.absentFor(person));
        people.add(person);
        return people;
    }

    /**
     * The project, for somebody who may read about it.
     *
     * @throws AccessDeniedException when they may not
     * @throws NoSuchProject when there is no such project
     */
    public ProjectView open(ProjectId id, String person) {
        if (!mayRead(id, person)) {
            throw new AccessDeniedException("Project %s is not for %s".formatted(id, person));
        }
        return projects.get(id);
    }
}
