package io.septet.project;

import io.septet.calendar.WorkingTime;
import io.septet.project.domain.ProjectRepository;
import org.springframework.stereotype.Component;

/** Hands out project codes such as {@code CP-2024-0017}: the year of the proposal and a number that never repeats. */
@Component
class ProjectCodes {

    private final ProjectRepository projects;
    private final WorkingTime time;

    ProjectCodes(ProjectRepository projects, WorkingTime time) {
        this.projects = projects;
        this.time = time;
    }

    String next() {
        return "CP-%d-%04d".formatted(time.today().getYear(), projects.nextNumber());
    }
}
