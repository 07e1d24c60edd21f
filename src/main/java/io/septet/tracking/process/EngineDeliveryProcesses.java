package io.septet.tracking.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.septet.desk.NewFile;
import io.septet.desk.TaskFiles;
import io.septet.desk.TaskKey;
import io.septet.findings.Refused;
import io.septet.plan.WorkItemKey;
import io.septet.platform.AsSystem;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.tracking.DeliveryProcesses;
import io.septet.tracking.Progress;
import io.septet.tracking.ReportedFile;
import io.septet.tracking.ReportedFiles;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Deliveries as process instances, each found by the project's code and the key of its work item. */
@Component
class EngineDeliveryProcesses implements DeliveryProcesses {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final TaskFiles files;
    private final AsSystem asSystem;
    private final ObjectMapper json;

    EngineDeliveryProcesses(
            RuntimeService runtime, TaskService tasks, TaskFiles files, AsSystem asSystem, ObjectMapper json) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.files = files;
        this.asSystem = asSystem;
        this.json = json;
    }

    @Override
    public void start(ProjectView project, WorkItemKey item) {
        asSystem.run(() -> runtime.createMessageCorrelation(WorkItemDelivery.WORK_ITEM_PLANNED)
                .processInstanceBusinessKey(project.code())
                .setVariable(ProjectId.VARIABLE, project.id().toString())
                .setVariable(WorkItemDelivery.WORK_ITEM_KEY, item.value())
                .setVariable(WorkItemDelivery.DELIVERABLE_REFUSED, false)
                .correlateStartMessage());
    }

    @Override
    public void reschedule(ProjectView project, WorkItemKey item) {
        tell(WorkItemDelivery.WORK_ITEM_RESCHEDULED, project, item);
    }

    @Override
    public void withdraw(ProjectView project, WorkItemKey item) {
        tell(WorkItemDelivery.WORK_ITEM_WITHDRAWN, project, item);
    }

    private void tell(String message, ProjectView project, WorkItemKey item) {
        asSystem.run(() -> to(project, message)
                .processInstanceVariableEquals(WorkItemDelivery.WORK_ITEM_KEY, item.value())
                .correlate());
    }

    @Override
    public boolean answerReport(ProjectView project, Progress progress, List<NewFile> sent) {
        Task waiting =
                open(WorkItemDelivery.REPORT_PROGRESS, project, progress.item().key());
        if (waiting == null) {
            return false;
        }
        sent.forEach(file -> files.keep(waiting.getId(), file));
        try {
            String content = json.writeValueAsString(
                    new ReportProgress.Content(progress.status(), progress.percent(), progress.note()));
            tasks.complete(waiting.getId(), Map.of("submission", content));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        } catch (ProcessEngineException e) {
            throw e.getCause() instanceof Refused refused ? refused : e;
        }
        return true;
    }

    private @Nullable Task open(TaskKey task, ProjectView project, WorkItemKey item) {
        return asSystem.call(() -> tasks.createTaskQuery()
                .processInstanceBusinessKey(project.code())
                .processVariableValueEquals(WorkItemDelivery.WORK_ITEM_KEY, item.value())
                .taskDefinitionKey(task.task())
                .singleResult());
    }

    @Override
    public ReportedFiles keep(ProjectView project, WorkItemKey item, List<NewFile> sent) {
        if (sent.isEmpty()) {
            return ReportedFiles.NONE;
        }
        Task delivering = Objects.requireNonNull(open(WorkItemDelivery.DELIVER_WORK, project, item));
        return new ReportedFiles(sent.stream()
                .map(file -> files.keep(delivering.getId(), file))
                .map(file -> new ReportedFile(file.id(), file.name()))
                .toList());
    }

    @Override
    public void allWorkAccepted(ProjectView project) {
        asSystem.run(() -> to(project, ProjectTracking.ALL_WORK_ACCEPTED).correlateAll());
    }

    private MessageCorrelationBuilder to(ProjectView project, String message) {
        return runtime.createMessageCorrelation(message).processInstanceBusinessKey(project.code());
    }
}
