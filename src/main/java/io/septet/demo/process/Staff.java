package io.septet.demo.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.septet.demo.Handwriting;
import io.septet.desk.Desk;
import io.septet.desk.Sheet;
import io.septet.directory.PersonId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/** Lets people work at the engine, each as themselves: {@code staff.as("wang.lei").complete(task, content)}. */
public class Staff {

    private final Desk desk;
    private final IdentityService identities;
    private final TaskService tasks;
    private final FormService forms;
    private final RepositoryService repository;
    private final ObjectMapper json;

    protected Staff(
            Desk desk,
            IdentityService identities,
            TaskService tasks,
            FormService forms,
            RepositoryService repository,
            ObjectMapper json) {
        this.desk = desk;
        this.identities = identities;
        this.tasks = tasks;
        this.forms = forms;
        this.repository = repository;
        this.json = json;
    }

    public Member as(String person) {
        return new Member(person);
    }

    /** Somebody at the keyboard. */
    public class Member {

        private final String person;

        protected Member(String person) {
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

        /** Completes a task by its form, the content likewise. */
        public void complete(Task task, Object content) {
            loggedIn(() -> {
                tasks.complete(task.getId(), submission(content));
                return null;
            });
        }

        /**
         * Opens the form of a task, writes into it and completes the task.
         *
         * @param token asked for what one gets for one's password and for what the form showed, where the task is to sign
         */
        public void fillIn(Task task, Handwriting handwriting, UnaryOperator<String> token) {
            Sheet<?, ?> sheet = open(task);
            Map<String, Object> content = fields(sheet.content());
            content.putAll(fields(
                    handwriting.into(task.getTaskDefinitionKey(), content, () -> token.apply(whatIsSigned(sheet)))));
            complete(task, content);
        }

        /** What the form of a task that is to be signed shows of that. */
        public String whatIsSigned(Task task) {
            return whatIsSigned(open(task));
        }

        private String whatIsSigned(Sheet<?, ?> sheet) {
            return String.valueOf(fields(sheet.reference()).get("shown"));
        }

        private Sheet<?, ?> open(Task task) {
            return desk.open(task.getId(), PersonId.of(person)).sheet();
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

    @SuppressWarnings("unchecked")
    private Map<String, Object> fields(@Nullable Object content) {
        return content == null ? new HashMap<>() : new HashMap<>(json.convertValue(content, Map.class));
    }

    private Map<String, Object> submission(Object content) {
        try {
            return Map.of("submission", content instanceof String text ? text : json.writeValueAsString(content));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
