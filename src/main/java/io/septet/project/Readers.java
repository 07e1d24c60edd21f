package io.septet.project;

import io.septet.directory.Directory;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Who may read about a project: those who lead and coordinate it or proposed it, everybody in a department that
 * started it or takes part, whoever stands in for one of them today, and administrators. Pages about a project ask here
 * first.
 */
@Component
public class Readers {

    private final Projects projects;
    private final Directory directory;

    Readers(Projects projects, Directory directory) {
        this.projects = projects;
        this.directory = directory;
    }

    /** @throws NoSuchProject when there is no such project */
    public boolean mayRead(ProjectId id, String person) {
        return readableBy(person).test(projects.get(id));
    }

    /** Which projects this person may read about. Who they are is asked once, so a list of projects can be filtered. */
    public Predicate<ProjectView> readableBy(String person) {
        if (directory.isAdministrator(person)) {
            return project -> true;
        }
        Set<String> people = new HashSet<>(directory.absentFor(person));
        people.add(person);
        Set<String> departments = people.stream()
                .flatMap(each -> directory.person(each).departments().stream())
                .collect(Collectors.toSet());
        return project -> project.members().stream().anyMatch(people::contains)
                || people.contains(project.proposedBy())
                || departments.contains(project.initiatingDepartment())
                || project.departments().stream().anyMatch(departments::contains);
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
