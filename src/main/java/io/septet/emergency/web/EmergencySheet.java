package io.septet.emergency.web;

import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.emergency.Emergencies;
import io.septet.emergency.EmergencyId;
import io.septet.emergency.EmergencyView;
import io.septet.emergency.RaiseEmergency;
import io.septet.emergency.TakeEmergency;
import io.septet.plan.WorkItemKey;
import io.septet.project.ProjectView;
import io.septet.tracking.Deliveries;
import io.septet.tracking.DeliveryView;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of a project's emergencies shows. */
@Component
class EmergencySheet {

    private final Emergencies emergencies;
    private final RaiseEmergency raising;
    private final TakeEmergency taking;
    private final Deliveries deliveries;
    private final Directory directory;

    EmergencySheet(
            Emergencies emergencies,
            RaiseEmergency raising,
            TakeEmergency taking,
            Deliveries deliveries,
            Directory directory) {
        this.emergencies = emergencies;
        this.raising = raising;
        this.taking = taking;
        this.deliveries = deliveries;
        this.directory = directory;
    }

    /** @param only id of the one that is shown, if it is one of the project's */
    void fill(Model page, ProjectView project, String only, PersonId person) {
        List<EmergencyView> all = emergencies.of(project.id());
        List<EmergencyView> one = EmergencyId.parse(only).stream()
                .flatMap(id -> all.stream().filter(emergency -> emergency.id().equals(id)))
                .toList();
        List<EmergencyView> shown = one.isEmpty() ? all : one;
        page.addAttribute("project", project);
        page.addAttribute("only", !one.isEmpty());
        page.addAttribute("open", shown.stream().filter(EmergencyView::isOpen).toList());
        page.addAttribute(
                "past", shown.stream().filter(emergency -> !emergency.isOpen()).toList());
        page.addAttribute("mayTake", mayTake(project, shown, person));
        page.addAttribute("titles", titles(project));
        page.addAttribute("mayRaise", raising.project(project.id(), person).isPresent());
        page.addAttribute("raisable", raising.items(project.id()));
        page.addAttribute("names", directory.roster());
    }

    private Set<EmergencyId> mayTake(ProjectView project, List<EmergencyView> shown, PersonId person) {
        List<EmergencyView> awaited =
                shown.stream().filter(EmergencyView::isAwaited).toList();
        return taking.openTo(project, awaited, person);
    }

    private Map<WorkItemKey, String> titles(ProjectView project) {
        return deliveries.of(project.id()).stream()
                .collect(Collectors.toMap(DeliveryView::workItemKey, DeliveryView::title));
    }
}
