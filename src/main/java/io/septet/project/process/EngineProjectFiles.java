package io.septet.project.process;

import io.septet.platform.AsSystem;
import io.septet.project.ProjectFile;
import io.septet.project.ProjectFiles;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The {@link ProjectFiles} among the attachments that the engine keeps. A task belongs to the project whose code its
 * business key begins with; only content counts, not the addresses that an attachment may hold instead.
 */
@Component
class EngineProjectFiles implements ProjectFiles {

    // the engine's queries tell the attachments of one task alone
    private static final String FILES =
            """
            select file.id_, file.name_, file.type_, task.task_def_key_, file.create_time_
            from act_hi_attachment file
              join act_hi_taskinst task on task.id_ = file.task_id_
              join act_hi_procinst process on process.id_ = task.proc_inst_id_
            where file.url_ is null and (process.business_key_ = ? or process.business_key_ like ?) %s
            order by file.create_time_""";

    private final Projects projects;
    private final JdbcTemplate database;
    private final TaskService tasks;
    private final AsSystem asSystem;

    EngineProjectFiles(Projects projects, JdbcTemplate database, @Lazy TaskService tasks, AsSystem asSystem) {
        this.projects = projects;
        this.database = database;
        this.tasks = tasks;
        this.asSystem = asSystem;
    }

    @Override
    public List<ProjectFile> of(ProjectId project) {
        return files("", project);
    }

    @Override
    public List<ProjectFile> of(ProjectId project, String process) {
        return files("and task.proc_def_key_ = ?", project, process);
    }

    @Override
    public Optional<ProjectFile> find(ProjectId project, String file) {
        return files("and file.id_ = ?", project, file).stream().findFirst();
    }

    @Override
    public InputStream content(ProjectFile file) {
        return asSystem.call(() -> tasks.getAttachmentContent(file.id()));
    }

    private List<ProjectFile> files(String condition, ProjectId id, Object... values) {
        ProjectView project = projects.get(id);
        List<Object> all = new ArrayList<>(List.of(project.code(), project.beside("%")));
        all.addAll(List.of(values));
        return database.query(FILES.formatted(condition), (found, row) -> file(found), all.toArray());
    }

    private static ProjectFile file(ResultSet found) throws SQLException {
        String id = found.getString(1);
        String name = found.getString(2);
        return new ProjectFile(
                id,
                name == null ? id : name,
                found.getString(3),
                found.getString(4),
                found.getTimestamp(5).toInstant());
    }
}
