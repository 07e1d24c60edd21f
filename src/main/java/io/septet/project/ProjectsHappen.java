package io.septet.project;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens to a project itself. */
@Configuration(proxyBeanMethods = false)
class ProjectsHappen {

    private static final String PROJECT = "Project";
    private static final String ID = "id";
    private static final String NAME = "it.name";

    @Bean
    Happening projectProposed() {
        return new Happening(
                PROJECT,
                ID,
                "",
                "it.proposedAt",
                "it.proposedBy",
                NAME,
                "it.proposedAt is not null",
                "project.happened.proposed",
                null,
                "");
    }

    @Bean
    Happening stepEntered() {
        return new Happening(
                PROJECT,
                ID,
                "",
                "it.stepSince",
                null,
                NAME,
                "it.step not in (GOAL, ARCHIVE)",
                "project.happened.step",
                "it.step",
                "");
    }

    @Bean
    Happening projectEnded() {
        return new Happening(
                PROJECT,
                ID,
                "",
                "it.endedAt",
                "it.cancelledBy",
                NAME,
                "it.state <> RUNNING",
                "project.happened",
                "it.state",
                "");
    }
}
