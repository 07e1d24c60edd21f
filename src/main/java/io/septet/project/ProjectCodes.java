package io.septet.project;

import io.septet.project.domain.ProjectRepository;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/** Hands out project codes such as {@code CP-2024-0017}: the year of the proposal and a number that never repeats. */
@Component
class ProjectCodes {

    private final ProjectRepository projects;
    private final Clock clock;

    ProjectCodes(ProjectRepository projects, Clock clock) {
        this.projects = projects;
        this.clock = clock;
    }

    String next() {
        int year = clock.instant().atOffset(ZoneOffset.UTC).getYear();
        return "CP-%d-%04d".formatted(year, projects.nextNumber());
    }
}
