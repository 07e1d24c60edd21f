package io.septet.risk.process;

import io.septet.desk.Link;
import io.septet.directory.PersonId;
import io.septet.plan.WorkItem;
import io.septet.project.ProjectNamed;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.risk.ResponseId;
import io.septet.risk.ResponseView;
import io.septet.risk.Responses;
import io.septet.risk.RiskWording;
import io.septet.tracking.Deliveries;
import io.septet.tracking.DeliveryView;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Gathers what the form of a response shows. */
@Component
class RiskReference {

    private final Responses responses;
    private final Projects projects;
    private final Deliveries deliveries;
    private final RiskWording wording;

    RiskReference(Responses responses, Projects projects, Deliveries deliveries, RiskWording wording) {
        this.responses = responses;
        this.projects = projects;
        this.deliveries = deliveries;
        this.wording = wording;
    }

    RiskShown of(ResponseId id, @Nullable PersonId inPlaceOf) {
        ResponseView response = responses.get(id);
        ProjectView project = projects.get(response.item().project());
        DeliveryView delivery = deliveries.get(response.item());
        WorkItem item = deliveries.item(response.item());
        return new RiskShown(
                ProjectNamed.of(project),
                List.of(new Link(project.name(), "/projects/%s/risks".formatted(project.id()))),
                delivery.title(),
                wording.because(response, LocaleContextHolder.getLocale()),
                response.raised() == null ? null : response.raised().raisedBy(),
                delivery.dueOn(),
                delivery.percent(),
                delivery.plannedPercent(),
                item.resources(),
                item.risk(),
                inPlaceOf);
    }
}
