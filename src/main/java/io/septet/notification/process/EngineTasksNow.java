package io.septet.notification.process;

import io.septet.directory.PersonId;
import io.septet.notification.TasksNow;
import io.septet.platform.AsSystem;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** The engine's open tasks. */
@Component
class EngineTasksNow implements TasksNow {

    private final TaskService tasks;
    private final AsSystem asSystem;

    EngineTasksNow(TaskService tasks, AsSystem asSystem) {
        this.tasks = tasks;
        this.asSystem = asSystem;
    }

    @Override
    public Map<String, Set<PersonId>> open(Collection<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return asSystem
                .call(() -> tasks.createTaskQuery()
                        .taskIdIn(ids.toArray(String[]::new))
                        .list())
                .stream()
                .collect(Collectors.toMap(Task::getId, EngineTasksNow::people));
    }

    @Override
    public Set<String> openTo(PersonId person) {
        return asSystem.call(() -> Stream.of(
                        tasks.createTaskQuery().taskAssignee(person.value()),
                        tasks.createTaskQuery().taskOwner(person.value()))
                .flatMap(query -> query.list().stream())
                .map(Task::getId)
                .collect(Collectors.toSet()));
    }

    private static Set<PersonId> people(Task task) {
        return Stream.of(task.getAssignee(), task.getOwner())
                .flatMap(Stream::ofNullable)
                .map(PersonId::of)
                .collect(Collectors.toSet());
    }
}
