package io.septet.change;

import io.septet.project.Happening;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens to changes. */
@Configuration(proxyBeanMethods = false)
class ChangesHappen {

    @Bean
    Happening changeAskedFor() {
        return Happening.of(
                "ChangeRequest",
                "it.requestedAt",
                "it.requestedBy",
                "it.what",
                "it.requestedAt is not null",
                "change.happened.asked",
                "changes");
    }

    @Bean
    Happening changeMade() {
        return Happening.of(
                "ChangeRequest",
                "it.endedAt",
                "it.endedBy",
                "it.what",
                "it.state = MADE",
                "change.happened.made",
                "changes");
    }
}
