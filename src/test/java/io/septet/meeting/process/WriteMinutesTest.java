package io.septet.meeting.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.septet.action.ActionStatus;
import io.septet.desk.Desk;
import io.septet.desk.Desk.OpenTask;
import io.septet.directory.PersonId;
import io.septet.meeting.AgreedBefore.Agreed;
import io.septet.meeting.Answer;
import io.septet.meeting.Attendance;
import io.septet.meeting.Confirmations;
import io.septet.meeting.Minutes;
import io.septet.meeting.MinutesContent;
import io.septet.meeting.MinutesContent.ActionItem;
import io.septet.meeting.MinutesContent.Decision;
import io.septet.meeting.MinutesContent.Topic;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The minutes of a meeting that was called")
class WriteMinutesTest extends MeetingsUnderWay {

    private static Map<String, Object> perTopic() {
        return with(
                with(
                        with(
                                minutes(),
                                "topics",
                                List.of(Map.of(
                                        "subject",
                                        "Which hall",
                                        "reported",
                                        "Two are free",
                                        "discussed",
                                        "Both are seen"))),
                        "decisions",
                        List.of(Map.of("decided", "The large hall", "topic", "Which hall"))),
                "actionItems",
                List.of(Map.of(
                        "what", "Book it",
                        "who", "sales.bob",
                        "until", THURSDAY.plusDays(1).toString(),
                        "topic", "Which hall")));
    }

    private OpenTask opened() {
        return beans.getBean(Desk.class).open(writing().getId(), PersonId.of(RECORDER));
    }

    private List<String> asked(String task) {
        return beans
                .getBean(TaskService.class)
                .createTaskQuery()
                .processInstanceBusinessKey(project.view().code())
                .taskDefinitionKey(task)
                .list()
                .stream()
                .map(Task::getAssignee)
                .toList();
    }

    @Test
    @DisplayName("M3, M4: begin as the meeting was called, with everybody's answers")
    void asCalled() {
        call(notice());
        OpenTask open = opened();
        MinutesContent content = (MinutesContent) open.sheet().content();
        assertThat(content.heldOn()).isEqualTo(THURSDAY);
        assertThat(content.heldAt()).isEqualTo(LocalTime.of(10, 0));
        assertThat(content.topics()).extracting(Topic::subject).containsExactly("Which hall", "Who pays");
        MeetingToWriteDown shown = (MeetingToWriteDown) open.sheet().reference();
        assertThat(shown.invited())
                .extracting(Attendance::person, Attendance::answer)
                .contains(tuple(PersonId.of(CALLER), Answer.ACCEPTED), tuple(PersonId.of("finance.ann"), Answer.NONE));
        assertThat(shown.before()).isEmpty();
    }

    @Test
    @DisplayName("M3, M4, M5: say per topic what was said, who did not come, and go out to be confirmed and read")
    void goOut() {
        call(notice());
        project.until(THURSDAY, 12, 0);
        colleagues.as(RECORDER).complete(writing(), perTopic());

        Minutes minutes = meetings.of(only().id()).orElseThrow();
        assertThat(minutes.content().topics())
                .containsExactly(new Topic("Which hall", null, "Both are seen", "Two are free"));
        assertThat(minutes.content().decisions()).containsExactly(new Decision("The large hall", "Which hall"));
        assertThat(minutes.content().actionItems())
                .containsExactly(
                        new ActionItem("Book it", PersonId.of("sales.bob"), THURSDAY.plusDays(1), "Which hall"));
        assertThat(minutes.content().absent()).containsExactly(PersonId.of("finance.ann"));
        assertThat(asked("ConfirmMinutes")).as("of the others who came").containsExactly(CALLER);
        assertThat(asked("ReadMinutes")).containsExactly("finance.ann");
        colleagues.as(CALLER).complete("ConfirmMinutes", Map.of("said", "CONFIRM"));
        colleagues.as("finance.ann").complete("ReadMinutes", Map.of());
        assertThat(beans.getBean(Confirmations.class).get(minutes.minutesId()).filedAt())
                .isNotNull();
        assertThat(told("meeting.minutesOut")).containsExactlyInAnyOrder(CALLER, "finance.ann");
        assertThat(told("meeting.minutesFiled")).as("of what they know already").isEmpty();
    }

    @Test
    @DisplayName("M4: are in as they were before topics had reports: what was typed into an older form is taken")
    void olderForm() {
        call(notice());
        project.until(THURSDAY, 12, 0);
        write();
        Minutes minutes = meetings.of(only().id()).orElseThrow();
        assertThat(minutes.content().topics().get(0).reported()).isNull();
        assertThat(minutes.content().decisions()).containsExactly(new Decision("The large hall"));
    }

    @Test
    @DisplayName("M6: of the next meeting of the kind show what was agreed at the last one, and how it stands")
    void agreedBefore() {
        call(notice());
        project.until(THURSDAY, 12, 0);
        colleagues.as(RECORDER).complete(writing(), perTopic());
        call(with(with(notice(), "startsOn", THURSDAY.plusDays(7).toString()), "subject", "The stage"));
        project.until(THURSDAY.plusDays(5), 9, 0);
        assertThat(((MeetingToWriteDown) opened().sheet().reference()).before())
                .extracting(Agreed::what, Agreed::owner, Agreed::status)
                .containsExactly(tuple("Book it", PersonId.of("sales.bob"), ActionStatus.LATE));
    }

    @Test
    @DisplayName("M4: are written by the recorder alone, once, of what is over, about topics that there are")
    void refused() {
        call(notice());
        Task task = writing();
        assertThatThrownBy(() -> colleagues.as(RECORDER).complete(task, minutes()))
                .hasMessageContaining("lies in the future");
        project.until(THURSDAY, 12, 0);
        for (String other : List.of(CALLER, "sales.bob", "finance.ann")) {
            assertThatThrownBy(() -> colleagues.as(other).complete(task, minutes()))
                    .isInstanceOf(AuthorizationException.class);
        }
        Stream.of(
                        Map.entry(with(minutes(), "topics", List.of()), "Please fill this in"),
                        Map.entry(
                                with(minutes(), "decisions", List.of(Map.of("decided", "Go", "topic", "Whose hall"))),
                                "no topic 'Whose hall'"),
                        Map.entry(item("sales.gone", THURSDAY.toString()), "does not work here"),
                        Map.entry(item("sales.ann", THURSDAY.minusDays(1).toString()), "before the meeting"))
                .forEach(bad -> assertThatThrownBy(() -> colleagues.as(RECORDER).complete(task, bad.getKey()))
                        .hasMessageContaining(bad.getValue()));
        assertThat(meetings.of(project.id())).isEmpty();

        colleagues.as(RECORDER).complete(task, minutes());
        assertThatThrownBy(() -> colleagues.as(RECORDER).complete(task, perTopic()))
                .as("from another device")
                .hasMessageContaining("no longer open");
        assertThat(meetings.of(project.id())).hasSize(1);
    }

    private static Map<String, Object> item(String who, String until) {
        return with(minutes(), "actionItems", List.of(Map.of("what", "Book it", "who", who, "until", until)));
    }
}
