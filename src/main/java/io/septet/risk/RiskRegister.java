package io.septet.risk;

import io.septet.directory.PersonId;
import io.septet.plan.WorkItemKey;
import io.septet.project.OpenMatter;
import io.septet.project.ProjectView;
import io.septet.project.Register;
import io.septet.tracking.Deliveries;
import io.septet.tracking.DeliveryView;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is at risk in a project, found or foreseen; whoever is asked about it, or does the work, owes the next step. */
@Component
@Order(20)
class RiskRegister implements Register {

    private final Risks risks;
    private final Responses responses;
    private final Deliveries deliveries;
    private final RiskWording wording;

    RiskRegister(Risks risks, Responses responses, Deliveries deliveries, RiskWording wording) {
        this.risks = risks;
        this.responses = responses;
        this.deliveries = deliveries;
        this.wording = wording;
    }

    @Override
    public String title() {
        return "risk.title";
    }

    @Override
    public String page() {
        return "risks";
    }

    @Override
    public List<OpenMatter> open(ProjectView project, Locale reader) {
        Map<WorkItemKey, DeliveryView> items = deliveries.of(project.id()).stream()
                .collect(Collectors.toMap(DeliveryView::workItemKey, Function.identity()));
        Map<WorkItemKey, ResponseView> asked = responses.of(project.id()).stream()
                .filter(ResponseView::isOpen)
                .collect(Collectors.toMap(response -> response.item().key(), Function.identity()));
        Stream<OpenMatter> found = risks.of(project.id()).stream()
                .filter(RiskView::isOpen)
                .sorted(RiskView.MOST_URGENT_FIRST)
                .map(risk -> found(risk, items, asked.get(risk.item().key()), reader));
        Stream<OpenMatter> foreseen = asked.values().stream().flatMap(response -> Stream.ofNullable(response.raised())
                .map(raised -> foreseen(response, raised, items, reader)));
        return Stream.concat(found, foreseen).toList();
    }

    private OpenMatter found(
            RiskView risk, Map<WorkItemKey, DeliveryView> items, @Nullable ResponseView asked, Locale reader) {
        DeliveryView item = Objects.requireNonNull(items.get(risk.item().key()));
        return new OpenMatter(
                item.title(),
                wording.levelAndWhy(risk.judgement(), risk.facts(), reader),
                risk.since(),
                List.of(owing(item, asked)),
                null);
    }

    private OpenMatter foreseen(
            ResponseView response, RaisedRisk raised, Map<WorkItemKey, DeliveryView> items, Locale reader) {
        DeliveryView item = Objects.requireNonNull(items.get(response.item().key()));
        return new OpenMatter(
                item.title() + " · " + raised.mayHappen(),
                wording.degree(raised, reader),
                response.askedAt(),
                List.of(owing(item, response)),
                null);
    }

    private static PersonId owing(DeliveryView item, @Nullable ResponseView asked) {
        return asked != null && asked.isAwaited() ? asked.askedOf() : item.responsible();
    }
}
