package io.septet.project.web;

import io.septet.platform.OpenAddresses;
import java.util.List;
import org.springframework.stereotype.Component;

/** The files of a project, and the way to it from a task. */
@Component
class ProjectAddresses implements OpenAddresses {

    @Override
    public List<String> patterns() {
        return List.of("/projects/{project}/files/{id}", "/api/tasks/{taskId}/project");
    }
}
