package io.septet.signoff;

import io.septet.notification.OverNews;
import io.septet.plan.PlanVersions;
import io.septet.plan.VersionMoments;
import io.septet.project.ProjectId;
import io.septet.signoff.domain.OvertakenPolicy;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.springframework.stereotype.Component;

/** Messages about a round of signing that is closed, or about a version that is superseded, are over. */
@Component
class OverRounds implements OverNews {

    private static final Map<String, BiPredicate<List<VersionMoments>, Instant>> RULES = Map.of(
            SignOffs.UNCHANGED, OvertakenPolicy::isRoundClosed,
            GivePlanBack.RETURNED, OvertakenPolicy::isPutForwardAgain,
            GivePlanBack.ROUND_CLOSED, OvertakenPolicy::isPutForwardAgain,
            SignOffs.PUBLISHED, OvertakenPolicy::isSuperseded);

    private final PlanVersions plans;

    OverRounds(PlanVersions plans) {
        this.plans = plans;
    }

    @Override
    public Set<String> keys() {
        return RULES.keySet();
    }

    @Override
    public Now of(Collection<ProjectId> projects) {
        Map<ProjectId, List<VersionMoments>> versions = plans.moments(projects);
        return (key, project, toldAt) -> {
            BiPredicate<List<VersionMoments>, Instant> rule = RULES.get(key);
            return rule != null && rule.test(versions.getOrDefault(project, List.of()), toldAt);
        };
    }
}
