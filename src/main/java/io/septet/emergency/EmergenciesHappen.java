package io.septet.emergency;

import io.septet.project.Happening;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens to emergencies. */
@Configuration(proxyBeanMethods = false)
class EmergenciesHappen {

    @Bean
    Happening emergencyRaised() {
        return Happening.of(
                "Emergency",
                "it.raisedAt",
                "it.raisedBy",
                "it.what",
                "it.raisedAt is not null",
                "emergency.happened.raised",
                "emergencies");
    }

    @Bean
    Happening emergencyOver() {
        return Happening.of(
                "Emergency",
                "it.endedAt",
                "it.endedBy",
                "it.what",
                "it.endedAt is not null",
                "emergency.happened.over",
                "emergencies");
    }
}
