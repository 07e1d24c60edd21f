package io.septet.absence;

import static io.septet.Company.ann;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.septet.ProcessTest;
import io.septet.desk.Desk;
import io.septet.directory.PersonId;
import io.septet.notification.MessageView;
import io.septet.project.Readers;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

@ProcessTest
@DisplayName("The tasks of somebody who is away")
class TasksOfTheAbsentTest extends Substitution {

    @Autowired
    Desk desk;

    @Autowired
    Readers readers;

    @Test
    @DisplayName("A substitute finds the tasks that were there before in the task list")
    void tasksThatWereThere() {
        writeGoal();
        assertThat(tasklistOf(SUBSTITUTE)).isEmpty();
        naming.name(PersonId.of(LEAD), PersonId.of(SUBSTITUTE), MONDAY, FRIDAY);
        handOver();
        assertThat(tasklistOf(SUBSTITUTE)).containsExactly("DefineGoal");
        assertThat(tasklistOf(LEAD)).isEmpty();
        assertThat(told()).contains("New task: Define goal · 618 campaign");
    }

    @Test
    @DisplayName("A substitute finds new tasks, and only they and the absent person can do them")
    void newTasks() {
        naming.name(PersonId.of(LEAD), PersonId.of(SUBSTITUTE), MONDAY, FRIDAY);
        Task task = writeGoal();
        assertThat(tasklistOf(SUBSTITUTE)).containsExactly("DefineGoal");
        assertThat(task.getOwner()).isEqualTo(LEAD);
        assertThatThrownBy(() -> colleagues.as(ann("sales")).complete(task, "{}"))
                .isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> colleagues.as(SUBSTITUTE).complete(task, "{}"))
                .isNotInstanceOf(AuthorizationException.class);
    }

    @Test
    @DisplayName("The tasks go over with the first day and come back after the last")
    void fromTheFirstDayToTheLast() {
        Task task = writeGoal();
        naming.name(PersonId.of(LEAD), PersonId.of(SUBSTITUTE), TUESDAY, FRIDAY);
        handOver();
        assertThat(tasklistOf(LEAD)).containsExactly("DefineGoal");
        itIs("2024-03-04T16:00:00Z");
        assertThat(tasklistOf(SUBSTITUTE)).containsExactly("DefineGoal");
        itIs("2024-03-08T15:59:00Z");
        assertThat(tasklistOf(SUBSTITUTE)).containsExactly("DefineGoal");
        itIs("2024-03-08T16:00:00Z");
        assertThat(tasklistOf(LEAD)).containsExactly("DefineGoal");
        assertThat(tasklistOf(SUBSTITUTE)).isEmpty();
        assertThat(sees(SUBSTITUTE, task)).isFalse();
        assertThat(tasks.createTaskQuery().taskId(task.getId()).singleResult().getOwner())
                .isNull();
    }

    @Test
    @DisplayName(
            "What was typed into a task stays with it while a substitute has it, and goes when it is for somebody else")
    void draft() {
        Task task = writeGoal();
        desk.saveDraft(task.getId(), PersonId.of(LEAD), "{\"background\": \"Half\"}", null);
        naming.name(PersonId.of(LEAD), PersonId.of(SUBSTITUTE), MONDAY, MONDAY);
        handOver();
        assertThat(desk.open(task.getId(), PersonId.of(SUBSTITUTE)).draftSavedAt())
                .isNotNull();
        itIs("2024-03-04T16:00:00Z");
        assertThat(desk.open(task.getId(), PersonId.of(LEAD)).draftSavedAt()).isNotNull();
        tasks.setAssignee(task.getId(), ann("sales"));
        assertThat(desk.open(task.getId(), PersonId.of(ann("sales"))).draftSavedAt())
                .isNull();
    }

    @Test
    @DisplayName("A substitute whose time is over does nothing more, even before the tasks have gone back")
    void overBeforeTheHandOver() {
        naming.name(PersonId.of(LEAD), PersonId.of(SUBSTITUTE), MONDAY, MONDAY);
        Task task = writeGoal();
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2024-03-04T16:00:00Z")));
        assertThatThrownBy(() -> colleagues.as(SUBSTITUTE).complete(task, "{}"))
                .isInstanceOf(AuthorizationException.class);
    }

    @Test
    @DisplayName("Whoever is back earlier has the tasks again")
    void takenBack() {
        Task task = writeGoal();
        naming.name(PersonId.of(LEAD), PersonId.of(SUBSTITUTE), MONDAY, FRIDAY);
        handOver();
        UUID absence = absences.of(PersonId.of(LEAD)).get(0).id();
        assertThatThrownBy(() -> naming.takeBack(absence, PersonId.of(SUBSTITUTE)))
                .hasMessageContaining("No value");
        naming.takeBack(absence, PersonId.of(LEAD));
        handOver();
        assertThat(tasklistOf(LEAD)).containsExactly("DefineGoal");
        assertThat(sees(SUBSTITUTE, task)).isFalse();
        assertThat(absences.of(PersonId.of(LEAD))).isEmpty();
        assertThat(told()).contains("You stand in for head Sales", "You no longer stand in for head Sales");
    }

    @Test
    @DisplayName("When the substitute is away, too, the tasks go on to theirs, and come back one by one; all are told")
    void chain() {
        Task task = writeGoal();
        naming.name(PersonId.of(LEAD), PersonId.of(SUBSTITUTE), MONDAY, FRIDAY);
        handOver();
        naming.name(PersonId.of(SUBSTITUTE), PersonId.of(ann("legal")), MONDAY, TUESDAY);
        handOver();
        assertThat(tasklistOf(ann("legal"))).containsExactly("DefineGoal");
        assertThat(tasklistOf(SUBSTITUTE)).isEmpty();
        assertThat(now(task).getOwner()).isEqualTo(LEAD);
        assertThat(readers.mayRead(project, PersonId.of(ann("legal")))).isTrue();
        assertThat(subjectsTo(ann("legal")))
                .contains("You stand in for bob Legal · ann Legal stands in for bob Legal, and so for head Sales");
        assertThat(subjectsTo(LEAD)).contains("ann Legal stands in for bob Legal, and so for head Sales");
        assertThat(writeGoal().getAssignee()).isEqualTo(ann("legal"));

        itIs("2024-03-05T16:00:00Z");
        assertThat(now(task).getAssignee()).isEqualTo(SUBSTITUTE);
        assertThat(now(task).getOwner()).isEqualTo(LEAD);
        itIs("2024-03-08T16:00:00Z");
        assertThat(now(task).getAssignee()).isEqualTo(LEAD);
        assertThat(now(task).getOwner()).isNull();
    }

    @Test
    @DisplayName("An administrator who gives a task to somebody else takes it from absent and substitute")
    void givenByHand() {
        naming.name(PersonId.of(LEAD), PersonId.of(SUBSTITUTE), MONDAY, FRIDAY);
        Task task = writeGoal();
        tasks.setAssignee(task.getId(), ann("sales"));
        assertThat(tasklistOf(ann("sales"))).containsExactly("DefineGoal");
        assertThat(sees(SUBSTITUTE, task)).isFalse();
        assertThatThrownBy(() -> colleagues.as(LEAD).complete(task, "{}")).isInstanceOf(AuthorizationException.class);
    }

    @Test
    @DisplayName("A substitute may read what the absent person may, and only meanwhile")
    void readsTheProject() {
        assertThat(readers.mayRead(project, PersonId.of(SUBSTITUTE))).isFalse();
        naming.name(PersonId.of(LEAD), PersonId.of(SUBSTITUTE), MONDAY, MONDAY);
        assertThat(readers.mayRead(project, PersonId.of(SUBSTITUTE))).isTrue();
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2024-03-04T16:00:00Z")));
        assertThat(readers.mayRead(project, PersonId.of(SUBSTITUTE))).isFalse();
    }

    private void itIs(String moment) {
        ClockUtil.setCurrentTime(Date.from(Instant.parse(moment)));
        handOver();
    }

    /** As Tasklist's own filter finds them: whatever the engine lets the person see and complete. */
    private List<String> tasklistOf(String person) {
        return colleagues
                .as(person)
                .loggedIn(() -> tasks
                        .createTaskQuery()
                        .processInstanceBusinessKey(projects.get(project).code())
                        .taskAssignee(person)
                        .list()
                        .stream()
                        .map(Task::getTaskDefinitionKey)
                        .toList());
    }

    /** Subjects of what the substitute was told last. */
    private List<String> told() {
        return notifications.toldTo(PersonId.of(SUBSTITUTE), Pageable.unpaged()).getContent().stream()
                .map(MessageView::subject)
                .toList();
    }

    private boolean sees(String person, Task task) {
        return colleagues
                .as(person)
                .loggedIn(() -> tasks.createTaskQuery().taskId(task.getId()).count() > 0);
    }
}
