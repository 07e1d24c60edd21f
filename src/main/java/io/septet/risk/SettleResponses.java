package io.septet.risk;

import io.septet.calendar.WorkingTime;
import io.septet.plan.WorkItemKey;
import io.septet.plan.WorkItemRef;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.project.WithdrawnWithProject;
import io.septet.risk.domain.AskedResponse;
import io.septet.risk.domain.AskedResponseRepository;
import io.septet.risk.domain.ItemRisk;
import io.septet.risk.domain.ItemRiskRepository;
import io.septet.risk.domain.OutcomePolicy;
import io.septet.tracking.Deliveries;
import io.septet.tracking.DeliveryView;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Closes what was asked for when the item is at risk no longer, with a word to those who were concerned (T5). */
@Component
@Transactional
class SettleResponses implements WithdrawnWithProject {

    private final ItemRiskRepository risks;
    private final AskedResponseRepository responses;
    private final ResponseProcesses processes;
    private final Deliveries deliveries;
    private final RiskNews news;
    private final Projects projects;
    private final WorkingTime time;

    SettleResponses(
            ItemRiskRepository risks,
            AskedResponseRepository responses,
            ResponseProcesses processes,
            Deliveries deliveries,
            RiskNews news,
            Projects projects,
            WorkingTime time) {
        this.risks = risks;
        this.responses = responses;
        this.processes = processes;
        this.deliveries = deliveries;
        this.news = news;
        this.projects = projects;
        this.time = time;
    }

    void settle(ProjectView project) {
        List<AskedResponse> open =
                responses.findByProjectIdAndClosedAtIsNull(project.id().value());
        if (open.isEmpty()) {
            return;
        }
        Set<WorkItemRef> atRisk = risks
                .findByProjectIdAndSettledAtIsNull(project.id().value())
                .stream()
                .map(ItemRisk::item)
                .collect(Collectors.toSet());
        Map<WorkItemKey, DeliveryView> delivered = deliveries.of(project.id()).stream()
                .collect(Collectors.toMap(DeliveryView::workItemKey, Function.identity()));
        for (AskedResponse response : open) {
            WorkItemRef item = response.view().item();
            DeliveryView delivery = Objects.requireNonNull(delivered.get(item.key()));
            boolean isComing = response.view().raised() != null && !OutcomePolicy.isOver(delivery.status());
            if (!atRisk.contains(item) && !isComing) {
                close(response, OutcomePolicy.of(delivery.status()));
                news.tellOfSettled(project, response.view(), delivery.title());
            }
        }
    }

    /** With the project everything ends; everybody hears of that anyway. */
    @Override
    public void withdraw(ProjectId id) {
        projects.lock(id);
        risks.findByProjectIdAndSettledAtIsNull(id.value()).forEach(risk -> risk.settle(time.now()));
        responses
                .findByProjectIdAndClosedAtIsNull(id.value())
                .forEach(response -> close(response, ResponseOutcome.CANCELLED));
    }

    private void close(AskedResponse response, ResponseOutcome outcome) {
        response.close(outcome, time.now());
        processes.settle(response.view().id());
    }
}
