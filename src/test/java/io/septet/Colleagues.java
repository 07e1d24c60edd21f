package io.septet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;

/** Lets people of the {@link Company} work: {@code colleagues.as("sales.ann").complete(task, content)}. */
@TestComponent
public class Colleagues {

    private final IdentityService identities;
    private final TaskService tasks;
    private final FormService forms;
    private final RepositoryService repository;
    private final ObjectMapper json;

    Colleagues(
            IdentityService identities,
            TaskService tasks,
            FormService forms,
            RepositoryService repository,
            ObjectMapper json) {
        this.identities = identities;
        this.tasks = tasks;
        this.forms = forms;
        this.repository = repository;
        this.json = json;
    }

    public Colleague as(String person) {
        return new Colleague(person);
    }

    /** The only open task of that id, whoever it is for. */
    public Task task(String taskDefinitionKey) {
        return tasks.createTaskQuery().taskDefinitionKey(taskDefinitionKey).singleResult();
    }

    public List<Task> tasks(String taskDefinitionKey) {
        return tasks.createTaskQuery()
                .taskDefinitionKey(taskDefinitionKey)
                .orderByTaskAssignee()
                .asc()
                .list();
    }

    /** Somebody at the keyboard. */
    public final class Colleague {

        private final String person;

        private Colleague(String person) {
            this.person = person;
        }

        /** Starts a process by its form, the content as record, map or JSON text. */
        public ProcessInstance start(String process, Object content) {
            String definition = repository
                    .createProcessDefinitionQuery()
                    .processDefinitionKey(process)
                    .latestVersion()
                    .singleResult()
                    .getId();
            return loggedIn(() -> forms.submitStartForm(definition, submission(content)));
        }

        /** Completes the one open task of that id which is assigned to this person. */
        public void complete(String taskDefinitionKey, Object content) {
            Task task = tasks.createTaskQuery()
                    .taskDefinitionKey(taskDefinitionKey)
                    .taskAssignee(person)
                    .singleResult();
            if (task == null) {
                throw new AssertionError("%s has no task %s".formatted(person, taskDefinitionKey));
            }
            complete(task, content);
        }

        public void complete(Task task, Object content) {
            loggedIn(() -> {
                tasks.complete(task.getId(), submission(content));
                return null;
            });
        }

        /** Does anything at the engine as this person, authorizations applied. */
        public <T> T loggedIn(Supplier<T> action) {
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
    }

    private Map<String, Object> submission(Object content) {
        try {
            return Map.of("submission", content instanceof String text ? text : json.writeValueAsString(content));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
