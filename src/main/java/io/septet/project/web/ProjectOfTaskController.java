package io.septet.project.web;

import io.septet.desk.OpenWork;
import io.septet.directory.PersonId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.project.Readers;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Leads from one's own task, as Tasklist shows it, to the page of its project; nobody else's task is there. */
@Controller
class ProjectOfTaskController {

    private final OpenWork work;
    private final Projects projects;
    private final Readers readers;

    ProjectOfTaskController(OpenWork work, Projects projects, Readers readers) {
        this.work = work;
        this.projects = projects;
        this.readers = readers;
    }

    /** @throws ResponseStatusException when the reader has no such task, or may not read about its project */
    @GetMapping("/tasks/{taskId}/project")
    String project(@PathVariable String taskId, PersonId reader) {
        return work.businessKeyOf(taskId, reader)
                .flatMap(code -> projects.coded(List.of(code)).stream().findFirst())
                .map(ProjectView::id)
                .filter(id -> readers.mayRead(id, reader))
                .map(id -> "redirect:/projects/" + id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
