package io.septet.emergency;

import io.septet.calendar.WorkingTime;
import io.septet.emergency.domain.ClimbPolicy;
import io.septet.emergency.domain.Emergency;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the next people of the path of an emergency that nobody has taken (T9), and who raised it that they were told. After the
 * last level all are told again, until one of them takes it.
 */
@Component
@Transactional
public class TellNextLevel {

    private final Emergencies emergencies;
    private final PathInForce path;
    private final Projects projects;
    private final EmergencyNews news;
    private final EmergencySettings settings;
    private final WorkingTime time;

    TellNextLevel(
            Emergencies emergencies,
            PathInForce path,
            Projects projects,
            EmergencyNews news,
            EmergencySettings settings,
            WorkingTime time) {
        this.emergencies = emergencies;
        this.path = path;
        this.projects = projects;
        this.news = news;
        this.settings = settings;
        this.time = time;
    }

    /** Tells them; nothing happens when somebody has taken it by now. */
    public void tell(ProjectId id, EmergencyId emergencyId) {
        ProjectView project = projects.lock(id);
        Emergency emergency = emergencies.known(emergencyId);
        EmergencyView before = emergency.view();
        if (!before.isAwaited()) {
            return;
        }
        Instant now = time.now();
        ClimbPolicy climb = new ClimbPolicy(path.levels(project, before), settings.againAfter());
        ClimbPolicy.Telling telling = climb.next(before, level -> path.people(project, level, now), now);
        emergency.tell(telling);
        if (telling.people().isEmpty()) {
            news.tellAgain(project, emergency.view());
        } else {
            news.tellLevel(project, emergency.view(), telling.people());
        }
    }
}
