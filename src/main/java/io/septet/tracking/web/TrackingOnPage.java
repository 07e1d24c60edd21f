package io.septet.tracking.web;

import io.septet.directory.Directory;
import io.septet.project.ProjectView;
import io.septet.project.ShownOfProject;
import io.septet.tracking.Deliveries;
import io.septet.tracking.DeliveryView;
import io.septet.tracking.TrackingCharts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The work on the page of its project: what of it is late and by how much (T2), and its chart (T10). */
@Component
class TrackingOnPage implements ShownOfProject {

    private static final String TEMPLATE = "tracking/gist";

    private final Deliveries deliveries;
    private final TrackingCharts charts;
    private final Directory directory;

    TrackingOnPage(Deliveries deliveries, TrackingCharts charts, Directory directory) {
        this.deliveries = deliveries;
        this.charts = charts;
        this.directory = directory;
    }

    @Override
    public List<Section> sections(ProjectView project, Locale reader) {
        List<DeliveryView> all = deliveries.of(project.id());
        if (all.isEmpty()) {
            return List.of();
        }
        List<DeliveryView> late = all.stream()
                .filter(DeliveryView::isLate)
                .sorted(Comparator.comparing(DeliveryView::daysLate).reversed())
                .toList();
        List<Section> sections = new ArrayList<>();
        if (!late.isEmpty()) {
            sections.add(new Section(Place.LATE, "tracking.late", TEMPLATE, late));
        }
        charts.of(all, directory.roster(), null, reader)
                .ifPresent(chart -> sections.add(new Section(Place.CHART, "tracking.chart", TEMPLATE, chart)));
        return sections;
    }
}
