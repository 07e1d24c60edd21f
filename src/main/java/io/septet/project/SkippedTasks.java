package io.septet.project;

import io.septet.desk.TaskSkipped;
import io.septet.directory.PersonId;
import io.septet.project.domain.SkippedTask;
import io.septet.project.domain.SkippedTaskRepository;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What administrators forced: tasks of a project that they moved its process past. Whoever claims that something was
 * signed, accepted or answered asks its own record, and where that has gaps, here who is answerable for them.
 */
@Component
@Transactional
public class SkippedTasks {

    private final SkippedTaskRepository skipped;
    private final Clock clock;

    SkippedTasks(SkippedTaskRepository skipped, Clock clock) {
        this.skipped = skipped;
        this.clock = clock;
    }

    /**
     * That somebody skipped a task.
     *
     * @param process id of the model
     * @param name the task's label in the company's language, with what it was about
     * @param by id of the administrator
     */
    public record Skip(String process, String name, @Nullable PersonId by, Instant at) {}

    @EventListener
    void takeDown(TaskSkipped task) {
        if (task.projectId() != null) {
            skipped.save(new SkippedTask(
                    ProjectId.of(task.projectId()).value(),
                    task.task().process(),
                    task.task().task(),
                    task.name(),
                    task.by(),
                    clock.instant()));
        }
    }

    /** Everything that was skipped in a project, in the order of time. */
    @Transactional(readOnly = true)
    public List<Skip> of(ProjectId project) {
        return skipped.findByProjectIdOrderBySkippedAtAscNameAsc(project.value()).stream()
                .map(task -> new Skip(task.process(), task.name(), task.skippedBy(), task.skippedAt()))
                .toList();
    }

    /** What was skipped last in one of a project's processes, not before a moment. */
    @Transactional(readOnly = true)
    public Optional<Skip> last(ProjectId project, String process, Instant notBefore) {
        return last(of(project), process, notBefore);
    }

    /** The same among what was skipped in a project, in the order of time. */
    public static Optional<Skip> last(List<Skip> ofProject, String process, Instant notBefore) {
        return ofProject.stream()
                .filter(skip -> skip.process().equals(process) && !skip.at().isBefore(notBefore))
                .reduce((earlier, later) -> later);
    }
}
