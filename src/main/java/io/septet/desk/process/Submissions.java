package io.septet.desk.process;

import io.septet.desk.DeclaredSubmissions;
import io.septet.desk.StartSubmission;
import io.septet.desk.Submission;
import io.septet.desk.TaskKey;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All submissions of all steps, by task. Read when first needed, because steps need the engine and it needs the desk. */
@Component
class Submissions {

    private final ObjectProvider<Submission<?, ?>> beans;
    private final ObjectProvider<DeclaredSubmissions> declared;
    private @Nullable Map<TaskKey, Submission<?, ?>> byTask;

    Submissions(ObjectProvider<Submission<?, ?>> beans, ObjectProvider<DeclaredSubmissions> declared) {
        this.beans = beans;
        this.declared = declared;
    }

    Optional<Submission<?, ?>> of(TaskKey task) {
        return Optional.ofNullable(all().get(task));
    }

    /** What takes in a task or start of this version of its process: a step's own submission, or what its model declares. */
    Optional<Submission<?, ?>> of(TaskKey task, String processDefinitionId) {
        return of(task).or(() -> declared.stream()
                .flatMap(models -> models.at(processDefinitionId, task.task()).stream())
                .findFirst());
    }

    /** What the model of a process declares of its start. */
    Optional<Submission<?, ?>> declaredStart(String processDefinitionId) {
        return declared.stream()
                .flatMap(models -> models.start(processDefinitionId).stream())
                .findFirst();
    }

    /** The start form of a process, if people start it by one that a step has. */
    Optional<Submission<?, ?>> startOf(String process) {
        return all().values().stream()
                .filter(StartSubmission.class::isInstance)
                .filter(submission -> submission.task().process().equals(process))
                .findAny();
    }

    Collection<TaskKey> tasks() {
        return all().keySet();
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private synchronized Map<TaskKey, Submission<?, ?>> all() {
        if (byTask == null) {
            Map<TaskKey, Submission<?, ?>> found = new HashMap<>();
            beans.forEach(submission -> {
                Submission<?, ?> other = found.put(submission.task(), submission);
                if (other != null) {
                    throw new IllegalStateException("Two submissions for " + submission.task() + ": "
                            + other.getClass().getName() + ", "
                            + submission.getClass().getName());
                }
            });
            byTask = Map.copyOf(found);
        }
        return byTask;
    }
}
