package io.septet.risk.web;

import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.plan.WorkItemKey;
import io.septet.project.ProjectView;
import io.septet.risk.Degree;
import io.septet.risk.RaiseRisk;
import io.septet.risk.RiskLists;
import io.septet.risk.RiskView;
import io.septet.risk.Risks;
import io.septet.tracking.Deliveries;
import io.septet.tracking.DeliveryView;
import io.septet.tracking.WorkUnderWay;
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
    private final ResponseSheet asked;
    private final RiskLists lists;
    private final RaiseRisk raising;
    private final Deliveries deliveries;
    private final WorkUnderWay work;
    private final Directory directory;

    RiskSheet(
            Risks risks,
            ResponseSheet asked,
            RiskLists lists,
            RaiseRisk raising,
            Deliveries deliveries,
            WorkUnderWay work,
            Directory directory) {
        this.risks = risks;
        this.asked = asked;
        this.lists = lists;
        this.raising = raising;
        this.deliveries = deliveries;
        this.work = work;
        this.directory = directory;
    }

    void fill(Model page, ProjectView project, PersonId person) {
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
                        .sorted(RiskView.MOST_URGENT_FIRST)
                        .toList());
        page.addAttribute(
                "settled", found.stream().filter(risk -> !risk.isOpen()).toList());
        asked.fill(page, project.id());
        page.addAttribute(
                "raisable", raising.project(project.id(), person).isEmpty() ? List.of() : raising.items(project.id()));
        page.addAttribute("degrees", Degree.values());
        page.addAttribute("list", lists.latest(project.id()).orElse(null));
        page.addAttribute("names", directory.roster());
    }
}
