package io.septet.project;

import io.septet.directory.Directory;
import io.septet.directory.Person;
import io.septet.directory.PersonId;
import io.septet.findings.Findings;
import io.septet.platform.PlainText;
import io.septet.project.domain.Project;
import io.septet.project.domain.ProjectRepository;
import io.septet.project.domain.ProjectsSought;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What can be done with projects as such. */
@Component
@Transactional
public class Projects {

    private final ProjectRepository projects;
    private final Directory directory;
    private final ProjectCodes codes;
    private final Clock clock;

    Projects(ProjectRepository projects, Directory directory, ProjectCodes codes, Clock clock) {
        this.projects = projects;
        this.directory = directory;
        this.codes = codes;
        this.clock = clock;
    }

    /**
     * Starts a project in step {@link Step#GOAL} (G1).
     *
     * @throws io.septet.findings.Refused when a person or department does not exist, or lead or coordinator belong to none
     */
    public ProjectId propose(Proposal proposal) {
        Findings findings = new Findings();
        if (directory.findDepartment(proposal.initiatingDepartment()).isEmpty()) {
            findings.add(
                    "initiatingDepartment",
                    "project.department.unknown",
                    proposal.initiatingDepartment().value());
        }
        requirePerson("overallLead", proposal.overallLead(), findings);
        requirePerson("coordinator", proposal.coordinator(), findings);
        findings.refuseIfAny();
        ProjectId id = new ProjectId(UUID.randomUUID());
        projects.save(new Project(id, codes.next(), proposal, clock.instant()));
        return id;
    }

    private void requirePerson(String path, PersonId person, Findings findings) {
        if (directory
                .find(person)
                .filter(found -> !found.departments().isEmpty())
                .isEmpty()) {
            findings.add(path, "project.person.unknown", person.value());
        }
    }

    @Transactional(readOnly = true)
    public Optional<ProjectView> find(ProjectId id) {
        return projects.findById(id.value()).map(Project::view);
    }

    /** @throws NoSuchProject when there is no such project */
    @Transactional(readOnly = true)
    public ProjectView get(ProjectId id) {
        return known(id).view();
    }

    /**
     * A page of the projects that somebody may read about, the latest first.
     *
     * @param called what name or code contains, in letters large or small; empty for all
     */
    @Transactional(readOnly = true)
    public Page<ProjectView> readableBy(Reader reader, Set<State> states, String called, Pageable page) {
        return projects.findSought(reader, new ProjectsSought().called(called).inState(states), page)
                .map(Project::view);
    }

    /**
     * Ids of the projects under way in this step of which the person is a member, or in which a department of theirs takes
     * part; the latest first.
     *
     * @param called what {@code <code> · <name>} contains, in letters large or small; empty for all
     */
    @Transactional(readOnly = true)
    public List<ProjectId> inStep(Step step, Person person, String called) {
        return projects.findInStep(step, person.id(), person.departments(), PlainText.patternOf(called)).stream()
                .map(ProjectId::new)
                .toList();
    }

    /** Those under way that the person leads or coordinates, the latest first, and no more than so many. */
    @Transactional(readOnly = true)
    public List<ProjectView> ledBy(PersonId person, int most) {
        return projects.findLedBy(person, Limit.of(most)).stream()
                .map(Project::view)
                .toList();
    }

    /** Those with one of these codes, in no order. */
    @Transactional(readOnly = true)
    public List<ProjectView> coded(Collection<String> codes) {
        return projects.findByCodeIn(codes).stream().map(Project::view).toList();
    }

    /** Those with one of these ids, in no order. */
    @Transactional(readOnly = true)
    public List<ProjectView> these(Collection<ProjectId> ids) {
        return projects.findByIdIn(ids.stream().map(ProjectId::value).toList()).stream()
                .map(Project::view)
                .toList();
    }

    /** Those with one of these ids, by their id. */
    @Transactional(readOnly = true)
    public Map<ProjectId, ProjectView> byId(Collection<ProjectId> ids) {
        return these(ids).stream().collect(Collectors.toMap(ProjectView::id, Function.identity()));
    }

    /** Those with one of these names, in no order. */
    @Transactional(readOnly = true)
    public List<ProjectView> named(Collection<String> names) {
        return projects.findByNameIn(names).stream().map(Project::view).toList();
    }

    /** Since when the project has been in its step; empty of one that came into it before that was kept. */
    @Transactional(readOnly = true)
    public Optional<Instant> stepSince(ProjectId id) {
        return Optional.ofNullable(known(id).stepSince());
    }

    public void enter(ProjectId id, Step step) {
        known(id).enter(step, clock.instant());
    }

    /** These departments take part from now on, and no others. */
    public void involve(ProjectId id, List<Participation> departments) {
        known(id).involve(departments);
    }

    /** Marks the project as cancelled. What is still open in its processes is for its life cycle to withdraw. */
    public void cancel(ProjectId id, String reason, PersonId by) {
        known(id).cancel(reason, by, clock.instant());
    }

    /** Lists the project as filed in the archive. */
    public void file(ProjectId id) {
        known(id).file(clock.instant());
    }

    /** Ends a project that was not cancelled. */
    public void archive(ProjectId id) {
        known(id).archive(clock.instant());
    }

    /**
     * Says when the first of its open work is due, by that which its deliveries say.
     *
     * @param day null when there is no open work
     */
    public void workIsDueOn(ProjectId id, @Nullable LocalDate day) {
        known(id).workIsDueOn(day);
    }

    /** Locks the project until the transaction ends: whoever else decides something about it waits. */
    public ProjectView lock(ProjectId id) {
        return projects.lock(id.value())
                .orElseThrow(() -> new NoSuchProject(id))
                .view();
    }

    private Project known(ProjectId id) {
        return projects.findById(id.value()).orElseThrow(() -> new NoSuchProject(id));
    }
}
