package io.septet.holidays.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.OnBothDatabases;
import io.septet.ProcessTest;
import io.septet.Statements;
import io.septet.calendar.HolidaysPutIn;
import io.septet.calendar.ListsInTests;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;

@ProcessTest
@OnBothDatabases
@DisplayName("Next year's list of holidays is put in for everybody:")
class FollowHolidaysTogetherTest {

    @Autowired
    TaskService tasks;

    @Autowired
    ManagementService management;

    @Autowired
    JdbcTemplate database;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Statements statements;

    @Autowired
    BeanFactory beans;

    OverNewYear newYear;

    @BeforeEach
    void wednesday() {
        newYear = new OverNewYear(beans);
        ListsInTests.forget(beans);
        ClockUtil.setCurrentTime(OverNewYear.date("2026-12-30T10:00"));
    }

    @AfterEach
    void forget() {
        ListsInTests.forget(beans);
    }

    @Test
    @DisplayName(
            "X7: two nodes that go the same way at the same moment move each deadline once and tell each person once")
    void twoNodes() throws Exception {
        List<Task> open = List.of(newYear.planning(), newYear.planning(), newYear.planning());
        int toldBefore = newYear.told().size();
        newYear.put(ListsInTests.NEW_YEAR);
        events.publishEvent(new HolidaysPutIn(newYear.list().number()));

        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            Callable<Integer> node = () -> {
                int met = 0;
                for (Job job = newYear.nextLeg(); job != null; job = newYear.nextLeg()) {
                    met += execute(job) ? 0 : 1;
                    assertThat(met).as("times that it met the other").isLessThan(200);
                }
                return met;
            };
            for (Future<Integer> done : nodes.invokeAll(List.of(node, node))) {
                done.get();
            }
        } finally {
            nodes.shutdownNow();
        }

        assertThat(open).extracting(newYear::due).containsOnly(OverNewYear.date("2027-01-03T10:00"));
        assertThat(database.queryForObject("select count(*) from moved_deadline", Long.class))
                .isEqualTo(3);
        assertThat(newYear.told()).hasSize(toldBefore + 1);
        assertThat(newYear.list().deadlines()).isEqualTo(3);
        assertThat(newYear.list().followedAt()).isNotNull();
    }

    /** Whether nobody was in the way. */
    private boolean execute(Job job) {
        try {
            management.executeJob(job.getId());
            return true;
        } catch (RuntimeException met) {
            return false;
        }
    }

    @Test
    @DisplayName(
            "X7: deadlines before the first day that changes cost no statement, and others no more than their number")
    void bounded() {
        newYear.planning();
        List<Map<String, Long>> alone = legs();
        ListsInTests.forget(beans);

        ClockUtil.setCurrentTime(OverNewYear.date("2026-06-01T10:00"));
        for (int i = 0; i < 4; i++) {
            newYear.planning();
        }
        ClockUtil.setCurrentTime(OverNewYear.date("2026-12-30T10:00"));
        assertThat(tasks.createTaskQuery()
                        .taskDefinitionKey("AssignDepartments")
                        .list())
                .hasSize(5);
        tasks.createTaskQuery()
                .dueAfter(OverNewYear.date("2026-12-31T00:00"))
                .list()
                .forEach(task -> {
                    task.setDueDate(OverNewYear.date("2027-01-01T10:00"));
                    tasks.saveTask(task);
                });
        List<Map<String, Long>> amongOthers = legs();

        assertThat(amongOthers).hasSameSizeAs(alone);
        for (int leg = 0; leg < alone.size(); leg++) {
            assertThat(amongOthers.get(leg)).isEqualTo(alone.get(leg));
        }
    }

    /** The statements that each part of the way takes. */
    private List<Map<String, Long>> legs() {
        newYear.put(ListsInTests.NEW_YEAR);
        List<Map<String, Long>> taken = new ArrayList<>();
        for (Job job = newYear.nextLeg(); job != null; job = newYear.nextLeg()) {
            String id = job.getId();
            taken.add(statements.during(() -> management.executeJob(id)));
        }
        return taken;
    }
}
