package io.septet.absence;

import static io.septet.Company.ann;
import static io.septet.Company.bob;
import static io.septet.Company.head;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.septet.Browser;
import io.septet.Colleagues;
import io.septet.ProcessTest;
import io.septet.desk.Desk;
import io.septet.directory.DepartmentId;
import io.septet.directory.Person;
import io.septet.directory.PersonId;
import io.septet.findings.Finding;
import io.septet.findings.Forbidden;
import io.septet.findings.Refused;
import io.septet.notification.MessageView;
import io.septet.notification.Notifications;
import io.septet.project.Category;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import io.septet.project.Proposal;
import io.septet.project.Readers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@ProcessTest
@DisplayName("Substitutes")
class NameSubstituteTest {

    private static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate FRIDAY = MONDAY.plusDays(4);
    private static final String LEAD = head("sales");
    private static final String SUBSTITUTE = bob("legal");

    @Autowired
    NameSubstitute naming;

    @Autowired
    Desk desk;

    @Autowired
    Absences absences;

    @Autowired
    Projects projects;

    @Autowired
    Readers readers;

    @Autowired
    Notifications notifications;

    @Autowired
    Colleagues colleagues;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    ManagementService management;

    @Autowired
    Browser browser;

    ProjectId project;

    @BeforeEach
    void propose() {
        project = projects.propose(new Proposal(
                "618 campaign",
                Category.CAMPAIGN,
                DepartmentId.of("sales"),
                PersonId.of(LEAD),
                PersonId.of(ann("sales"))));
    }

    private Task writeGoal() {
        String instance = runtime.startProcessInstanceByKey(
                        "goal-setting", projects.get(project).code(), Map.of(ProjectId.VARIABLE, project.toString()))
                .getId();
        return tasks.createTaskQuery().processInstanceId(instance).singleResult();
    }

    private void handOver() {
        management.createJobQuery().executable().list().stream()
                .filter(job -> job.getProcessInstanceId() == null)
                .forEach(job -> management.executeJob(job.getId()));
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
    private List<String> told(int messages) {
        return notifications.toldTo(PersonId.of(SUBSTITUTE), PageRequest.of(0, messages)).getContent().stream()
                .map(MessageView::subject)
                .toList();
    }

    private boolean sees(String person, Task task) {
        return colleagues
                .as(person)
                .loggedIn(() -> tasks.createTaskQuery().taskId(task.getId()).count() > 0);
    }

    @Test
    @DisplayName("A substitute finds the tasks that were there before in the task list")
    void tasksThatWereThere() {
        writeGoal();
        assertThat(tasklistOf(SUBSTITUTE)).isEmpty();
        naming.name(PersonId.of(LEAD), PersonId.of(SUBSTITUTE), MONDAY, FRIDAY);
        handOver();
        assertThat(tasklistOf(SUBSTITUTE)).containsExactly("DefineGoal");
        assertThat(tasklistOf(LEAD)).isEmpty();
        assertThat(told(100)).contains("New task: Define goal · 618 campaign");
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
        assertThat(told(100)).contains("You stand in for head Sales", "You no longer stand in for head Sales");
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
                .contains("ann Legal stands in for bob Legal, and so for head Sales", "You stand in for bob Legal");
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
    @DisplayName("Substitutes in a circle are refused")
    void circle() {
        naming.name(PersonId.of(LEAD), PersonId.of(SUBSTITUTE), MONDAY, TUESDAY);
        naming.name(PersonId.of(SUBSTITUTE), PersonId.of(ann("legal")), TUESDAY, FRIDAY);
        assertThatThrownBy(() -> naming.name(PersonId.of(ann("legal")), PersonId.of(LEAD), TUESDAY, FRIDAY))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.findings())
                        .extracting(Finding::code)
                        .containsExactly("absence.substitute.away"));
    }

    @Test
    @DisplayName(
            "The head of somebody who is ill names their substitute and takes it back; they are told, others may not")
    void namedByHead() {
        Task task = writeGoal();
        tasks.setAssignee(task.getId(), ann("sales"));
        assertThatThrownBy(() -> naming.name(
                        PersonId.of(ann("sales")), PersonId.of(SUBSTITUTE), MONDAY, FRIDAY, PersonId.of(bob("sales"))))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> naming.name(
                        PersonId.of(ann("sales")), PersonId.of(SUBSTITUTE), MONDAY, FRIDAY, PersonId.of(head("legal"))))
                .isInstanceOf(Forbidden.class);
        naming.name(PersonId.of(ann("sales")), PersonId.of(SUBSTITUTE), MONDAY, FRIDAY, PersonId.of(LEAD));
        handOver();
        assertThat(now(task).getAssignee()).isEqualTo(SUBSTITUTE);
        assertThat(subjectsTo(ann("sales"))).contains("Your substitute is bob Legal");
        assertThat(naming.ledBy(PersonId.of(LEAD)))
                .extracting(Person::id)
                .contains(PersonId.of(ann("sales")))
                .doesNotContain(PersonId.of(ann("legal")), PersonId.of(LEAD));
        assertThat(naming.ledBy(PersonId.of(ann("sales")))).isEmpty();

