package io.septet.tracking;

import io.septet.plan.DecisionRules;
import io.septet.plan.PlanVersions;
import io.septet.project.ProjectId;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a project has agreed on that follows when work is early or late, in the words of the plan in effect (R6). */
@Component
@Transactional(readOnly = true)
public class AgreedConsequences {

    private final PlanVersions plans;

    AgreedConsequences(PlanVersions plans) {
        this.plans = plans;
    }

    public Optional<String> early(ProjectId project) {
        return rules(project).map(DecisionRules::early);
    }

    public Optional<String> late(ProjectId project) {
        return rules(project).map(DecisionRules::late);
    }

    private Optional<DecisionRules> rules(ProjectId project) {
        return plans.inEffect(project)
                .flatMap(version -> Optional.ofNullable(version.content().rules()));
    }
}
