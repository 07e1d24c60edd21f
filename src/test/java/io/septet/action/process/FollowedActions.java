package io.septet.action.process;

import static io.septet.calendar.domain.Calendars.SHANGHAI;

import io.septet.Colleagues;
import io.septet.action.ActionEntry;
import io.septet.action.ActionView;
import io.septet.action.Actions;
import io.septet.action.NewAction;
import io.septet.action.Origin;
import io.septet.directory.PersonId;
import io.septet.notification.MessageView;
import io.septet.notification.Notifications;
import io.septet.tracking.TrackedProject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What tests of actions share: a project, what its people are to do, and what they say of it. */
abstract class FollowedActions {

    static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);
    static final LocalDate FRIDAY = MONDAY.plusDays(4);
    static final LocalDate NEXT_MONDAY = MONDAY.plusDays(7);
    static final LocalDate IN_THREE_WEEKS = MONDAY.plusDays(21);

    static final String OWNER = "sales.ann";
    static final String COORDINATOR = "sales.bob";
    static final String LEAD = "marketing.head";

    @Autowired
    BeanFactory beans;

    @Autowired
    Actions actions;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Notifications notifications;

    @Autowired
    TaskService tasks;

    TrackedProject project;

    @BeforeEach
    void propose() {
        project = new TrackedProject(beans);
    }

    NewAction agreed(String what, String owner, LocalDate dueOn) {
        return new NewAction(
                project.id(),
                new Origin("meeting.kind.KICK_OFF", "minutes", null),
                what,
                PersonId.of(owner),
                null,
                dueOn,
                PersonId.of(COORDINATOR),
                MONDAY,
                false);
    }

    /** The owner books a hall, until that day. */
    void followed(LocalDate dueOn) {
        follow(agreed("Book the hall", OWNER, dueOn));
    }

    void follow(NewAction agreed) {
        actions.follow(agreed);
        project.runWhatIsDue();
    }

    ActionView action() {
        return actions.of(project.id()).get(0);
    }

    List<ActionEntry.Kind> said() {
        return action().entries().stream().map(ActionEntry::kind).toList();
    }

    /** The open tasks of that kind in this project. */
    List<Task> open(String task) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKeyLike(project.view().code() + "%")
                .taskDefinitionKey(task)
                .list();
    }

    void says(String person, Map<String, Object> content) {
        colleagues.as(person).complete("DoAction", content);
        project.runWhatIsDue();
    }

    void decides(String person, Map<String, Object> content) {
        colleagues.as(person).complete("DecideRequest", content);
        project.runWhatIsDue();
    }

    /** What was told about the project by that key. */
    List<MessageView> told(String key) {
        return notifications.of(project.id()).stream()
                .filter(message -> message.tells(key))
                .toList();
    }

    static Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(hour, minute).atZone(SHANGHAI).toInstant();
    }
}
