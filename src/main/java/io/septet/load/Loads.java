package io.septet.load;

import io.septet.absence.Absence;
import io.septet.absence.Absences;
import io.septet.calendar.WorkingTime;
import io.septet.directory.Department;
import io.septet.directory.DepartmentId;
import io.septet.directory.Directory;
import io.septet.directory.Person;
import io.septet.directory.PersonId;
import io.septet.directory.Roster;
import io.septet.load.domain.LoadPolicy;
import io.septet.load.domain.LoadPolicy.Span;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.project.Reader;
import io.septet.project.Readers;
import io.septet.tracking.PlannedWork;
import io.septet.tracking.WorkUnderWay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The load of departments across all projects, for those who lead them and for administrators. */
@Component
@Transactional(readOnly = true)
public class Loads {

    /** On one page. */
    static final int WEEKS = 8;

    private final Directory directory;
    private final WorkUnderWay work;
    private final Absences absences;
    private final Readers readers;
    private final Projects projects;
    private final WorkingTime time;
    private final LoadSettings settings;

    Loads(
            Directory directory,
            WorkUnderWay work,
            Absences absences,
            Readers readers,
            Projects projects,
            WorkingTime time,
            LoadSettings settings) {
        this.directory = directory;
        this.work = work;
        this.absences = absences;
        this.readers = readers;
        this.projects = projects;
        this.time = time;
        this.settings = settings;
    }

    /** The departments whose load somebody may see, by name: those that they lead; for an administrator all. */
    public List<Department> seenBy(PersonId person) {
        Roster roster = directory.roster();
        Set<DepartmentId> led = roster.headedBy(person);
        boolean all = directory.isAdministrator(person);
        return roster.departments().stream()
                .filter(department -> all || led.contains(department.id()))
                .toList();
    }

    /**
     * The load of a department from the week of a day on.
     *
     * @param department one that the reader may see
     * @throws AccessDeniedException when it is none of these
     */
    public DepartmentLoad of(DepartmentId department, LocalDate day, PersonId reader) {
        Department shown = seenBy(reader).stream()
                .filter(seen -> seen.id().equals(department))
                .findFirst()
                .orElseThrow(() -> new AccessDeniedException("Load is not for %s".formatted(reader)));
        LocalDate first = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<LocalDate> mondays =
                IntStream.range(0, WEEKS).mapToObj(first::plusWeeks).toList();
        List<Person> members = directory.roster().members(department);
        List<PersonId> ids = members.stream().map(Person::id).toList();
        LocalDate last = first.plusWeeks(WEEKS).minusDays(1);
        List<PlannedWork> planned = work.planned(ids, first, last);
        Map<ProjectId, ProjectView> readable = readable(planned, readers.reader(reader));
        Map<PersonId, List<PlannedWork>> byPerson =
                planned.stream().collect(Collectors.groupingBy(PlannedWork::responsible));
        Map<PersonId, List<Span>> away = absences.of(ids, first, last).stream()
                .collect(Collectors.groupingBy(
                        Absence::absent,
                        Collectors.mapping(absence -> new Span(absence.from(), absence.until()), Collectors.toList())));
        LoadPolicy policy = new LoadPolicy(time, settings.mostPercent());
        List<PersonLoad> people = members.stream()
                .map(member -> new PersonLoad(
                        member,
                        weeks(
                                byPerson.getOrDefault(member.id(), List.of()),
                                away.getOrDefault(member.id(), List.of()),
                                mondays,
                                policy,
                                readable)))
                .toList();
        return new DepartmentLoad(shown, mondays, settings.mostPercent(), people);
    }

    private Map<ProjectId, ProjectView> readable(List<PlannedWork> planned, Reader reader) {
        Set<ProjectId> all = planned.stream().map(PlannedWork::project).collect(Collectors.toSet());
        Set<ProjectId> readable = readers.readable(all, reader);
        return readable.isEmpty() ? Map.of() : projects.byId(readable);
    }

    private static List<PersonWeek> weeks(
            List<PlannedWork> work,
            List<Span> away,
            List<LocalDate> mondays,
            LoadPolicy policy,
            Map<ProjectId, ProjectView> readable) {
        return mondays.stream()
                .map(monday -> week(work, away, monday, policy, readable))
                .toList();
    }

    private static PersonWeek week(
            List<PlannedWork> work,
            List<Span> away,
            LocalDate monday,
            LoadPolicy policy,
            Map<ProjectId, ProjectView> readable) {
        long days = policy.days(work.stream().map(Loads::span).toList(), monday);
        List<PlannedShare> shares = work.stream()
                .map(item -> share(item, policy.days(span(item), monday), readable.get(item.project())))
                .filter(share -> share.days() > 0)
                .sorted(Comparator.comparingLong(PlannedShare::days).reversed())
                .toList();
        long workingDays = policy.workingDays(monday, away);
        return new PersonWeek(
                monday,
                days,
                workingDays,
                policy.workingDays(monday, List.of()) - workingDays,
                policy.isOverbooked(days, workingDays),
                shares);
    }

    private static Span span(PlannedWork item) {
        return new Span(item.start(), item.end());
    }

    private static PlannedShare share(PlannedWork item, long days, @Nullable ProjectView project) {
        return project == null
                ? new PlannedShare(null, null, null, days)
                : new PlannedShare(project, item.key(), item.title(), days);
    }
}
