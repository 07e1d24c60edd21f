package io.septet.absence;

import static io.septet.Company.ann;
import static io.septet.Company.bob;
import static io.septet.Company.head;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.septet.Browser;
import io.septet.Colleagues;
import io.septet.ProcessTest;
import io.septet.desk.Desk;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.evidence.FiledWithProject;
import io.septet.findings.Finding;
import io.septet.findings.Forbidden;
import io.septet.findings.Refused;
import io.septet.project.Category;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import io.septet.project.Proposal;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("A task that is handed on")
class HandTaskOnTest {

    private static final String LEAD = head("sales");

    @Autowired
    HandTaskOn handingOn;

    @Autowired
    Desk desk;

    @Autowired
    Projects projects;

    @Autowired
    Colleagues colleagues;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    List<FiledWithProject> filed;

    @Autowired
    Browser browser;

    private ProjectId project;
    private Task task;

    @BeforeEach
    void writeGoal() {
        project = projects.propose(new Proposal(
                "618 campaign",
                Category.CAMPAIGN,
                DepartmentId.of("sales"),
                PersonId.of(LEAD),
                PersonId.of(ann("sales"))));
        String instance = runtime.startProcessInstanceByKey(
                        "goal-setting", projects.get(project).code(), Map.of(ProjectId.VARIABLE, project.toString()))
                .getId();
        task = tasks.createTaskQuery().processInstanceId(instance).singleResult();
    }

    @Test
    @DisplayName("is the colleague's from then on; its form, the trace and the archive say for whom, by whom and why")
    void handedOn() throws Exception {
        String page = "/tasks/%s/handing-on".formatted(task.getId());
        browser.as(LEAD, get(page)).andExpect(content().string(containsString("bob Sales")));
        browser.as(LEAD, get("/api/tasks/" + task.getId()))
                .andExpect(jsonPath("$.mayBeHandedOn").value(true));
        browser.as(
                        LEAD,
                        post(page)
                                .with(csrf())
                                .param("colleague", bob("sales"))
                                .param("reason", "She knows the market."))
                .andExpect(status().isOk());

        Task now = tasks.createTaskQuery().taskId(task.getId()).singleResult();
        assertThat(now.getAssignee()).isEqualTo(bob("sales"));
        assertThat(now.getOwner()).isNull();
        assertThatThrownBy(() -> desk.open(task.getId(), PersonId.of(LEAD))).isInstanceOf(Forbidden.class);
        browser.as(bob("sales"), get("/api/tasks/" + task.getId()))
                .andExpect(
                        jsonPath("$.notes[0]")
                                .value(
                                        "bob Sales does this task for head Sales. Handed on by head Sales: She knows the market."));
        browser.as(LEAD, get("/projects/%s/goal".formatted(project)))
                .andExpect(content()
                        .string(containsString(
                                "bob Sales did or does the task “Define goal · 618 campaign” for head Sales.")));
        browser.as(LEAD, get("/projects/%s/review".formatted(project)))
                .andExpect(content().string(not(containsString("bob Sales did or does the task"))));
        assertThat(filed.stream().flatMap(module -> module.decisions(project).stream()))
                .filteredOn(decision -> decision.kind().equals("absence.trace.HANDED_ON"))
                .singleElement()
                .satisfies(decision -> {
                    assertThat(decision.by()).isEqualTo(PersonId.of(LEAD));
                    assertThat(decision.about()).isEqualTo("Define goal · 618 campaign: head Sales → bob Sales");
                    assertThat(decision.reason()).isEqualTo("She knows the market.");
                });
    }

    @ParameterizedTest(name = "to {0} because of “{1}”: {2}")
    @DisplayName("goes to nobody else, nor without a reason")
    @CsvSource({
        "legal.bob, busy, colleague",
        "sales.head, busy, colleague",
        "nobody, busy, colleague",
        "sales.bob, '', reason",
        "sales.bob, '　', reason",
        "sales.bob, a\u202eb, reason"
    })
    void refused(String colleague, String reason, String path) {
        assertThatThrownBy(() -> handingOn.handOn(task.getId(), PersonId.of(LEAD), PersonId.of(colleague), reason))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.findings())
                        .extracting(Finding::path)
                        .containsExactly(path));
        assertThat(handingOn.of(project)).isEmpty();
    }

    @Test
    @DisplayName("is one's own: nobody hands on what is somebody else's")
    void notTheirs() throws Exception {
        assertThatThrownBy(() ->
                        handingOn.handOn(task.getId(), PersonId.of(ann("sales")), PersonId.of(bob("sales")), "busy"))
                .isInstanceOf(Forbidden.class);
        browser.as(ann("sales"), get("/tasks/%s/handing-on".formatted(task.getId())))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("This task is for somebody else.")));
    }
}
