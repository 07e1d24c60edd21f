package io.septet.holidays;

import io.septet.calendar.HolidayLists;
import io.septet.calendar.ListPutIn;
import io.septet.calendar.Proposed;
import io.septet.calendar.SpecialDay;
import io.septet.calendar.WorkingTime;
import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.goal.Goals;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.project.State;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What administrators see of the lists of holidays, and how they put one in. */
@Component
public class PutHolidaysIn {

    private static final int MOST_SHOWN = 50;

    private final HolidayLists lists;
    private final OpenDeadlines deadlines;
    private final Goals goals;
    private final Projects projects;
    private final Directory directory;
    private final WorkingTime time;

    PutHolidaysIn(
            HolidayLists lists,
            OpenDeadlines deadlines,
            Goals goals,
            Projects projects,
            Directory directory,
            WorkingTime time) {
        this.lists = lists;
        this.deadlines = deadlines;
        this.goals = goals;
        this.projects = projects;
        this.directory = directory;
        this.time = time;
    }

    /** @throws AccessDeniedException unless the person is an administrator */
    public void require(PersonId person) {
        if (!directory.isAdministrator(person)) {
            throw new AccessDeniedException("The lists of holidays are not for %s".formatted(person));
        }
    }

    /** The lists that count, the latest year first. */
    public List<ListPutIn> inForce() {
        return lists.inForce().stream()
                .sorted((one, other) -> other.year() - one.year())
                .toList();
    }

    /** The special days of a year; none when it has no list. */
    public List<SpecialDay> days(int year) {
        return lists.days(year);
    }

    /** This year and the next, as far as they have no list. */
    public List<Integer> unknown() {
        int thisYear = time.today().getYear();
        return IntStream.rangeClosed(thisYear, thisYear + 1)
                .filter(year -> !time.isYearKnown(year))
                .boxed()
                .toList();
    }

    /** The projects under way whose plan reaches into a year without a list, the earliest due first; the first of them. */
    @Transactional(readOnly = true)
    public List<ProjectView> plansWithoutList() {
        return projects.these(goals.dueFrom(firstDayWithoutList(), MOST_SHOWN)).stream()
                .filter(project -> project.state() == State.RUNNING)
                .sorted((one, other) -> one.code().compareTo(other.code()))
                .toList();
    }

    /** The open tasks that are due in a year without a list, the earliest first; the first of them. */
    public List<OpenDeadline> tasksWithoutList() {
        Instant from = firstDayWithoutList().atStartOfDay(time.zone()).toInstant();
        return deadlines.between(from, from.atZone(time.zone()).plusYears(1).toInstant(), MOST_SHOWN);
    }

    private LocalDate firstDayWithoutList() {
        int year = time.today().getYear();
        while (time.isYearKnown(year)) {
            year++;
        }
        return LocalDate.of(year, 1, 1);
    }

    /**
     * What a file would make different.
     *
     * @throws io.septet.findings.Refused when it cannot be taken, saying why and in which line
     */
    public Proposed propose(int year, byte[] file) {
        return lists.check(year, file);
    }

    /** Among how many open deadlines are those that would move. */
    public OpenDeadlines.Number concerned(Proposed proposed) {
        return proposed.changes().stream()
                .findFirst()
                .map(first ->
                        deadlines.from(first.day().atStartOfDay(time.zone()).toInstant()))
                .orElseGet(() -> new OpenDeadlines.Number(0, 0));
    }

    /**
     * Lets a list count from now on, and the open deadlines follow it.
     *
     * @param instead number of the list that it was compared with; 0 if there was none
     * @throws io.septet.findings.Refused when it cannot be taken, or somebody else has put one in meanwhile
     */
    public void put(int year, byte[] file, String name, PersonId person, long instead) {
        require(person);
        lists.put(year, file, name, person, instead);
    }
}
