package io.septet.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.septet.directory.PersonId;
import io.septet.notification.MessageState;
import io.septet.notification.MessageView;
import io.septet.project.ProjectId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MessageTest {

    private static final Instant NOW = Instant.parse("2024-03-04T01:30:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final ProjectId PROJECT = new ProjectId(UUID.randomUUID());

    private final Message message =
            new Message(List.of(told("task.offered", PROJECT, new Letter("Sign plan", "By Friday"), "t1")));

    @Test
    @DisplayName("A message is on its way from when it is addressed, in the words and the language of its reader")
    void addressed() {
        assertThat(message.isOnItsWay()).isTrue();
        assertThat(message.language()).isEqualTo(Locale.ENGLISH);
        assertThat(message.view())
                .isEqualTo(new MessageView(
                        message.id(),
                        PersonId.of("sales.ann"),
                        PROJECT,
                        "t1",
                        List.of("task.offered"),
                        "Sign plan",
                        "By Friday",
                        "/camunda",
                        false,
                        MessageState.ADDRESSED,
                        null,
                        NOW,
                        null,
                        null));
    }

    @Test
    @DisplayName(
            "A message that tells several things greets once, leads to the task, lets in whom one of them lets in, and is urgent if one of them is")
    void several() {
        Told news = new Told(
                PersonId.of("sales.ann"),
                PROJECT,
                "plan.published",
                new Letter("Plan published", "Ann, it is signed.", "Ann,"),
                Locale.ENGLISH,
                "/projects",
                null,
                true,
                true,
                NOW);
        Told task = told("task.offered", PROJECT, new Letter("New task", "Ann, you have a task.", "Ann,"), "t1");
        MessageView several = new Message(List.of(news, task)).view();
        assertThat(several.subject()).isEqualTo("Plan published · New task");
        assertThat(several.body()).isEqualTo("Ann, it is signed.\n\nYou have a task.");
        assertThat(several.link()).isEqualTo("/camunda");
        assertThat(several.task()).isEqualTo("t1");
        assertThat(several.keys()).containsExactly("plan.published", "task.offered");
        assertThat(several.tells("task.offered")).isTrue();
        assertThat(several.urgent()).isTrue();
    }

    @Test
    @DisplayName("A message without an address stays where the person can read it, and is sent no more")
    void recorded() {
        message.recorded(LATER);

        assertThat(message.person()).isEqualTo(PersonId.of("sales.ann"));
        assertThat(message.view().state()).isEqualTo(MessageState.RECORDED);
        assertThat(message.view().deliveredAt()).isEqualTo(LATER);
        assertThatIllegalStateException()
                .isThrownBy(() -> message.recorded(LATER))
                .withMessageEndingWith("is RECORDED");
    }

    @Test
    @DisplayName("A message that is too long to be kept is cut, and shows it")
    void shortened() {
        Letter longest = new Letter("s".repeat(500), "b".repeat(20_000));
        Letter tooLong = new Letter("s".repeat(501), "b".repeat(20_001));

        assertThat(kept(longest).subject()).isEqualTo(longest.subject());
        assertThat(kept(longest).body()).isEqualTo(longest.body());
        assertThat(kept(tooLong).subject()).hasSize(500).endsWith("s…");
        assertThat(kept(tooLong).body()).hasSize(20_000).endsWith("b…");
        assertThat(kept(longest).project()).isNull();
    }

    @Test
    @DisplayName("The language that a person reads in is kept as browsers name it")
    void language() {
        assertThat(ReadersLanguage.chosen(PersonId.of("sales.ann"), Locale.SIMPLIFIED_CHINESE)
                        .language())
                .isEqualTo(Locale.SIMPLIFIED_CHINESE);
    }

    private static MessageView kept(Letter letter) {
        return new Message(List.of(told("task.offered", null, letter, null))).view();
    }

    private static Told told(String key, ProjectId project, Letter letter, String task) {
        String link = task == null ? "/projects" : "/camunda";
        return new Told(PersonId.of("sales.ann"), project, key, letter, Locale.ENGLISH, link, task, false, false, NOW);
    }
}
