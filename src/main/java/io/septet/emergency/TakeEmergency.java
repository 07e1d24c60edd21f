package io.septet.emergency;

import io.septet.calendar.WorkingTime;
import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.directory.Substitutes;
import io.septet.emergency.domain.Emergency;
import io.septet.emergency.domain.TakerPolicy;
import io.septet.findings.Refused;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.project.Successors;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One of those who were told takes an emergency, and nobody else does (T9). */
@Component
@Transactional
public class TakeEmergency {

    private final Emergencies emergencies;
    private final EmergencyProcesses processes;
    private final Projects projects;
    private final Successors successors;
    private final Substitutes substitutes;
    private final EmergencyNews news;
    private final WorkingTime time;

    TakeEmergency(
            Emergencies emergencies,
            EmergencyProcesses processes,
            Projects projects,
            Successors successors,
            Substitutes substitutes,
            EmergencyNews news,
            WorkingTime time) {
        this.emergencies = emergencies;
        this.processes = processes;
        this.projects = projects;
        this.successors = successors;
        this.substitutes = substitutes;
        this.news = news;
        this.time = time;
    }

    /** Those of these emergencies, all of one project, that wait for somebody and that the person may take. */
    @Transactional(readOnly = true)
    public Set<EmergencyId> openTo(ProjectView project, Collection<EmergencyView> emergencies, PersonId person) {
        if (emergencies.isEmpty()) {
            return Set.of();
        }
        TakerPolicy policy = policy(project);
        Set<PersonId> absent = substitutes.absentFor(person);
        return emergencies.stream()
                .filter(EmergencyView::isAwaited)
                .filter(emergency -> policy.taker(emergency, person, absent).isPresent())
                .map(EmergencyView::id)
                .collect(Collectors.toSet());
    }

    /**
     * The person takes it, unless somebody was quicker. Those who take it at the same moment take turns at the project.
     *
     * @return the emergency as it stands now: its {@link EmergencyView#takenBy} says who has it
     * @throws Refused when the person was not told of it, or it is over with its project
     */
    public EmergencyView take(ProjectId id, EmergencyId emergencyId, PersonId person) {
        ProjectView project = projects.lock(id);
        Emergency emergency =
                emergencies.find(id, emergencyId).orElseThrow(() -> Refused.because("emergency.take.notTold"));
        EmergencyView before = emergency.view();
        Doer taker = policy(project)
                .taker(before, person, substitutes.absentFor(person))
                .orElseThrow(() -> Refused.because("emergency.take.notTold"));
        if (before.state() == EmergencyState.CANCELLED || before.state() == EmergencyState.ENDED) {
            throw Refused.because("emergency.take.over");
        }
        if (before.isAwaited()) {
            emergency.take(taker, time.now());
            processes.taken(emergencyId);
            news.tellTaken(project, emergency.view());
        }
        return emergency.view();
    }

    private TakerPolicy policy(ProjectView project) {
        return new TakerPolicy(successors.of(project, project.overallLead()));
    }
}
