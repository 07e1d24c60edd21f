package io.septet.notification.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.septet.ProcessTest;
import io.septet.directory.PersonId;
import io.septet.notification.ReminderView;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("S6: somebody who is late")
class ReminderTimesTest extends LateTasks {

    @Autowired
    TaskService tasks;

    @ParameterizedTest(name = "{0}")
    @DisplayName("is given the same working hours, whatever lies between")
    @CsvSource({
        "on a Friday evening,  2024-03-07T18:30, 2024-03-08T18:30, 2024-03-11T18:30, 2024-03-12T18:30",
        "on a Friday noon,     2024-03-07T12:00, 2024-03-08T12:00, 2024-03-11T12:00, 2024-03-12T12:00",
        "before Qingming,      2024-04-02T15:00, 2024-04-03T15:00, 2024-04-07T15:00, 2024-04-08T15:00",
        "before the New Year,  2024-12-30T10:00, 2024-12-31T10:00, 2025-01-02T10:00, 2025-01-03T10:00",
    })
    void workingHours(String when, String begun, String first, String second, String third) {
        ClockUtil.setCurrentTime(date(begun));
        start("sales.ann", 1);

        passTo(third);

        assertThat(reminders())
                .extracting(ReminderView::at)
                .as(when)
                .containsExactly(instant(first), instant(second), instant(third));
    }

    @Test
    @DisplayName("hears no more of it when the task is done")
    void done() {
        start("sales.ann", 1);
        passTo("2024-03-05T09:30");
        colleagues.as("sales.ann").complete("DoWork", Map.of());

        assertThat(management.createJobQuery().activityId("DoWorkLate").count()).isZero();
        assertThat(reminders()).hasSize(1);
    }

    @Test
    @DisplayName("is not reminded early when the due date has moved back, and begins the ladder anew")
    void movedBack() {
        start("sales.ann", 1);
        passTo("2024-03-06T10:00");
        assertThat(reminders())
                .extracting(ReminderView::told)
                .containsExactly(PersonId.of("sales.ann"), PersonId.of("sales.head"));

        tasks.setDueDate(colleagues.task("DoWork").getId(), date("2024-03-14T18:30"));
        passTo("2024-03-14T18:29");
        assertThat(reminders()).hasSize(2);

        passTo("2024-03-14T18:30");
        assertThat(reminders())
                .extracting(ReminderView::number, ReminderView::told)
                .containsExactly(
                        tuple(1, PersonId.of("sales.ann")),
                        tuple(2, PersonId.of("sales.head")),
                        tuple(1, PersonId.of("sales.ann")));
    }

    @Test
    @DisplayName("is reminded sooner when the due date has moved forward")
    void movedForward() {
        start("sales.ann", 5);

        tasks.setDueDate(colleagues.task("DoWork").getId(), date("2024-03-05T18:30"));
        passTo("2024-03-05T18:30");

        assertThat(reminders()).extracting(ReminderView::told).containsExactly(PersonId.of("sales.ann"));
    }

    @Test
    @DisplayName("has nobody told when the due date was taken away")
    void withoutDueDate() {
        start("sales.ann", 1);
        Task task = colleagues.task("DoWork");
        task.setDueDate(null);
        tasks.saveTask(task);

        passTo("2024-03-07T09:30");

        assertThat(reminders()).isEmpty();
        assertThat(timer().getDuedate()).isEqualTo(date("2024-03-08T09:30"));
    }
}
