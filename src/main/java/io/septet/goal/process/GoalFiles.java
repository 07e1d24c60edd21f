package io.septet.goal.process;

import io.septet.desk.Link;
import io.septet.project.ProjectFiles;
import io.septet.project.ProjectId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Background material that was attached while the goal was written, as forms list it: name and address (G5). */
@Component
class GoalFiles {

    private final ProjectFiles files;

    GoalFiles(ProjectFiles files) {
        this.files = files;
    }

    List<Link> of(ProjectId project) {
        return files.of(project, GoalSetting.PROCESS).stream()
                .map(file -> new Link(file.name(), file.address(project)))
                .toList();
    }
}
