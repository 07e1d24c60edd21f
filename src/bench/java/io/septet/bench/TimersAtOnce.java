package io.septet.bench;

import static io.septet.calendar.domain.Calendars.SHANGHAI;
import static java.util.stream.IntStream.range;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.septet.AtOnce;
import io.septet.Company;
import io.septet.ProcessTest;
import io.septet.plan.Raci;
import io.septet.plan.WorkItem;
import io.septet.project.ProjectId;
import io.septet.tracking.Items;
import io.septet.tracking.TrackedProject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.management.Metrics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.test.context.TestPropertySource;

/**
 * Measures how the engine's background work, as Septet configures it, gets through 10,000 timers that are due at the same
 * moment: on one morning the work of 10,000 items in 400 projects is handed out, each with a task, its own timers and a
 * message. In the same run and on the same database, as many rows are committed one by one, by as many threads; a commit is
 * answered once it is written, though the embedded PostgreSQL leaves it to the machine when that reaches the disk. Fails
 * when a timer is handled twice or not at all. Putting away what it made takes as long again; {@code -Dseptet.timers=500}
 * takes fewer.
 *
 * <pre>
 * mvn -q -Pbench test-compile surefire:test@postgresql -Dtest=TimersAtOnce
 * </pre>
 */
@ProcessTest
@TestPropertySource(properties = "camunda.bpm.job-execution.enabled=true")
class TimersAtOnce {

    private static final int TIMERS = Integer.getInteger("septet.timers", 10_000);
    private static final int ITEMS = 25;
    private static final String TIMER = "StartDateReached";
    private static final LocalDate THEN = Items.MONDAY.plusDays(9);
    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final List<String> WASTED =
            List.of(Metrics.JOB_FAILED, Metrics.JOB_ACQUIRED_FAILURE, Metrics.JOB_EXECUTION_REJECTED);

    @Autowired
    BeanFactory beans;

    @Autowired
    JdbcTemplate database;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    ThreadPoolTaskExecutor camundaTaskExecutor;

    JobExecutor background;

    @BeforeAll
    static void rest(@Autowired ProcessEngineConfigurationImpl engine) {
        engine.getJobExecutor().shutdown();
    }

    @BeforeEach
    void asInProduction() throws Exception {
        background =
                beans.getBean(ProcessEngineConfigurationImpl.class).getJobExecutor();
        HikariDataSource pool = beans.getBean(DataSource.class).unwrap(HikariDataSource.class);
        pool.getHikariConfigMXBean().setMaximumPoolSize(20);
        database.execute("alter database %s set synchronous_commit = on"
                .formatted(database.queryForObject("select current_database()", String.class)));
        pool.getHikariPoolMXBean().softEvictConnections();
        assertThat(database.queryForObject("show synchronous_commit", String.class))
                .isEqualTo("on");
    }

    @AfterEach
    void stop() {
        background.shutdown();
    }

    @Test
    @DisplayName("10,000 timers that are due at the same moment are all handled, and none twice")
    void measure() throws Exception {
        plan();
        background.shutdown();
        double bare = commit();
        Map<String, Long> before = counted();
        letTimePassUntil(THEN);
        Instant begun = Instant.now();
        background.start();
        await("all handed out", () -> handedOut() == TIMERS);
        double handled = secondsSince(begun);
        await("nothing waiting", this::isNothingDue);
        double all = secondsSince(begun);
        background.shutdown();
        bare = (bare + commit()) / 2;

        System.out.printf("%d timers: %.1f s, %.1f ms each%n", TIMERS, handled, 1000 * handled / TIMERS);
        System.out.printf("with all that follows, %d jobs: %.1f s%n", successful(before), all);
        System.out.printf(
                "one-row commits by %d threads: %.2f ms each; ratio %.1f, with all that follows %.1f%n",
                threads(), 1000 * bare / TIMERS, handled / bare, all / bare);
        counted().forEach((metric, count) -> System.out.printf("  %s %d%n", metric, count - before.get(metric)));
        assertEachHandledOnce();
        System.out.println("each handled once");
    }

