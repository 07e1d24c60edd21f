package io.septet.meeting.process;

import static io.septet.calendar.domain.Calendars.SHANGHAI;
import static io.septet.tracking.Items.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.septet.Browser;
import io.septet.Colleagues;
import io.septet.ProcessTest;
import io.septet.directory.PersonId;
import io.septet.meeting.CalledMeetings;
import io.septet.meeting.MeetingView;
import io.septet.meeting.Meetings;
import io.septet.notification.MessageView;
import io.septet.notification.Notifications;
import io.septet.tracking.TrackedProject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A project whose people meet. It is Monday morning; its coordinator is {@code sales.bob}, its lead {@code marketing.head}. */
@ProcessTest
abstract class MeetingsUnderWay {

    static final String CALLER = "sales.ann";
    static final String RECORDER = "marketing.ann";
    static final LocalDate THURSDAY = MONDAY.plusDays(3);

    @Autowired
    BeanFactory beans;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Browser browser;

    @Autowired
    Notifications notifications;

    @Autowired
    CalledMeetings called;

    @Autowired
    Meetings meetings;

    TrackedProject project;

    @BeforeEach
    void begin() {
        project = new TrackedProject(beans);
    }

    static Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(hour, minute).atZone(SHANGHAI).toInstant();
    }

    /** Thursday at ten, for an hour, with marketing's and finance's contacts. */
    static Map<String, Object> notice() {
        Map<String, Object> notice = new HashMap<>();
        notice.put("kind", "OTHER");
        notice.put("subject", "The hall");
        notice.put("startsOn", THURSDAY.toString());
        notice.put("startsAt", "10:00");
        notice.put("minutesLong", 60);
        notice.put("place", "Room 3");
        notice.put("host", CALLER);
        notice.put("recorder", RECORDER);
        notice.put("attendees", List.of("finance.ann"));
        notice.put("agenda", List.of(topic("Which hall", 30), topic("Who pays", 20)));
        return notice;
    }

    static Map<String, Object> topic(String subject, int minutes) {
        return Map.of("subject", subject, "presenter", CALLER, "minutes", minutes);
    }

    static Map<String, Object> with(Map<String, Object> content, String field, Object value) {
        Map<String, Object> other = new HashMap<>(content);
        other.put(field, value);
        return other;
    }

    void call(Map<String, Object> notice) {
        call(CALLER, notice);
    }

    void call(String person, Map<String, Object> notice) {
        colleagues.as(person).start("meeting", Map.of("project", project.id().toString(), "notice", notice));
    }

    static Map<String, Object> minutes() {
        return Map.of(
                "heldOn",
                THURSDAY.toString(),
                "heldAt",
                "10:00",
                "minutesLong",
                55,
                "place",
                "Room 3",
                "attendees",
                List.of(CALLER, RECORDER),
                "topics",
                List.of(Map.of("subject", "Which hall", "presenter", CALLER, "discussed", "The large one")),
                "decisions",
                List.of(Map.of("decided", "The large hall")),
                "actionItems",
                List.of());
    }

    MeetingView only() {
        List<MeetingView> all = called.of(project.id());
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    /** The task of the project's only meeting whose minutes are to be written. */
    Task writing() {
        return beans.getBean(TaskService.class)
                .createTaskQuery()
                .processInstanceBusinessKey(project.view().code())
                .taskDefinitionKey("WriteMinutes")
                .singleResult();
    }

    void write() {
        colleagues.as(RECORDER).complete(writing(), minutes());
    }

    long running() {
        return beans.getBean(RuntimeService.class)
                .createProcessInstanceQuery()
                .processDefinitionKey("meeting")
                .processInstanceBusinessKey(project.view().code())
                .count();
    }

    List<String> told(String message) {
        return notifications.of(project.id()).stream()
                .filter(each -> each.tells(message))
                .map(MessageView::person)
                .map(PersonId::value)
                .toList();
    }

    void assertRefused(Map<String, Object> notice, String reason) {
        assertThatThrownBy(() -> call(notice)).hasMessageContaining(reason);
        assertThat(called.of(project.id())).isEmpty();
    }
}
