package io.septet.notification.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.septet.ProcessTest;
import io.septet.Thorough;
import io.septet.crash.LeisurelyPostOffice;
import io.septet.directory.PersonId;
import io.septet.project.ProjectId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** With the real clock, the engine's own threads and those that send messages. */
@ProcessTest
@Thorough
@DirtiesContext
@TestPropertySource(
        properties = {
            "camunda.bpm.job-execution.enabled=true",
            "camunda.bpm.job-execution.max-wait=1000",
            "septet.outbox.worker=true",
            "septet.outbox.pause=1s",
            "spring.mail.host=127.0.0.1",
            "spring.mail.properties.mail.smtp.timeout=2000"
        })
@DisplayName("A mail server that accepts and never answers")
class SilentMailServerTest extends LateTasks {

    private static final int MESSAGES = 200;
    private static final int LATE_TASKS = 15;
    private static final double MUCH_LATER = 1.2;

    private static final List<PersonId> TOLD = Stream.of("sales", "marketing", "legal", "finance", "research")
            .flatMap(department -> Stream.of(department + ".ann", department + ".bob"))
            .map(PersonId::of)
            .toList();

    private static final LeisurelyPostOffice POST = opened();

    @Autowired
    TaskService tasks;

    @Autowired
    JdbcTemplate database;

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry settings) {
        settings.add("spring.mail.port", POST::port);
    }

    /** What is there before a test is taken away while nobody works at it. */
    @BeforeAll
    static void rest(@Autowired ProcessEngineConfigurationImpl engine) {
        engine.getJobExecutor().shutdown();
    }

    @BeforeEach
    void work() {
        ClockUtil.reset();
        engine.getJobExecutor().start();
    }

    @AfterEach
    void restAgain() {
        engine.getJobExecutor().shutdown();
    }

    @AfterAll
    static void close() throws IOException {
        POST.close();
    }

    @Test
    @DisplayName("delays no escalation; once it answers again, all messages arrive, and none twice")
    void holdsNothingUp() {
        long usual = leastLateness();

        POST.keepSilent(true);
        for (int i = 0; i < MESSAGES / TOLD.size(); i++) {
            notifications.tell(TOLD, "goal.shared", null, Map.of());
        }
        long meanwhile = leastLateness();
        assertThat(waiting()).as("messages that wait").isGreaterThanOrEqualTo(MESSAGES);
        assertThat((double) meanwhile)
                .as("milliseconds of lateness, usually %d", usual)
                .isLessThanOrEqualTo(usual * MUCH_LATER);

        POST.keepSilent(false);
        await("messages").atMost(Duration.ofMinutes(3)).until(() -> waiting() == 0);
        assertThat(database.queryForObject("select count(*) from sending where state <> 'SENT'", Long.class))
                .isZero();
        assertThat(POST.taken()).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(MESSAGES);
    }

    private long waiting() {
        Long waiting = database.queryForObject("select count(*) from sending where state = 'WAITING'", Long.class);
        return waiting == null ? 0 : waiting;
    }

    /** Of three times, so that it does not matter what else the machine has to do. */
    private long leastLateness() {
        return LongStream.generate(this::lateness).limit(3).min().orElseThrow();
    }

    /** How much later than due people are reminded of tasks that are late all at once: milliseconds on the average. */
    private long lateness() {
        start("sales.ann", 1);
        for (int i = 1; i < LATE_TASKS; i++) {
            runtime.startProcessInstanceByKey(
                    LateWork.PROCESS, Map.of(ProjectId.VARIABLE, project.toString(), "worker", "sales.ann", "days", 1));
        }
        List<Task> open = new ArrayList<>(tasks.createTaskQuery()
                .processVariableValueEquals(ProjectId.VARIABLE, project.toString())
                .list());
        Instant due = Instant.now().plusSeconds(2);
        open.forEach(task -> tasks.setDueDate(task.getId(), Date.from(due)));
        await("reminders").atMost(Duration.ofMinutes(1)).until(() -> reminders().size() == LATE_TASKS);
        return (long) reminders().stream()
                .mapToLong(reminder -> Duration.between(due, reminder.at()).toMillis())
                .average()
                .orElseThrow();
    }

    private static LeisurelyPostOffice opened() {
        try {
            return new LeisurelyPostOffice();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
