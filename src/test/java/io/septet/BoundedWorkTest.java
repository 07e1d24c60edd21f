package io.septet;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.demo.Handwriting;
import io.septet.desk.Desk;
import io.septet.directory.PersonId;
import io.septet.project.Step;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What opening a form, completing a task or running a job asks of the database does not grow with the company. */
@ProcessTest
@OnAnyDatabase
class BoundedWorkTest {

    /** What the engine asks of its own tables for every task and instance is its own matter. */
    private static final Pattern OF_THE_ENGINE = Pattern.compile("(?is).*\\bACT_(RU|HI|RE|GE)_.*");

    /** What is asked once for each task that is handed out: whom it is for, whether they are there, how they read. */
    private static final Pattern OF_EACH_TASK =
            Pattern.compile("(?is).* from (ACT_ID_USER|ACT_ID_GROUP|absence|readers_language|readers_zone) .*");

    /** What is written once for every twenty documents that a package holds: so many are read of it at a time. */
    private static final Pattern OF_EACH_TWENTY_DOCUMENTS =
            Pattern.compile("(?is)insert into (filed_document|filed_posting|filed_grams) .*");

    /** What is noted once of each person, when they give their password for the first time. */
    private static final Pattern OF_EACH_NEWCOMER = Pattern.compile("(?is).*\\bknown_address\\b.*");

    @Autowired
    BeanFactory beans;

    @Autowired
    Desk desk;

    @Autowired
    Statements statements;

    @Autowired
    TaskService tasks;

    @Autowired
    ManagementService management;

    @Test
    @DisplayName(
            "A form, a task and a job take as many statements with more departments, people, items and meetings as with few")
    void work() {
        new Lived(Life.SCRIPT).toTheEnd();
        Map<String, Map<String, Long>> few = new Lived(Life.SCRIPT).toTheEnd();
        try (MoreOfEverything more = new MoreOfEverything(beans)) {
            Lived large = new Lived(more.handwriting());
            large.to(Step.REVIEW);
            more.meet(large.life);
            Map<String, Map<String, Long>> taken = large.toTheEnd();
            assertThat(taken.keySet()).isEqualTo(few.keySet());
            taken.forEach((what, made) -> made.keySet()
                    .removeIf(statement -> made.get(statement) <= few.get(what).getOrDefault(statement, 0L)));
            taken.values().removeIf(Map::isEmpty);
            assertThat(taken).as("statements that are made more often").isEmpty();
        }
    }

    /** The life of a project, and which statements each of its tasks and jobs took. */
    private final class Lived {

        private final Map<String, Map<String, Long>> taken = new TreeMap<>();
        private final Life life;

        private Lived(Handwriting handwriting) {
            ClockUtil.setCurrentTime(Date.from(EngineAtRest.MONDAY_MORNING));
            life = new Life(beans, handwriting);
        }

        void to(Step step) {
            while (life.view().step() != step) {
                goOn();
            }
        }

        Map<String, Map<String, Long>> toTheEnd() {
            while (life.running("collaboration-project") > 0) {
                goOn();
            }
            return taken;
        }

        private void goOn() {
            List<Task> open = life.open();
            if (open.isEmpty()) {
                runNextJob();
                return;
            }
            Task task = open.get(0);
            String element = task.getTaskDefinitionKey();
            listen("form of " + element, () -> desk.open(task.getId(), PersonId.of(task.getAssignee())));
            listen("task " + element, () -> life.oneDoes(element));
        }

        private void runNextJob() {
            Job job = management.createJobQuery().list().stream()
                    .min(Comparator.comparing(
                            next -> Optional.ofNullable(next.getDuedate()).orElse(new Date(0))))
                    .orElseThrow();
            if (job.getDuedate() != null && job.getDuedate().after(ClockUtil.getCurrentTime())) {
                ClockUtil.setCurrentTime(job.getDuedate());
            }
            String element = management
                    .createJobDefinitionQuery()
                    .jobDefinitionId(job.getJobDefinitionId())
                    .singleResult()
                    .getActivityId();
            listen("job " + element, () -> management.executeJob(job.getId()));
        }

        /** Of several of a kind the one that takes most; what is asked for each new task is not counted. */
        private void listen(String what, Executable action) {
            long before = tasks.createTaskQuery().count();
            Map<String, Long> made = statements.during(action);
            long handedOut = Math.max(0, tasks.createTaskQuery().count() - before + (what.startsWith("task ") ? 1 : 0));
            Map<String, Long> known = taken.computeIfAbsent(what, first -> new TreeMap<>());
            made.forEach((statement, often) -> {
                if (!OF_THE_ENGINE.matcher(statement).matches()
                        && !OF_EACH_NEWCOMER.matcher(statement).matches()
                        && !OF_EACH_TWENTY_DOCUMENTS.matcher(statement).matches()) {
                    long ofTasks = OF_EACH_TASK.matcher(statement).matches() ? handedOut : 0;
                    known.merge(statement, Math.max(0, often - ofTasks), Math::max);
                }
            });
        }
    }
}
