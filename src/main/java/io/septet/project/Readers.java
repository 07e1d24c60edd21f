package io.septet.project;

import io.septet.directory.DepartmentId;
import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.directory.Roster;
import io.septet.directory.Substitutes;
import io.septet.project.domain.ProjectRepository;
import io.septet.project.domain.ProjectsSought;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may read about a project: those who lead and coordinate it or proposed it, everybody in a department that
 * started it, takes part or is asked to, and its head, whoever works on it, whoever was told of it, whoever stands in for one of them
 * today, and administrators. Pages about a project ask here first.
 */
@Component
public class Readers {

    private final ProjectRepository all;
    private final Projects projects;
    private final Directory directory;
    private final Substitutes substitutes;
    private final List<AskedToTakePart> asking;
    private final List<WorksOnProject> work;
    private final List<ToldOfProject> telling;

    Readers(
            ProjectRepository all,
            Projects projects,
            Directory directory,
            Substitutes substitutes,
            List<AskedToTakePart> asking,
            List<WorksOnProject> work,
            List<ToldOfProject> telling) {
        this.all = all;
        this.projects = projects;
        this.directory = directory;
        this.substitutes = substitutes;
        this.asking = asking;
        this.work = work;
        this.telling = telling;
    }

    /** The person as a reader. Who they are is asked once, however many projects they may read about. */
    public Reader reader(PersonId person) {
        if (directory.isAdministrator(person)) {
            return Reader.EVERYTHING;
        }
        Set<PersonId> people = new HashSet<>(substitutes.absentFor(person));
        people.add(person);
        Roster roster = directory.roster();
        Set<DepartmentId> departments = people.stream()
                .flatMap(each -> Stream.concat(roster.departmentsOf(each).stream(), roster.headedBy(each).stream()))
                .collect(Collectors.toSet());
        return new Reader(
                false,
                people,
                departments,
                worksOn(people),
                ids(telling, module -> module.projects(people)),
                departments.isEmpty() ? Set.of() : ids(asking, module -> module.projects(departments)));
    }

    /** The person as a reader of nothing but the projects in which they take part themselves. */
    public Reader participant(PersonId person) {
        Set<PersonId> alone = Set.of(person);
        return new Reader(false, alone, directory.roster().departmentsOf(person), worksOn(alone), Set.of(), Set.of());
    }

    /**
     * Whether the person leads, coordinates or proposed the project, belongs to a department that started it or takes part,
     * or works on it.
     */
    @Transactional(readOnly = true)
    public boolean takesPart(ProjectId id, PersonId person) {
        return all.isReadable(id.value(), participant(person));
    }

    /** The projects on which one of these people, of whom there is one at least, works. */
    Set<UUID> worksOn(Set<PersonId> people) {
        return ids(work, module -> module.projects(people));
    }

    /** The rule as a condition of a query of another module, on an entity {@code Project} that is called {@code project}. */
    public ReadableCondition condition(Reader reader) {
        return new ProjectsSought().readableBy(reader);
    }

    /** Those of these projects about which the reader may read. */
    @Transactional(readOnly = true)
    public Set<ProjectId> readable(Collection<ProjectId> ids, Reader reader) {
        List<UUID> asked = ids.stream().map(ProjectId::value).toList();
        return asked.isEmpty()
                ? Set.of()
                : all.findReadable(asked, reader).stream().map(ProjectId::new).collect(Collectors.toSet());
    }

    /** By id, the names of those of these projects about which the person may read; in as many statements, however many. */
    @Transactional(readOnly = true)
    public Map<ProjectId, String> names(Collection<ProjectId> ids, PersonId person) {
        Map<ProjectId, String> names = new HashMap<>();
        all.findNames(ids.stream().map(ProjectId::value).toList(), reader(person))
                .forEach((id, name) -> names.put(new ProjectId(id), name));
        return names;
    }

    private static <M> Set<UUID> ids(Collection<M> modules, Function<M, Collection<ProjectId>> found) {
        return modules.stream()
                .flatMap(module -> found.apply(module).stream())
                .map(ProjectId::value)
                .collect(Collectors.toSet());
    }

    /** @throws NoSuchProject when there is no such project */
    @Transactional(readOnly = true)
    public boolean mayRead(ProjectId id, PersonId person) {
        projects.get(id);
        return all.isReadable(id.value(), reader(person));
    }

    /**
     * Those of these people who may not read about the project. One by one are asked only those who neither belong to it
     * nor to a department that does, of whom there are few.
     */
    @Transactional(readOnly = true)
    public Set<PersonId> outsiders(ProjectId id, Collection<PersonId> people) {
        ProjectView project = projects.get(id);
        Set<PersonId> outsiders = new HashSet<>(people);
        outsiders.removeAll(Set.copyOf(project.members()));
        if (outsiders.isEmpty()) {
            return outsiders;
        }
        Roster roster = directory.roster();
        Set<DepartmentId> departments = new HashSet<>(project.departments());
        departments.add(project.initiatingDepartment());
        outsiders.removeIf(person -> !Collections.disjoint(roster.departmentsOf(person), departments));
        outsiders.removeIf(person -> mayRead(id, person));
        return outsiders;
    }

    /**
     * The project, for somebody who may read about it.
     *
     * @throws NoSuchProject when there is no such project, or they may not: an address that was guessed tells nothing
     */
    @Transactional(readOnly = true)
    public ProjectView open(ProjectId id, PersonId person) {
        if (!mayRead(id, person)) {
            throw new NoSuchProject(id);
        }
        return projects.get(id);
    }
}