        Absence absence = absences.of(PersonId.of(ann("sales"))).get(0);
        assertThat(absence.namedBy()).isEqualTo(PersonId.of(LEAD));
        naming.takeBack(absence.id(), PersonId.of(LEAD));
        handOver();
        assertThat(now(task).getAssignee()).isEqualTo(ann("sales"));
    }

    @Test
    @DisplayName("So does an administrator, for anybody, on the page")
    void namedByAdministrator() throws Exception {
        browser.as("admin", naming("2024-03-04", "2024-03-08").param("absent", LEAD))
                .andExpect(status().is3xxRedirection());
        Absence absence = absences.of(PersonId.of(LEAD)).get(0);
        assertThat(absence.namedBy()).isEqualTo(PersonId.of("admin"));
        browser.as(LEAD, get("/absences")).andExpect(content().string(containsString("named by Ada Min")));
        browser.as("admin", get("/absences")).andExpect(content().string(containsString("Absences of your people")));
        browser.as(ann("sales"), naming("2024-03-11", "2024-03-12").param("absent", LEAD))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("the head of their department or an administrator")));
        browser.as("admin", post("/absences/%s/end".formatted(absence.id())).with(csrf()))
                .andExpect(status().is3xxRedirection());
        assertThat(absences.of(PersonId.of(LEAD))).isEmpty();
    }

    private Task now(Task task) {
        return tasks.createTaskQuery().taskId(task.getId()).singleResult();
    }

    private List<String> subjectsTo(String person) {
        return notifications.toldTo(PersonId.of(person), Pageable.unpaged()).getContent().stream()
                .map(MessageView::subject)
                .toList();
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

    @ParameterizedTest(name = "{0}, {1} to {2}: {3}")
    @DisplayName("Days that make no sense and substitutes who cannot be one are refused beside their field")
    @CsvSource({
        "sales.head, 2024-03-05, 2024-03-06, substitute",
        "nobody,     2024-03-05, 2024-03-06, substitute",
        "admin,      2024-03-05, 2024-03-06, substitute",
        "legal.ann,  2024-03-05, 2024-03-06, substitute",
        "legal.bob,  2024-03-03, 2024-03-06, from",
        "legal.bob,            , 2024-03-06, from",
        "legal.bob,  2024-03-15, 2024-03-18, from",
        "legal.bob,  2024-03-06, 2024-03-05, until",
        "legal.bob,  2024-03-06,           , until",
        "legal.bob,  2024-03-06, 2025-03-07, until"
    })
    void refused(String substitute, LocalDate from, LocalDate until, String path) {
        absences.plan(PersonId.of(LEAD), PersonId.of(SUBSTITUTE), LocalDate.of(2024, 3, 18), LocalDate.of(2024, 3, 19));
        absences.plan(
                PersonId.of(ann("legal")), PersonId.of(SUBSTITUTE), LocalDate.of(2024, 3, 6), LocalDate.of(2024, 3, 6));
        assertThatThrownBy(() -> naming.name(PersonId.of(LEAD), PersonId.of(substitute), from, until))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.findings())
                        .extracting(Finding::path)
                        .containsExactly(path));
        assertThat(absences.of(PersonId.of(LEAD))).hasSize(1);
    }

    private static MockHttpServletRequestBuilder naming(String from, String until) {
        return post("/absences")
                .with(csrf())
                .param("substitute", SUBSTITUTE)
                .param("from", from)
                .param("until", until);
    }

    @Test
    @DisplayName("The page names a substitute, shows it to both, and takes it back")
    void page() throws Exception {
        browser.as(LEAD, naming("2024-03-04", "2024-03-08")).andExpect(status().is3xxRedirection());
        Absence absence = absences.of(PersonId.of(LEAD)).get(0);
        assertThat(absence)
                .extracting(Absence::substitute, Absence::until)
                .containsExactly(PersonId.of(SUBSTITUTE), FRIDAY);
        browser.as(LEAD, get("/absences")).andExpect(content().string(containsString("bob Legal")));
        browser.as(SUBSTITUTE, get("/absences"))
                .andExpect(content().string(containsString("head Sales, from 4 Mar 2024 to 8 Mar 2024")));
        String end = "/absences/%s/end".formatted(absence.id());
        browser.as(SUBSTITUTE, post(end).with(csrf())).andExpect(status().isNotFound());
        browser.as(LEAD, post(end).with(csrf())).andExpect(status().is3xxRedirection());
        browser.as(SUBSTITUTE, get("/absences")).andExpect(content().string(not(containsString("head Sales, from"))));
    }

    @Test
    @DisplayName("The page says what is wrong in the reader's language and keeps what was typed")
    void pageRefuses() throws Exception {
        browser.send(naming("2024-03-07", "soon").with(user(LEAD)).locale(Locale.SIMPLIFIED_CHINESE))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("请选择日期。")))
                .andExpect(content().string(containsString("value=\"2024-03-07\"")));
        assertThat(absences.of(PersonId.of(LEAD))).isEmpty();
    }
}
