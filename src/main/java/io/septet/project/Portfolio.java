package io.septet.project;

import io.septet.calendar.WorkingTime;
import io.septet.directory.PersonId;
import io.septet.platform.PageOfList;
import io.septet.project.domain.Project;
import io.septet.project.domain.ProjectRepository;
import io.septet.project.domain.ProjectsSought;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * All projects that somebody may read about, page by page, each with how it stands. What every room knows of it is asked for
 * the projects of the page alone.
 */
@Component
@Transactional(readOnly = true)
public class Portfolio {

    private final ProjectRepository projects;
    private final Readers readers;
    private final WorkingTime time;
    private final ObjectProvider<Standing> rooms;

    Portfolio(ProjectRepository projects, Readers readers, WorkingTime time, ObjectProvider<Standing> rooms) {
        this.projects = projects;
        this.readers = readers;
        this.time = time;
        this.rooms = rooms;
    }

    /** @param number of the page, the first one being 0; the last one there is where the list ends before it */
    public Page<ProjectStanding> page(PersonId person, PortfolioFilter filter, int number) {
        Reader reader = readers.reader(person);
        ProjectsSought sought = sought(filter);
        Page<ProjectView> page = PageOfList.number(
                number, part -> projects.findSought(reader, sought, part).map(Project::view));
        Map<ProjectId, List<Figure>> figures = figures(page.map(ProjectView::id).getContent());
        return page.map(project -> new ProjectStanding(project, figures.getOrDefault(project.id(), List.of())));
    }

    /** The filter as a condition of a query of another module, on an entity {@code Project} that is called {@code project}. */
    public ReadableCondition condition(PersonId person, PortfolioFilter filter) {
        return sought(filter).readableBy(readers.reader(person));
    }

    private ProjectsSought sought(PortfolioFilter filter) {
        ProjectsSought sought = new ProjectsSought()
                .called(filter.called())
                .standing(filter.which())
                .inOrder(filter.order());
        if (filter.step() != null) {
            sought.inStep(filter.step());
        }
        if (filter.department() != null) {
            sought.ofDepartment(filter.department());
        }
        if (filter.category() != null) {
            sought.ofCategory(filter.category());
        }
        if (filter.person() != null) {
            sought.ofPerson(filter.person(), readers.worksOn(Set.of(filter.person())));
        }
        if (filter.late()) {
            sought.workDueUntil(lateSince());
        }
        if (filter.year() != null) {
            LocalDate first = LocalDate.of(filter.year(), 1, 1);
            sought.proposedBetween(
                    first.atStartOfDay(time.zone()).toInstant(),
                    first.plusYears(1).atStartOfDay(time.zone()).toInstant());
        }
        return sought;
    }

    /** Since work that was due on this day or before, a working day has come. */
    private LocalDate lateSince() {
        LocalDate day = time.today();
        while (!time.isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day.minusDays(1);
    }

    private Map<ProjectId, List<Figure>> figures(Collection<ProjectId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : rooms.orderedStream()
                        .flatMap(room -> room.of(ids).stream())
                        .collect(Collectors.groupingBy(Figure::project));
    }
}
