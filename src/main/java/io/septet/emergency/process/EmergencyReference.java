package io.septet.emergency.process;

import io.septet.desk.Link;
import io.septet.desk.TaskAtHand;
import io.septet.emergency.Emergencies;
import io.septet.emergency.EmergencyView;
import io.septet.plan.WorkItemRef;
import io.septet.project.ProjectNamed;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.tracking.Deliveries;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gathers what the forms of an emergency show. */
@Component
class EmergencyReference {

    private final Emergencies emergencies;
    private final Projects projects;
    private final Deliveries deliveries;

    EmergencyReference(Emergencies emergencies, Projects projects, Deliveries deliveries) {
        this.emergencies = emergencies;
        this.projects = projects;
        this.deliveries = deliveries;
    }

    EmergencyShown of(TaskAtHand task) {
        EmergencyView emergency = emergencies.get(EmergencyProcess.emergency(task));
        ProjectView project = projects.get(emergency.project());
        return new EmergencyShown(
                ProjectNamed.of(project),
                List.of(new Link(
                        project.name(), "/projects/%s/emergencies?of=%s".formatted(project.id(), emergency.id()))),
                emergency.what(),
                emergency.needed(),
                Optional.ofNullable(emergency.item())
                        .map(item -> deliveries
                                .get(new WorkItemRef(project.id(), item))
                                .title())
                        .orElse(null),
                emergency.raisedBy(),
                emergency.raisedAt(),
                emergency.peopleTold(),
                task.doer().inPlaceOf(),
                emergency.agreed(),
                emergency.withWhom(),
                emergency.agreedAt());
    }
}
