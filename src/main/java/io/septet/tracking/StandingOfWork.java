package io.septet.tracking;

import io.septet.calendar.WorkingTime;
import io.septet.findings.Finding;
import io.septet.project.Figure;
import io.septet.project.Figure.LateWork;
import io.septet.project.Figure.Progress;
import io.septet.project.Figure.ToCome;
import io.septet.project.ProjectId;
import io.septet.project.Standing;
import io.septet.tracking.domain.ItemDeliveryRepository;
import io.septet.tracking.domain.RowOfWork;
import io.septet.tracking.domain.WorkOfProject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How far the work of a project is, what of it is late (T2, T4) and what is to be delivered next. */
@Component
class StandingOfWork implements Standing {

    private final ItemDeliveryRepository deliveries;
    private final WorkingTime time;

    StandingOfWork(ItemDeliveryRepository deliveries, WorkingTime time) {
        this.deliveries = deliveries;
        this.time = time;
    }

    @Override
    @Transactional(readOnly = true)
    public Collection<Figure> of(Collection<ProjectId> projects) {
        List<Figure> figures = new ArrayList<>();
        deliveries.findWork(projects.stream().map(ProjectId::value).toList()).stream()
                .collect(Collectors.groupingBy(RowOfWork::project))
                .forEach((id, rows) -> figures.addAll(figures(new ProjectId(id), new WorkOfProject(rows, time))));
        return figures;
    }

    private static List<Figure> figures(ProjectId id, WorkOfProject work) {
        List<Figure> figures = new ArrayList<>();
        ProjectProgress progress = work.progress();
        figures.add(new Progress(id, progress.planned(), progress.reported()));
        if (work.late() > 0) {
            figures.add(new LateWork(id, work.late(), work.mostDaysLate()));
        }
        work.next()
                .ifPresent(row -> figures.add(
                        new ToCome(id, row.endsOn(), new Finding("", "tracking.itemIsDue", List.of(row.title())))));
        return figures;
    }
}
