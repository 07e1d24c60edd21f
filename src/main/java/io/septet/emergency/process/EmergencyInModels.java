package io.septet.emergency.process;

import io.septet.emergency.Emergencies;
import io.septet.emergency.EmergencyId;
import io.septet.emergency.EmergencyView;
import io.septet.platform.ForModels;
import io.septet.project.Projects;
import io.septet.project.Successors;
import java.util.Date;

/** What models ask about an emergency: {@code ${emergency.nextTelling(emergencyId)}}. */
@ForModels("emergency")
public class EmergencyInModels {

    private final Emergencies emergencies;
    private final Projects projects;
    private final Successors successors;

    EmergencyInModels(Emergencies emergencies, Projects projects, Successors successors) {
        this.emergencies = emergencies;
        this.projects = projects;
        this.successors = successors;
    }

    /** When the next people of the path are told if nobody takes it; hours on the clock, whatever the calendar says. */
    public Date nextTelling(String emergencyId) {
        return Date.from(emergencies.get(EmergencyId.of(emergencyId)).nextTellingAt());
    }

    /** Id of whom it is for since it was taken or, once they have left, of who steps in for them. */
    public String taker(String emergencyId) {
        EmergencyView emergency = emergencies.get(EmergencyId.of(emergencyId));
        return successors
                .of(projects.get(emergency.project()), emergency.inCharge().orElseThrow())
                .value();
    }
}
