package io.septet.demo.process;

import io.septet.emergency.Emergencies;
import io.septet.emergency.EmergencyView;
import io.septet.emergency.TakeEmergency;
import io.septet.project.ProjectId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Whoever is told of an emergency first, and takes it on the page. */
@Component
@Profile("demo")
class FirstOnPath {

    private final Emergencies emergencies;
    private final TakeEmergency taking;

    FirstOnPath(Emergencies emergencies, TakeEmergency taking) {
        this.emergencies = emergencies;
        this.taking = taking;
    }

    void takes(ProjectId project) {
        emergencies.open(project).stream()
                .filter(EmergencyView::isAwaited)
                .forEach(emergency -> taking.take(
                        project, emergency.id(), emergency.peopleTold().get(0)));
    }
}
