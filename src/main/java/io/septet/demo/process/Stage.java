package io.septet.demo.process;

import io.septet.calendar.WorkingTime;
import io.septet.demo.Handwriting;
import io.septet.directory.PersonId;
import io.septet.signoff.SigningTokens;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Where the people of the demo act, on days that have passed. */
@Component
@Profile("demo")
class Stage {

    private static final int MOST_JOBS_AT_ONCE = 1000;

    // the looks of a morning, as their models call them
    private static final String RISK_WATCH = "risk-watch";
    private static final String REPORT_WATCH = "report-watch";

    private final Cast cast;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final ManagementService jobs;
    private final SigningTokens tokens;
    private final DemoSettings settings;
    private final WorkingTime workingTime;

    Stage(
            Cast cast,
            TaskService tasks,
            RuntimeService runtime,
            ManagementService jobs,
            SigningTokens tokens,
            DemoSettings settings,
            WorkingTime workingTime) {
        this.cast = cast;
        this.tasks = tasks;
        this.runtime = runtime;
        this.jobs = jobs;
        this.tokens = tokens;
        this.settings = settings;
        this.workingTime = workingTime;
    }

    /** Lets the play go on in the afternoon of that working day. */
    void on(LocalDate day) {
        Instant afternoon = workingTime.plusWorkingHours(workingTime.startOfWorkingDay(day), 5);
        ClockUtil.setCurrentTime(Date.from(afternoon));
    }

    /** Starts a process by its form and returns the key of the instance. */
    String start(String person, String process, Object content) {
        return runtime.createProcessInstanceQuery()
                .processInstanceId(cast.as(person).start(process, content).getId())
                .singleResult()
                .getBusinessKey();
    }

    /** Everybody who has such a task in the project completes it, each writing into their own form. */
    void complete(String project, String task, Handwriting handwriting) {
        complete(project, task, handwriting, Integer.MAX_VALUE);
    }

    /** As many of those who have such a task complete it. */
    void complete(String project, String task, Handwriting handwriting, int most) {
        List<Task> open = open(project, task);
        if (open.isEmpty()) {
            throw new IllegalStateException("Nobody has task %s in project %s".formatted(task, project));
        }
        for (Task each : open.subList(0, Math.min(most, open.size()))) {
            String person = each.getAssignee();
            cast.as(person)
                    .fillIn(
                            each,
                            handwriting,
                            shown -> tokens.issue(PersonId.of(person), each.getId(), settings.password(), shown));
        }
    }

    List<Task> open(String project, String task) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKeyLike(project + "%")
                .taskDefinitionKey(task)
                .orderByTaskCreateTime()
                .asc()
                .list();
    }

    /** Does what the engine would have done in the background until now. */
    void letEngineWork(String project) {
        for (int done = 0; done < MOST_JOBS_AT_ONCE; done++) {
            Job next = nextJob(project);
            if (next == null) {
                return;
            }
            jobs.executeJob(next.getId());
        }
        throw new IllegalStateException("The engine does not come to rest in project " + project);
    }

    /** Lets the engine look at all work under way, as it does every morning. */
    void lookForRisks() {
        look(RISK_WATCH);
    }

    /** Lets the engine ask for the reports of the week where it ends, as it does every morning. */
    void askForReports() {
        look(REPORT_WATCH);
    }

    private void look(String process) {
        String watch = runtime.startProcessInstanceByKey(process).getId();
        jobs.createJobQuery().processInstanceId(watch).list().forEach(job -> jobs.executeJob(job.getId()));
    }

    private @Nullable Job nextJob(String project) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKeyLike(project + "%").list().stream()
                .flatMap(instance -> jobs
                        .createJobQuery()
                        .processInstanceId(instance.getId())
                        .executable()
                        .orderByJobDuedate()
                        .asc()
                        .listPage(0, 1)
                        .stream())
                .findFirst()
                .orElse(null);
    }
}
