package io.septet.emergency;

import io.septet.calendar.WorkingTime;
import io.septet.emergency.domain.EmergencyRepository;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.project.WithdrawnWithProject;
import io.septet.tracking.TrackingHold;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Emergencies that are not over: tracking waits for them, and they end with their project, saying so. */
@Component
class OpenEmergencies implements TrackingHold, WithdrawnWithProject {

    private final EmergencyRepository emergencies;
    private final EmergencyProcesses processes;
    private final Projects projects;
    private final EmergencyNews news;
    private final WorkingTime time;

    OpenEmergencies(
            EmergencyRepository emergencies,
            EmergencyProcesses processes,
            Projects projects,
            EmergencyNews news,
            WorkingTime time) {
        this.emergencies = emergencies;
        this.processes = processes;
        this.projects = projects;
        this.news = news;
        this.time = time;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean holds(ProjectId project) {
        return emergencies.existsByProjectIdAndStateIn(project.value(), EmergencyState.OPEN);
    }

    @Override
    @Transactional
    public void withdraw(ProjectId id) {
        ProjectView project = projects.lock(id);
        Emergencies.open(emergencies, id).forEach(emergency -> {
            emergency.cancel(time.now());
            processes.withdraw(project, emergency.view().id());
            news.tellCancelled(project, emergency.view());
        });
    }
}
