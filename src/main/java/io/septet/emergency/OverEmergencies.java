package io.septet.emergency;

import io.septet.emergency.domain.Emergency;
import io.septet.emergency.domain.EmergencyRepository;
import io.septet.notification.OverNews;
import io.septet.project.ProjectId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people were told of emergencies is overtaken once somebody has taken them. */
@Component
class OverEmergencies implements OverNews {

    private final EmergencyRepository emergencies;

    OverEmergencies(EmergencyRepository emergencies) {
        this.emergencies = emergencies;
    }

    @Override
    public Set<String> keys() {
        return EmergencyNews.TO_BE_TAKEN;
    }

    @Override
    @Transactional(readOnly = true)
    public Now of(Collection<ProjectId> projects) {
        List<EmergencyView> awaited = emergencies
                .findByProjectIdInAndState(
                        projects.stream().map(ProjectId::value).toList(), EmergencyState.RAISED)
                .stream()
                .map(Emergency::view)
                .toList();
        return (key, project, toldAt) -> awaited.stream()
                .noneMatch(emergency -> emergency.project().equals(project)
                        && !emergency.raisedAt().isAfter(toldAt));
    }
}
