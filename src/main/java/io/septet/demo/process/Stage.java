package io.septet.demo.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.septet.calendar.WorkingTime;
import io.septet.desk.Desk;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Where the people of the demo act, each at the keyboard as themselves, on days that have passed. */
@Component
@Profile("demo")
class Stage {

    private static final int MOST_JOBS_AT_ONCE = 1000;

    private final Desk desk;
    private final FormService forms;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final ManagementService jobs;
    private final IdentityService identities;
    private final WorkingTime workingTime;
    private final ObjectMapper json;

    Stage(
            Desk desk,
            FormService forms,
            TaskService tasks,
            RuntimeService runtime,
            RepositoryService repository,
            ManagementService jobs,
            IdentityService identities,
            WorkingTime workingTime,
            ObjectMapper json) {
        this.desk = desk;
        this.forms = forms;
        this.tasks = tasks;
        this.runtime = runtime;
        this.repository = repository;
        this.jobs = jobs;
        this.identities = identities;
        this.workingTime = workingTime;
        this.json = json;
    }

    /** Lets the play go on in the afternoon of that working day. */
    void on(LocalDate day) {
        Instant afternoon = workingTime.plusWorkingHours(workingTime.startOfWorkingDay(day), 5);
        ClockUtil.setCurrentTime(Date.from(afternoon));
    }

    /** Starts a process by its form and returns the key of the instance. */
    String start(String person, String process, Object content) {
        String definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId();
        ProcessInstance instance = as(person, () -> forms.submitStartForm(definition, submission(content)));
        return runtime.createProcessInstanceQuery()
                .processInstanceId(instance.getId())
                .singleResult()
                .getBusinessKey();
    }

    /** Everybody who has such a task in the project completes it. */
    void complete(String project, String task, Map<String, ?> changes) {
        complete(project, task, Integer.MAX_VALUE, turn -> changes);
    }

    /** Somebody's turn: their task, and what its form shows to them. */
    record Turn(String person, String taskId, Map<String, ?> shown) {}

    /** As many of those who have such a task complete it, each with what they write into their own form. */
    void complete(String project, String task, int most, Function<Turn, Map<String, ?>> writing) {
        List<Task> open = open(project, task);
        if (open.isEmpty()) {
            throw new IllegalStateException("Nobody has task %s in project %s".formatted(task, project));
        }
        for (Task each : open.subList(0, Math.min(most, open.size()))) {
            String person = each.getAssignee();
            Map<String, Object> content = new HashMap<>(shownTo(person, each));
            content.putAll(writing.apply(new Turn(person, each.getId(), content)));
            as(person, () -> {
                tasks.complete(each.getId(), submission(content));
                return null;
            });
        }
    }

    List<Task> open(String project, String task) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(project)
                .taskDefinitionKey(task)
                .orderByTaskCreateTime()
                .asc()
                .list();
    }

    /** Does what the engine would have done in the background until now. */
    void letEngineWork(String project) {
        for (int done = 0; done < MOST_JOBS_AT_ONCE; done++) {
            Job next = nextJob(project);
            if (next == null) {
                return;
            }
            jobs.executeJob(next.getId());
        }
        throw new IllegalStateException("The engine does not come to rest in project " + project);
    }

    private Job nextJob(String project) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(project).list().stream()
                .flatMap(instance -> jobs
                        .createJobQuery()
                        .processInstanceId(instance.getId())
                        .executable()
                        .orderByJobDuedate()
                        .asc()
                        .listPage(0, 1)
                        .stream())
                .findFirst()
                .orElse(null);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> shownTo(String person, Task task) {
        Object content = desk.open(task.getId(), person).sheet().content();
        return content == null ? Map.of() : json.convertValue(content, Map.class);
    }

    private <T> T as(String person, Supplier<T> action) {
        List<String> groups = identities.createGroupQuery().groupMember(person).list().stream()
                .map(Group::getId)
                .toList();
        identities.setAuthentication(person, groups);
        try {
            return action.get();
        } finally {
            identities.clearAuthentication();
        }
    }

    private Map<String, Object> submission(Object content) {
        try {
            return Map.of("submission", json.writeValueAsString(content));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
