package io.septet.demo.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Where one can begin in the demo. */
@Component
@Profile("demo")
class FirstTasks {

    private static final int MOST_TASKS = 200;

    private final TaskService tasks;
    private final RuntimeService runtime;

    FirstTasks(TaskService tasks, RuntimeService runtime) {
        this.tasks = tasks;
        this.runtime = runtime;
    }

    /** The oldest open task of each project, by the project's code. */
    Map<String, Task> byProject() {
        List<Task> open = tasks.createTaskQuery()
                .taskAssigned()
                .orderByTaskCreateTime()
                .asc()
                .listPage(0, MOST_TASKS);
        Map<String, String> codes = open.isEmpty()
                ? Map.of()
                : runtime
                        .createProcessInstanceQuery()
                        .processInstanceIds(
                                open.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet()))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
        Map<String, Task> first = new LinkedHashMap<>();
        open.forEach(task -> first.putIfAbsent(codes.get(task.getProcessInstanceId()), task));
        return first;
    }
}
