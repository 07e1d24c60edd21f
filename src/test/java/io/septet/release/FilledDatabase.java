package io.septet.release;

import static io.septet.Company.ann;
import static io.septet.Company.bob;
import static org.assertj.core.api.Assertions.assertThat;

import io.septet.Colleagues;
import io.septet.EngineAtRest;
import io.septet.Life;
import io.septet.ProcessTest;
import io.septet.absence.NameSubstitute;
import io.septet.directory.PersonId;
import io.septet.project.AllProjects;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.project.State;
import io.septet.project.Step;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Fills a database as the people of a company would, and keeps it for {@link UpgradeTest}. It is run by hand, on the state
 * that is released, and what it writes is committed:
 *
 * <pre>
 * mvn test -Dtest=FilledDatabase
 * mvn test-compile surefire:test@postgresql -Dtest=FilledDatabase
 * </pre>
 */
@ProcessTest
class FilledDatabase {

    private final KeptHandwriting handwriting = KeptHandwriting.empty();

    /** When all projects have come as far as they come, and the one to be archived has not been. */
    private static final Date LATER = Date.from(UpgradeTest.TODAY.atStartOfDay().toInstant(ZoneOffset.UTC));

    @Autowired
    BeanFactory beans;

    @Autowired
    Colleagues colleagues;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService jobs;

    @Autowired
    Projects projects;

    @Autowired
    NameSubstitute naming;

    @Autowired
    DataSource database;

    @Test
    @DisplayName("holds a project in each step, one that changes its plan, and one that is in the archive")
    void fill() {
        newProject().toTheEnd();
        newProject().until("AnswerReview").oneDoes("AnswerReview");
        waitForArchive(newProject().to(Step.ARCHIVE));
        changePlan(newProject().to(Step.TRACKING));
        newProject().until("AcceptDeliverable");
        newProject().until("SignDuties").oneDoes("SignDuties");
        newProject().until("SignPlan").oneDoes("SignPlan");
        returnPlan(newProject().until("SignPlan"));
        newProject().until("ConfirmGoal").oneDoes("ConfirmGoal");
        naming.name(
                PersonId.of(bob("legal")),
                PersonId.of(ann("legal")),
                LocalDate.of(2024, 3, 11),
                UpgradeTest.TODAY.plusDays(1));

        assertThat(AllProjects.of(projects)).extracting(ProjectView::step).contains(Step.values());
        assertThat(AllProjects.of(projects)).extracting(ProjectView::state).containsOnlyOnce(State.ARCHIVED);
        // a report is due in the evening, and nobody here works that long
        handwriting.of(Life.SCRIPT).into("ReportProgress", Map.of(), () -> "");
        LastRelease.keep(database);
        handwriting.write();
    }

    /** Every project begins on the same Monday, so that none makes the others wait. */
    private Life newProject() {
        ClockUtil.setCurrentTime(Date.from(EngineAtRest.MONDAY_MORNING));
        return new Life(beans, handwriting.of(Life.SCRIPT));
    }

    private void waitForArchive(Life life) {
        runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(life.view().code())
                .list()
                .stream()
                .flatMap(instance ->
                        jobs.createJobQuery().processInstanceId(instance.getId()).executable().list().stream())
                .forEach(job -> jobs.setJobDuedate(job.getId(), LATER));
    }

    private void changePlan(Life life) {
        colleagues
                .as(ann("sales"))
                .start(
                        "change-request",
                        Map.of(
                                "project", life.id().toString(),
                                "cause", "Printer closed",
                                "what", "The coupons come later",
                                "shiftDays", 9,
                                "schedule", "Coupons two weeks later"));
        life.allDo("DraftNewVersion").oneDoes("SignPlan");
    }

    private void returnPlan(Life life) {
        life.sendBack("sales", "No budget");
        life.until("AgreeCommunication");
    }
}
