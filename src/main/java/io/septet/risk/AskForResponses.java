package io.septet.risk;

import io.septet.calendar.WorkingTime;
import io.septet.directory.PersonId;
import io.septet.plan.WorkItemKey;
import io.septet.plan.WorkItemRef;
import io.septet.project.ProjectView;
import io.septet.risk.domain.AskedResponse;
import io.septet.risk.domain.AskedResponseRepository;
import io.septet.risk.domain.ItemRisk;
import io.septet.risk.domain.ItemRiskRepository;
import io.septet.tracking.Deliverers;
import io.septet.tracking.Deliveries;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks what is done about high risks (T5), one response for an item at a time. */
@Component
@Transactional
class AskForResponses {

    private final ItemRiskRepository risks;
    private final AskedResponseRepository responses;
    private final ResponseProcesses processes;
    private final Deliveries deliveries;
    private final Deliverers deliverers;
    private final WorkingTime time;

    AskForResponses(
            ItemRiskRepository risks,
            AskedResponseRepository responses,
            ResponseProcesses processes,
            Deliveries deliveries,
            Deliverers deliverers,
            WorkingTime time) {
        this.risks = risks;
        this.responses = responses;
        this.processes = processes;
        this.deliveries = deliveries;
        this.deliverers = deliverers;
        this.time = time;
    }

    void ask(ProjectView project) {
        Set<WorkItemRef> asked = responses
                .findByProjectIdAndClosedAtIsNull(project.id().value())
                .stream()
                .map(response -> response.view().item())
                .collect(Collectors.toSet());
        List<RiskView> high = risks
                .findByProjectIdAndSettledAtIsNull(project.id().value())
                .stream()
                .map(ItemRisk::view)
                .filter(risk -> risk.level() == RiskLevel.HIGH && !asked.contains(risk.item()))
                .toList();
        if (high.isEmpty()) {
            return;
        }
        Map<WorkItemKey, PersonId> responsible = deliverers.of(project, deliveries.of(project.id()));
        for (RiskView risk : high) {
            PersonId person = Objects.requireNonNull(responsible.get(risk.item().key()));
            AskedResponse response = responses.save(new AskedResponse(risk, person, time.now()));
            processes.start(project, response.view().id());
        }
    }
}
