package io.septet.project.process;

import io.septet.platform.AsSystem;
import io.septet.project.ProjectFile;
import io.septet.project.ProjectFiles;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstanceQuery;
import org.camunda.bpm.engine.task.Attachment;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The {@link ProjectFiles} among the attachments that the engine keeps. A task belongs to the project whose code is its
 * business key; only content counts, not the addresses that an attachment may hold instead.
 */
@Component
class EngineProjectFiles implements ProjectFiles {

    private final Projects projects;
    private final HistoryService history;
    private final TaskService tasks;
    private final AsSystem asSystem;

    EngineProjectFiles(Projects projects, @Lazy HistoryService history, @Lazy TaskService tasks, AsSystem asSystem) {
        this.projects = projects;
        this.history = history;
        this.tasks = tasks;
        this.asSystem = asSystem;
    }

    @Override
    public List<ProjectFile> of(ProjectId project) {
        return files(tasksOf(project));
    }

    @Override
    public List<ProjectFile> of(ProjectId project, String process) {
        return files(tasksOf(project).processDefinitionKey(process));
    }

    @Override
    public Optional<ProjectFile> find(ProjectId project, String file) {
        return asSystem.call(() -> Optional.ofNullable(tasks.getAttachment(file))
                .filter(attachment -> attachment.getTaskId() != null)
                .flatMap(attachment -> files(tasksOf(project).taskId(attachment.getTaskId())).stream()
                        .filter(found -> found.id().equals(file))
                        .findFirst()));
    }

    @Override
    public InputStream content(ProjectFile file) {
        return asSystem.call(() -> tasks.getAttachmentContent(file.id()));
    }

    private HistoricTaskInstanceQuery tasksOf(ProjectId project) {
        return history.createHistoricTaskInstanceQuery()
                .processInstanceBusinessKey(projects.get(project).code());
    }

    private List<ProjectFile> files(HistoricTaskInstanceQuery query) {
        return asSystem.call(() -> query.list().stream()
                .flatMap(this::filesOf)
                .sorted(Comparator.comparing(ProjectFile::addedAt))
                .toList());
    }

    private Stream<ProjectFile> filesOf(HistoricTaskInstance task) {
        return tasks.getTaskAttachments(task.getId()).stream()
                .filter(attachment -> attachment.getUrl() == null)
                .map(attachment -> file(attachment, task.getTaskDefinitionKey()));
    }

    private static ProjectFile file(Attachment attachment, String task) {
        return new ProjectFile(
                attachment.getId(),
                attachment.getName() == null ? attachment.getId() : attachment.getName(),
                attachment.getType(),
                task,
                attachment.getCreateTime().toInstant());
    }
}
