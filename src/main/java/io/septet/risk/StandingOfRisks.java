package io.septet.risk;

import io.septet.project.Figure;
import io.septet.project.Figure.HighRisks;
import io.septet.project.ProjectId;
import io.septet.project.Standing;
import io.septet.risk.domain.AskedResponseRepository;
import io.septet.risk.domain.ItemRiskRepository;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How many risks of a project are high (T4, T5): those that a look at the work found high, and those that somebody sees
 * coming, thinks likely and says would mean much.
 */
@Component
class StandingOfRisks implements Standing {

    private final ItemRiskRepository found;
    private final AskedResponseRepository foreseen;

    StandingOfRisks(ItemRiskRepository found, AskedResponseRepository foreseen) {
        this.found = found;
        this.foreseen = foreseen;
    }

    @Override
    @Transactional(readOnly = true)
    public Collection<Figure> of(Collection<ProjectId> projects) {
        List<UUID> ids = projects.stream().map(ProjectId::value).toList();
        return Stream.concat(found.countHigh(ids).stream(), foreseen.countForeseenHigh(ids).stream())
                .<Figure>map(high -> new HighRisks(new ProjectId(high.project()), high.count()))
                .toList();
    }
}
