package io.septet;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.septet.demo.process.Staff;
import io.septet.desk.Desk;
import io.septet.directory.PersonId;
import io.septet.signoff.SigningTokens;
import java.util.List;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;

/** Lets people of the {@link Company} work: {@code colleagues.as("sales.ann").complete("DefineGoal", content)}. */
@TestComponent
public class Colleagues extends Staff {

    private final TaskService tasks;
    private final SigningTokens tokens;

    Colleagues(
            Desk desk,
            IdentityService identities,
            TaskService tasks,
            FormService forms,
            RepositoryService repository,
            ObjectMapper json,
            SigningTokens tokens) {
        super(desk, identities, tasks, forms, repository, json);
        this.tasks = tasks;
        this.tokens = tokens;
    }

    @Override
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

    /** Somebody at the keyboard, who knows their only task of a kind by its id. */
    public final class Colleague extends Member {

        private final String person;

        private Colleague(String person) {
            super(person);
            this.person = person;
        }

        /** Reads the form of a task that is to be signed, and gives the password for that. */
        public String token(Task task) {
            return tokens.issue(PersonId.of(person), task.getId(), Company.PASSWORD, whatIsSigned(task));
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
    }
}
