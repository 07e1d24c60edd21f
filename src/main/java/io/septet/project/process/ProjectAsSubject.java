package io.septet.project.process;

import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskSubject;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** In the task list, every task of a project carries the project's name. */
@Component
@Order(100)
class ProjectAsSubject implements TaskSubject {

    private final Projects projects;

    ProjectAsSubject(Projects projects) {
        this.projects = projects;
    }

    @Override
    public Optional<String> of(TaskAtHand task) {
        return task.facts().containsKey(ProjectId.VARIABLE)
                ? Optional.of(projects.get(ProjectId.of(task.projectId())).name())
                : Optional.empty();
    }
}
