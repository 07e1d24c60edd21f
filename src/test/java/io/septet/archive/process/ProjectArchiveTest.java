package io.septet.archive.process;

import static io.septet.Company.ann;
import static io.septet.Company.bob;
import static io.septet.tracking.Items.MONDAY;
import static io.septet.tracking.Items.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.septet.EngineAtRest;
import io.septet.OnBothDatabases;
import io.septet.ProcessTest;
import io.septet.Reaches;
import io.septet.archive.ArchivedProject;
import io.septet.archive.Finds;
import io.septet.archive.Sought;
import io.septet.archive.Unpacked;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.evidence.Decision;
import io.septet.goal.SampleGoals;
import io.septet.notification.MessageView;
import io.septet.notification.Notifications;
import io.septet.project.NoSuchProject;
import io.septet.project.ProjectId;
import io.septet.project.State;
import io.septet.tracking.Deliveries;
import io.septet.tracking.TrackedProject;
import java.io.IOException;
import java.util.Date;
import java.util.Map;
import java.util.NoSuchElementException;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

@ProcessTest
@OnBothDatabases
@DisplayName("Archiving the project")
class ProjectArchiveTest extends FiledProjects {

    @Autowired
    Finds finds;

    @Autowired
    Notifications notifications;

    @Autowired
    Deliveries deliveries;

    @Autowired
    BeanFactory beans;

    @Test
    @Reaches("project-archive/ProjectFiled")
    @DisplayName("A1: a finished project is filed as one package, closed, and its people are told")
    void finished() throws IOException {
        ProjectId project = proposed("618活动");
        goals.define(project, SampleGoals.inOrder(), PersonId.of(LEAD));
        answer(project, "sales", "同一个群\n两行");
        ProcessInstance instance = archived(project);

        assertThat(instance)
                .isEnded()
                .hasPassedInOrder("FileDocuments", "CloseProject", "AnnounceArchive", "ProjectFiled");
        assertThat(projects.get(project).state()).isEqualTo(State.ARCHIVED);
        assertThat(notifications.of(project))
                .filteredOn(message -> message.tells("project.filed"))
                .extracting(MessageView::person)
                .contains(PersonId.of(LEAD), PersonId.of(bob("marketing")), PersonId.of(ann("sales")));
        Unpacked unpacked = unpacked(project);
        assertThat(unpacked.names())
                .contains(
                        "20240304-618活动-Project.html",
                        "20240304-618活动-Project.json",
                        "20240304-618活动-Review answers.html",
                        "20240304-618活动-Review answers.json",
                        "index.html",
                        "manifest.sha256");
        assertThat(unpacked.read("Review answers.html")).contains("同一个群\n两行").contains("<td>Sales</td>");
        JsonNode answers = json.readTree(unpacked.read("Review answers.json"));
        assertThat(answers.at("/project/name").asText()).isEqualTo("618活动");
        assertThat(answers.at("/content/answers/0/goalReached").asText()).isEqualTo("YES");
        assertThat(answers.at("/content/answers/0/answeredBy/id").asText()).isEqualTo(ann("sales"));
        assertThat(answers.at("/content/answers/0/answeredBy/name").asText()).isEqualTo("ann Sales");
    }

    @Test
    @DisplayName("A1: documents wait for their job, which can be tried again, so that a failure is seen and repaired")
    void filedByJob() {
        ProjectId project = proposed("618");
        ProcessInstance instance = archive(project);

        assertThat(instance).isWaitingAt("FileDocuments");
        assertThatThrownBy(() -> archives.get(project, PersonId.of(LEAD))).isInstanceOf(NoSuchElementException.class);
        assertThat(projects.get(project).state()).isEqualTo(State.RUNNING);
    }

    @Test
    @DisplayName("A1: a project cancelled before it had a goal is archived with what there is")
    void cancelledEarly() throws IOException {
        ProjectId project = proposed("618");
        projects.cancel(project, "No budget", PersonId.of(LEAD));
        assertThat(archived(project)).isEnded();

        assertThat(projects.get(project).state()).isEqualTo(State.CANCELLED);
        Unpacked unpacked = unpacked(project);
        assertThat(unpacked.read("Project.html")).contains("No budget");
        assertThat(json.readTree(unpacked.read("Project.json"))
                        .at("/content/cancelledBy/id")
                        .asText())
                .isEqualTo(LEAD);
        assertThat(unpacked.read("Decisions.html")).contains("Project cancelled");
        assertThat(finds.projects(PersonId.of(LEAD), Sought.EVERYTHING, Pageable.unpaged()))
                .filteredOn(one -> one.project().id().equals(project))
                .extracting(one -> one.project().state())
                .containsExactly(State.CANCELLED);
    }

