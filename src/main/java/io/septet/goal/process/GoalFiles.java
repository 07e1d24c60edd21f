package io.septet.goal.process;

import io.septet.project.ProjectFiles;
import io.septet.project.ProjectId;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Background material that was attached while the goal was written, as forms list it: name and address (G5). */
@Component
class GoalFiles {

    private final ProjectFiles files;

    GoalFiles(ProjectFiles files) {
        this.files = files;
    }

    List<Map<String, String>> of(ProjectId project) {
        return files.of(project, GoalSetting.PROCESS).stream()
                .map(file -> Map.of("name", file.name(), "address", file.address(project)))
                .toList();
    }
}
