package io.septet.emergency;

import io.septet.directory.PersonId;
import io.septet.project.Projects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Raises an emergency where no form has started its process. */
@Component
@Transactional
public class RaiseEmergencyOnPage {

    private final RaiseEmergency raising;
    private final Emergencies emergencies;
    private final EmergencyProcesses processes;
    private final Projects projects;

    RaiseEmergencyOnPage(
            RaiseEmergency raising, Emergencies emergencies, EmergencyProcesses processes, Projects projects) {
        this.raising = raising;
        this.emergencies = emergencies;
        this.processes = processes;
        this.projects = projects;
    }

    /**
     * As {@link RaiseEmergency#raise}, and tells the first level.
     *
     * @return the emergency, with who was told
     * @throws io.septet.findings.Refused likewise
     */
    public EmergencyView raise(RaiseEmergency.Typed typed, PersonId person) {
        EmergencyView raised = raising.raise(typed, person);
        processes.start(projects.get(raised.project()), raised.id());
        return emergencies.get(raised.id());
    }
}
