package io.septet.project.web;

import io.septet.desk.Desk;
import io.septet.desk.TaskAtHand;
import io.septet.directory.PersonId;
import io.septet.findings.Refused;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.project.Readers;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** For the head of a task in Tasklist, which leads to the page of its project; nobody else's task is there. */
@RestController
class ProjectOfTaskController {

    private final Desk desk;
    private final Projects projects;
    private final Readers readers;
    private final MessageSource texts;

    ProjectOfTaskController(Desk desk, Projects projects, Readers readers, MessageSource texts) {
        this.desk = desk;
        this.projects = projects;
        this.readers = readers;
        this.texts = texts;
    }

    /** Says to which project a task of one's own belongs, and in which step that is. */
    @GetMapping("/api/tasks/{taskId}/project")
    Way project(@PathVariable String taskId, PersonId person, Locale language) {
        Object id = desk.theirs(taskId, person).facts().get(TaskAtHand.PROJECT);
        return new Way(Optional.ofNullable(id)
                .map(known -> ProjectId.of(known.toString()))
                .filter(project -> readers.mayRead(project, person))
                .map(project -> shown(projects.get(project), language))
                .orElse(null));
    }

    private ProjectOfTask shown(ProjectView project, Locale language) {
        String step = texts.getMessage("project.step." + project.step(), null, language);
        return new ProjectOfTask(project.name(), step, "/projects/" + project.id());
    }

    @ExceptionHandler(Refused.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void notTheirs() {}

    /** @param project null where the task belongs to none, or to one of which the person may not read */
    record Way(@Nullable ProjectOfTask project) {}

    /**
     * A project as the head of its task names it.
     *
     * @param step in the reader's words
     * @param address of its page
     */
    record ProjectOfTask(String name, String step, String address) {}
}
