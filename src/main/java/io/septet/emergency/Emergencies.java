package io.septet.emergency;

import io.septet.emergency.domain.Emergency;
import io.septet.emergency.domain.EmergencyRepository;
import io.septet.project.ProjectId;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The emergencies of a project, for everybody who wants to know (T9). */
@Component
@Transactional(readOnly = true)
public class Emergencies {

    private final EmergencyRepository emergencies;

    Emergencies(EmergencyRepository emergencies) {
        this.emergencies = emergencies;
    }

    /** @throws NoSuchElementException when there is no such emergency */
    public EmergencyView get(EmergencyId id) {
        return known(id).view();
    }

    /** All of a project, the latest first. */
    public List<EmergencyView> of(ProjectId project) {
        return emergencies.findByProjectIdOrderByRaisedAtDescIdAsc(project.value()).stream()
                .map(Emergency::view)
                .toList();
    }

    /** Those of a project that are not over, the oldest first. */
    public List<EmergencyView> open(ProjectId project) {
        return open(emergencies, project).stream().map(Emergency::view).toList();
    }

    static List<Emergency> open(EmergencyRepository all, ProjectId project) {
        return all.findByProjectIdAndStateInOrderByRaisedAtAscIdAsc(project.value(), EmergencyState.OPEN);
    }

    /** That one of the project, if it is one of its. */
    Optional<Emergency> find(ProjectId project, EmergencyId id) {
        return emergencies
                .findById(id.value())
                .filter(emergency -> emergency.view().project().equals(project));
    }

    Emergency known(EmergencyId id) {
        return emergencies.findById(id.value()).orElseThrow(() -> new NoSuchElementException("No emergency " + id));
    }
}
