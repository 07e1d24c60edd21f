package io.septet.tracking;

import io.septet.goal.KeyResult;
import io.septet.goal.StandingOfKeyResults;
import io.septet.plan.ItemInPlan;
import io.septet.plan.PlanVersions;
import io.septet.plan.WorkItemRef;
import io.septet.project.ProjectView;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where key results stand by the work: how much the department has done of the items that it answers for. */
@Component
@Order(1)
class KeyResultsByWork implements StandingOfKeyResults {

    private final Deliveries deliveries;
    private final PlanVersions plans;
    private final MessageSource texts;

    KeyResultsByWork(Deliveries deliveries, PlanVersions plans, MessageSource texts) {
        this.deliveries = deliveries;
        this.plans = plans;
        this.texts = texts;
    }

    @Override
    public List<String> of(ProjectView project, List<KeyResult> keyResults, Locale reader) {
        Map<WorkItemRef, ItemInPlan> items = plans.itemsInEffect(List.of(project.id()));
        List<DeliveryView> work = deliveries.of(project.id()).stream()
                .filter(delivery -> delivery.status() != DeliveryStatus.WITHDRAWN)
                .toList();
        return keyResults.stream()
                .map(keyResult -> work.stream()
                        .filter(delivery -> keyResult
                                .department()
                                .equals(items.getOrDefault(delivery.item(), ItemInPlan.UNKNOWN)
                                        .accountable()))
                        .toList())
                .map(theirs -> sentence(theirs, reader))
                .toList();
    }

    private String sentence(List<DeliveryView> work, Locale reader) {
        if (work.isEmpty()) {
            return "";
        }
        long accepted = work.stream()
                .filter(delivery -> delivery.status() == DeliveryStatus.ACCEPTED)
                .count();
        long late = work.stream().filter(DeliveryView::isLate).count();
        int percent = (int) Math.round(
                work.stream().mapToInt(DeliveryView::percent).average().orElse(0));
        return texts.getMessage("tracking.keyResult", new Object[] {accepted, work.size(), percent, late}, reader);
    }
}
