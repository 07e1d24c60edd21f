package io.septet.risk.web;

import io.septet.directory.Directory;
import io.septet.plan.WorkItemKey;
import io.septet.project.ProjectView;
import io.septet.risk.RiskView;
import io.septet.risk.Risks;
import io.septet.tracking.Deliveries;
import io.septet.tracking.DeliveryView;
import io.septet.tracking.WorkUnderWay;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of a project's risks shows. */
@Component
class RiskSheet {

    private final Risks risks;
    private final Deliveries deliveries;
    private final WorkUnderWay work;
    private final Directory directory;

    RiskSheet(Risks risks, Deliveries deliveries, WorkUnderWay work, Directory directory) {
        this.risks = risks;
        this.deliveries = deliveries;
        this.work = work;
        this.directory = directory;
    }

    void fill(Model page, ProjectView project) {
        List<DeliveryView> all = deliveries.of(project.id());
        Map<WorkItemKey, DeliveryView> items =
                all.stream().collect(Collectors.toMap(DeliveryView::workItemKey, Function.identity()));
        List<RiskView> found = risks.of(project.id());
        page.addAttribute("project", project);
        page.addAttribute("progress", work.progress(all));
        page.addAttribute("items", items);
        page.addAttribute(
                "open",
                found.stream()
                        .filter(RiskView::isOpen)
                        .sorted(Comparator.comparing(RiskView::level).thenComparing(RiskView::since))
                        .toList());
        page.addAttribute(
                "settled", found.stream().filter(risk -> !risk.isOpen()).toList());
        page.addAttribute("names", directory.roster());
    }
}
