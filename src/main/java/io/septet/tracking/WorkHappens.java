package io.septet.tracking;

import io.septet.project.Happening;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens to the work that is tracked. */
@Configuration(proxyBeanMethods = false)
class WorkHappens {

    @Bean
    Happening deliverableHandedOver() {
        return Happening.of(
                "ItemDelivery",
                "it.handedOverAt",
                "it.responsible",
                "it.title",
                "it.status = HANDED_OVER",
                "tracking.happened.handedOver",
                "tracking");
    }

    @Bean
    Happening deliverableAccepted() {
        return Happening.of(
                "ItemDelivery",
                "it.closedAt",
                null,
                "it.title",
                "it.status = ACCEPTED",
                "tracking.happened.accepted",
                "tracking");
    }

    @Bean
    Happening workInTrouble() {
        return new Happening(
                "ItemDelivery",
                "projectId",
                "join it.reports report",
                "report.at",
                "it.responsible",
                "it.title",
                "report.status in (AT_RISK, BLOCKED)",
                "tracking.happened",
                "report.status",
                "tracking");
    }
}
