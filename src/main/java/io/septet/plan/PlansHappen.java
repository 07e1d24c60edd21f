package io.septet.plan;

import io.septet.project.Happening;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens to plans. */
@Configuration(proxyBeanMethods = false)
class PlansHappen {

    @Bean
    Happening planInEffect() {
        return Happening.of(
                "FrozenPlan",
                "it.decidedAt",
                null,
                "cast(it.number as string)",
                "it.state = IN_EFFECT",
                "plan.happened",
                "plan");
    }
}
