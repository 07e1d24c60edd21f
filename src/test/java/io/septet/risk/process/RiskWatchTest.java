package io.septet.risk.process;

import static io.septet.calendar.domain.Calendars.SHANGHAI;
import static io.septet.tracking.Items.MONDAY;
import static io.septet.tracking.Items.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import io.septet.ProcessTest;
import io.septet.Reaches;
import io.septet.directory.DepartmentId;
import io.septet.plan.WorkItem;
import io.septet.risk.Judgement;
import io.septet.risk.LeftBehind;
import io.septet.risk.RiskFacts;
import io.septet.risk.RiskLevel;
import io.septet.risk.RiskReason;
import io.septet.risk.RiskyProject;
import io.septet.tracking.ProgressStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("Every morning")
class RiskWatchTest {

    @Autowired
    BeanFactory beans;

    @Autowired
    RepositoryService repository;

    @Autowired
    ManagementService management;

    @BeforeEach
    void forgetOthers() {
        LeftBehind.forget(beans);
    }

    @Test
    @Reaches("risk-watch/RisksFollowed")
    @DisplayName("T4: what is behind plan by more than ten percentage points is found, with level, reason and figures")
    void found() {
        RiskyProject project = new RiskyProject(
                beans, item("W1", MONDAY, MONDAY.plusDays(11)), item("W2", MONDAY, MONDAY.plusDays(11)));
        project.tracked().until(MONDAY.plusDays(4), 9, 5);
        project.report("W1", ProgressStatus.ON_TRACK, 28);
        project.report("W2", ProgressStatus.ON_TRACK, 30);
        Instant now = ClockUtil.getCurrentTime().toInstant();

        assertThat(project.look()).isEnded();

        assertThat(project.risks()).singleElement().satisfies(risk -> {
            assertThat(risk.item().key().value()).isEqualTo("W1");
            assertThat(risk.facts()).isEqualTo(new RiskFacts(12, 0, false, 0, ProgressStatus.ON_TRACK));
            assertThat(risk.judgement()).isEqualTo(new Judgement(RiskLevel.LOW, RiskReason.BEHIND));
            assertThat(risk.accountable()).isEqualTo(DepartmentId.of("marketing"));
            assertThat(risk.since()).isEqualTo(now);
            assertThat(risk.highSince()).isNull();
        });
    }

    @Test
    @DisplayName("T4: a risk follows its item from one morning to the next, and settles when the item has caught up")
    void follows() {
        RiskyProject project = new RiskyProject(beans, item("W1", MONDAY, MONDAY.plusDays(11)));
        project.tracked().until(MONDAY.plusDays(2), 9, 5);
        project.look();
        assertThat(project.risk("W1")).get().satisfies(risk -> {
            assertThat(risk.judgement()).isEqualTo(new Judgement(RiskLevel.LOW, RiskReason.BEHIND));
            assertThat(risk.facts().said()).isNull();
        });
        Instant since = project.risk("W1").orElseThrow().since();

        project.tracked().until(MONDAY.plusDays(4), 9, 5);
        project.look();
        assertThat(project.risk("W1")).get().satisfies(risk -> {
            assertThat(risk.level()).isEqualTo(RiskLevel.HIGH);
            assertThat(risk.judgement().because()).isEqualTo(RiskReason.FAR_BEHIND);
            assertThat(risk.since()).isEqualTo(since);
            assertThat(risk.highSince()).isAfter(since);
        });

        project.report("W1", ProgressStatus.ON_TRACK, 45);
        project.look();
        assertThat(project.risks()).singleElement().satisfies(risk -> assertThat(risk.isOpen())
                .isFalse());
    }

    @Test
    @DisplayName("T4: what others wait for weighs more, and what has been handed over is at risk no longer")
    void successors() {
        RiskyProject project = new RiskyProject(
                beans,
                item("W1", MONDAY, MONDAY),
                after("W2", "W1", MONDAY.plusDays(7)),
                after("W3", "W1", MONDAY.plusDays(7)));
        project.tracked().until(MONDAY.plusDays(1), 9, 5);
        project.look();
        assertThat(project.risk("W1")).get().satisfies(risk -> {
            assertThat(risk.judgement()).isEqualTo(new Judgement(RiskLevel.HIGH, RiskReason.LATE_OTHERS_WAIT));
            assertThat(risk.facts().successors()).isEqualTo(2);
        });

        project.tracked().change(after("W2", "W1", MONDAY.plusDays(7)));
        project.look();
        assertThat(project.risk("W1").orElseThrow().isOpen()).isFalse();
    }

    private static WorkItem after(String key, String predecessor, LocalDate start) {
        WorkItem item = item(key, start, start.plusDays(4));
        return new WorkItem(
                item.key(),
                item.title(),
                item.phase(),
                item.responsible(),
                item.start(),
                item.end(),
                item.milestone(),
                item.deliverable(),
                item.acceptanceStandard(),
                item.input(),
                item.resources(),
                item.communication(),
                item.risk(),
                List.of(predecessor),
                item.raci());
    }

    @Test
    @DisplayName("T4: on a day off nothing is looked at, on the working day after it is")
    void dayOff() {
        RiskyProject project = new RiskyProject(beans, item("W1", MONDAY, MONDAY.plusDays(3)));
        project.tracked().until(MONDAY.plusDays(5), 9, 5);
        assertThat(project.look()).isEnded();
        assertThat(project.risks()).isEmpty();

        project.tracked().until(MONDAY.plusDays(7), 9, 5);
        project.look();
        assertThat(project.risks()).hasSize(1);
    }

    @Test
    @DisplayName("T4: the timer comes at the start of each working day, and never on a holiday")
    void timer() {
        ClockUtil.setCurrentTime(Date.from(at(LocalDate.of(2024, 4, 3), 10)));
        Deployment deployed = repository
                .createDeployment()
                .name("watch anew")
                .addClasspathResource("processes/risk/risk-watch.bpmn")
                .deploy();
        assertThat(deployed).isNotNull();
        // 4 to 6 April are Qingming, and Sunday 7 April is worked in their place
        assertThat(next().getDuedate()).isEqualTo(at(LocalDate.of(2024, 4, 7), 9));
        ClockUtil.setCurrentTime(next().getDuedate());
        management.executeJob(next().getId());
        assertThat(next().getDuedate()).isEqualTo(at(LocalDate.of(2024, 4, 8), 9));
    }

    private Job next() {
        return management
                .createJobQuery()
                .processDefinitionKey(RiskWatch.PROCESS)
                .timers()
                .singleResult();
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(SHANGHAI).toInstant();
    }
}