    /** All items of all projects begin on one day; what the engine does at once when they are planned is done. */
    private void plan() {
        Instant begun = Instant.now();
        background.start();
        for (int i = 0; i < TIMERS / ITEMS; i++) {
            TrackedProject project = new TrackedProject(beans);
            int number = i;
            project.plan(range(0, ITEMS)
                    .mapToObj(item -> item(number * ITEMS + item))
                    .toArray(WorkItem[]::new));
            runtime.startProcessInstanceByKey(
                    "project-tracking",
                    project.view().code(),
                    Map.of(ProjectId.VARIABLE, project.id().toString()));
        }
        await("all planned", () -> management
                                .createJobQuery()
                                .timers()
                                .activityId(TIMER)
                                .count()
                        == TIMERS
                && isNothingDue());
        // what was said on the day before has been said
        database.update("delete from act_ru_job where handler_cfg_ = 'StartDateNear'");
        System.out.printf("%d items planned: %.1f s%n", TIMERS, secondsSince(begun));
    }

    private static WorkItem item(int number) {
        String department = Company.DEPARTMENTS.get(number % Company.DEPARTMENTS.size());
        String responsible = number / Company.DEPARTMENTS.size() % 2 == 0 ? Company.ann(department) : Company.bob(department);
        return Items.item("W" + number, responsible, THEN, THEN.plusDays(9), Map.of(department, Raci.AR));
    }

    /** From then on the clock goes on. */
    private static void letTimePassUntil(LocalDate day) {
        Instant morning = day.atTime(LocalTime.of(9, 0)).atZone(SHANGHAI).toInstant();
        ClockUtil.offset(Duration.between(Instant.now(), morning).toMillis());
    }

    private long handedOut() {
        return count("select count(*) from item_delivery where status = 'IN_PROGRESS'");
    }

    private boolean isNothingDue() {
        return management.createJobQuery().executable().count() == 0;
    }

    private void assertEachHandledOnce() {
        HistoryService history = beans.getBean(HistoryService.class);
        assertThat(history.createHistoricJobLogQuery()
                        .activityIdIn(TIMER)
                        .successLog()
                        .count())
                .isEqualTo(TIMERS);
        assertThat(history.createHistoricJobLogQuery().failureLog().count()).isZero();
        assertThat(count("select count(*) from act_hi_actinst where act_id_ = 'DeliverWork'"))
                .isEqualTo(TIMERS);
        assertThat(count("select count(distinct proc_inst_id_) from act_hi_actinst where act_id_ = 'DeliverWork'"))
                .isEqualTo(TIMERS);
        assertThat(beans.getBean(TaskService.class)
                        .createTaskQuery()
                        .taskDefinitionKey("DeliverWork")
                        .count())
                .isEqualTo(TIMERS);
        assertThat(count("select count(*) from message where message = 'task.offered'"))
                .isEqualTo(TIMERS);
        assertThat(count("select count(distinct task_id) from message where message = 'task.offered'"))
                .isEqualTo(TIMERS);
    }

    private long count(String query) {
        Long count = database.queryForObject(query, Long.class);
        return count == null ? 0 : count;
    }

    private Map<String, Long> counted() {
        management.reportDbMetricsNow();
        Map<String, Long> counted = new LinkedHashMap<>();
        for (String metric : List.of(Metrics.JOB_SUCCESSFUL, Metrics.JOB_ACQUISITION_ATTEMPT)) {
            counted.put(metric, management.createMetricsQuery().name(metric).sum());
        }
        WASTED.forEach(metric ->
                counted.put(metric, management.createMetricsQuery().name(metric).sum()));
        return counted;
    }

    private long successful(Map<String, Long> before) {
        return counted().get(Metrics.JOB_SUCCESSFUL) - before.get(Metrics.JOB_SUCCESSFUL);
    }

    private int threads() {
        return camundaTaskExecutor.getMaxPoolSize();
    }

    /** As many rows as timers, each in a transaction of its own, by as many threads as the background work has; in seconds. */
    private double commit() throws Exception {
        database.execute("create table if not exists bare_row (id uuid primary key, said varchar(100))");
        Callable<Integer> one = () -> {
            for (int i = 0; i < TIMERS / threads(); i++) {
                database.update("insert into bare_row values (?, ?)", UUID.randomUUID(), "row " + i);
            }
            return TIMERS / threads();
        };
        Instant begun = Instant.now();
        AtOnce.results(range(0, threads()).mapToObj(thread -> one).toList());
        return secondsSince(begun);
    }

    private static void await(String what, BooleanSupplier condition) {
        Instant end = Instant.now().plus(LONGEST);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as(what).isBefore(end);
            try {
                Thread.sleep(250);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static double secondsSince(Instant begun) {
        return Duration.between(begun, Instant.now()).toMillis() / 1000.0;
    }
}
