package io.septet.tracking.web;

import io.septet.calendar.Chart.Scale;
import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.directory.Roster;
import io.septet.project.ProjectView;
import io.septet.tracking.Deliverers;
import io.septet.tracking.Deliveries;
import io.septet.tracking.DeliverySchedule;
import io.septet.tracking.DeliveryStatus;
import io.septet.tracking.DeliveryView;
import io.septet.tracking.LateMilestones;
import io.septet.tracking.ProgressStatus;
import io.septet.tracking.TrackingCharts;
import io.septet.tracking.WorkUnderWay;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of tracking shows of a project to its reader. */
@Component
class TrackingSheet {

    private final Deliveries deliveries;
    private final Deliverers deliverers;
    private final DeliverySchedule schedule;
    private final WorkUnderWay work;
    private final Directory directory;
    private final TrackingCharts charts;
    private final LateMilestones late;

    TrackingSheet(
            Deliveries deliveries,
            Deliverers deliverers,
            DeliverySchedule schedule,
            WorkUnderWay work,
            Directory directory,
            TrackingCharts charts,
            LateMilestones late) {
        this.deliveries = deliveries;
        this.deliverers = deliverers;
        this.schedule = schedule;
        this.work = work;
        this.directory = directory;
        this.charts = charts;
        this.late = late;
    }

    void fill(Model model, ProjectView project, PersonId person, @Nullable Scale scale) {
        List<DeliveryView> all = deliveries.of(project.id());
        List<DeliveryView> theirs = deliverers.theirs(all, person);
        model.addAttribute("deliveries", all);
        model.addAttribute("totals", Totals.of(all));
        model.addAttribute("progress", work.progress(all));
        Roster names = directory.roster();
        model.addAttribute(
                "chart",
                charts.of(all, names, scale, LocaleContextHolder.getLocale()).orElse(null));
        model.addAttribute("mine", in(DeliveryStatus.IN_PROGRESS, theirs));
        model.addAttribute("ahead", in(DeliveryStatus.PLANNED, theirs));
        model.addAttribute("handOuts", schedule.handOuts(all));
        model.addAttribute("statuses", ProgressStatus.values());
        model.addAttribute(
                "delays",
                late.of(project.id()).stream()
                        .collect(Collectors.toMap(delay -> delay.item().key(), Function.identity())));
        model.addAttribute("names", names);
    }

    private static List<DeliveryView> in(DeliveryStatus status, List<DeliveryView> some) {
        return some.stream().filter(delivery -> delivery.status() == status).toList();
    }

    /** How many items there are of each sort. */
    public record Totals(int all, long accepted, long open, long late, long behind) {

        static Totals of(List<DeliveryView> all) {
            return new Totals(
                    (int) all.stream()
                            .filter(delivery -> delivery.status() != DeliveryStatus.WITHDRAWN)
                            .count(),
                    all.stream()
                            .filter(delivery -> delivery.status() == DeliveryStatus.ACCEPTED)
                            .count(),
                    all.stream().filter(delivery -> delivery.status().isOpen()).count(),
                    all.stream().filter(DeliveryView::isLate).count(),
                    all.stream().filter(DeliveryView::behind).count());
        }
    }
}
