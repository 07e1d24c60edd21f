package io.septet.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.directory.PersonId;
import io.septet.notification.MessageView;
import io.septet.project.ProjectId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What one event tells a person")
class OneMessagePolicyTest {

    private static final ProjectId PROJECT = new ProjectId(UUID.randomUUID());
    private static final ProjectId ANOTHER = new ProjectId(UUID.randomUUID());

    @Test
    @DisplayName("is one message, whatever it tells, with everything in the order in which it happened")
    void one() {
        assertThat(messages(
                        told("ann", PROJECT, "plan.published", null),
                        told("bob", PROJECT, "plan.published", null),
                        told("ann", PROJECT, "change.made", null)))
                .extracting(message -> message.person() + " " + message.keys())
                .containsExactly("ann [plan.published, change.made]", "bob [plan.published]");
    }

    @Test
    @DisplayName("goes with the task that it brings, which leads to its form; further tasks are messages of their own")
    void tasks() {
        List<MessageView> messages = messages(
                told("ann", PROJECT, "goal.shared", null),
                told("ann", PROJECT, "task.offered", "t1"),
                told("ann", PROJECT, "task.offered", "t2"));
        assertThat(messages)
                .extracting(message -> message.keys() + " " + message.task() + " " + message.link())
                .containsExactly("[goal.shared, task.offered] t1 /task/t1", "[task.offered] t2 /task/t2");
    }

    @Test
    @DisplayName("is a message for each project, and one for what is about none")
    void projects() {
        assertThat(messages(
                        told("ann", PROJECT, "task.takenBack", null),
                        told("ann", ANOTHER, "task.takenBack", null),
                        told("ann", null, "substitute.named", null)))
                .hasSize(3);
    }

    @Test
    @DisplayName("is not said twice")
    void twice() {
        assertThat(messages(told("ann", PROJECT, "task.offered", "t1"), told("ann", PROJECT, "task.offered", "t1")))
                .singleElement()
                .extracting(MessageView::keys)
                .isEqualTo(List.of("task.offered"));
    }

    private static List<MessageView> messages(Told... told) {
        return OneMessagePolicy.messages(List.of(told)).stream()
                .map(Message::view)
                .toList();
    }

    private static Told told(String person, ProjectId project, String key, String task) {
        return new Told(
                PersonId.of(person),
                project,
                key,
                new Letter(key, key),
                Locale.ENGLISH,
                task == null ? "/project" : "/task/" + task,
                task,
                false,
                false,
                Instant.EPOCH);
    }
}