    @Test
    @DisplayName(
            "A1: a project cancelled amid its work is filed with the progress so far, each decision on its version")
    void cancelledAmidWork() throws IOException {
        TrackedProject tracked = new TrackedProject(beans);
        tracked.plan(item("W1", MONDAY, MONDAY.plusDays(4)));
        tracked.track();
        tracked.until(MONDAY.plusDays(1), 9, 0);
        colleagues
                .as(bob("marketing"))
                .complete("ReportProgress", Map.of("status", "AT_RISK", "percent", 20, "note", "No paper"));
        projects.cancel(tracked.id(), "No budget", PersonId.of("marketing.head"));
        deliveries.withdraw(tracked.id());
        archived(tracked.id());

        String progress = unpacked(tracked.id()).read("-Progress.html");
        assertThat(progress).contains("<td>At risk</td><td>20</td><td>No paper</td>", "<td>Withdrawn</td>");
        assertThat(archives.decisions(tracked.id()))
                .filteredOn(decision -> decision.kind().equals("tracking.trace.WITHDRAW"))
                .extracting(Decision::about, Decision::version)
                .containsExactly(tuple("W1 Item W1", 1));
    }

    @Test
    @DisplayName("A3: every decision is traced: who, when, why, the earliest first")
    void trace() {
        ProjectId project = proposed("618");
        ClockUtil.setCurrentTime(Date.from(EngineAtRest.MONDAY_MORNING.plusSeconds(60)));
        projects.cancel(project, "No budget", PersonId.of(LEAD));

        assertThat(archives.decisions(project))
                .containsExactly(
                        Decision.of(EngineAtRest.MONDAY_MORNING, PersonId.of(LEAD), "project.decision.PROPOSED")
                                .forDepartment(DepartmentId.of("marketing")),
                        Decision.of(
                                        EngineAtRest.MONDAY_MORNING.plusSeconds(60),
                                        PersonId.of(LEAD),
                                        "project.decision.CANCELLED")
                                .because("No budget"));
    }

    @Test
    @DisplayName("A1: filed twice, unchanged content makes the same bytes and leaves one package")
    void filedTwice() throws IOException {
        ProjectId project = proposed("618");
        archives.file(project);
        ArchivedProject first = archives.get(project, PersonId.of(LEAD));
        byte[] bytes = zip(project);
        long chunks = chunks();
        ClockUtil.setCurrentTime(Date.from(EngineAtRest.MONDAY_MORNING.plusSeconds(86_400)));
        archives.file(project);

        assertThat(archives.get(project, PersonId.of(LEAD))).isEqualTo(first);
        assertThat(zip(project)).isEqualTo(bytes).hasSize((int) first.length());
        assertThat(chunks()).isEqualTo(chunks);
    }

    @Test
    @DisplayName("A1: filed again after a change, the new package takes the place of the old one")
    void filedAgain() throws IOException {
        ProjectId project = proposed("618");
        archives.file(project);
        ArchivedProject first = archives.get(project, PersonId.of(LEAD));
        long chunks = chunks();
        projects.cancel(project, "No budget", PersonId.of(LEAD));
        archives.file(project);

        assertThat(archives.get(project, PersonId.of(LEAD)).sha256()).isNotEqualTo(first.sha256());
        assertThat(unpacked(project).read("Project.html")).contains("No budget");
        assertThat(chunks()).isEqualTo(chunks);
        assertThat(sql.queryForObject(
                        "select count(*) from filed_package where project_id = ?", Integer.class, project.value()))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("A1: only those who may read about a project find it in the archive")
    void readers() {
        ProjectId project = proposed("618");
        archives.file(project);

        assertThat(finds.projects(PersonId.of(bob("marketing")), Sought.EVERYTHING, Pageable.unpaged()))
                .anyMatch(one -> one.project().id().equals(project));
        assertThat(finds.projects(PersonId.of("admin"), Sought.EVERYTHING, Pageable.unpaged()))
                .anyMatch(one -> one.project().id().equals(project));
        assertThat(finds.projects(PersonId.of(ann("legal")), Sought.EVERYTHING, Pageable.unpaged()))
                .noneMatch(one -> one.project().id().equals(project));
        assertThatThrownBy(() -> archives.get(project, PersonId.of(ann("legal"))))
                .as("there is no project that one may not see")
                .isInstanceOf(NoSuchProject.class);
    }

    private long chunks() {
        return sql.queryForObject("select count(*) from filed_chunk", Long.class);
    }
}
