package io.septet.lifecycle;

import static io.septet.Company.ann;
import static io.septet.Company.bob;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.septet.Browser;
import io.septet.Life;
import io.septet.ProcessTest;
import io.septet.absence.NameSubstitute;
import io.septet.desk.WhatFollows;
import io.septet.desk.WhatFollows.Following;
import io.septet.directory.PersonId;
import io.septet.project.Step;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;

@ProcessTest
@DisplayName("Whoever has done something")
class WhatFollowsTest {

    private static final String CONFIRM = "{\"decision\":\"CONFIRM\",\"reason\":null}";

    @Autowired
    BeanFactory beans;

    @Autowired
    Browser browser;

    @Autowired
    ObjectMapper json;

    @Autowired
    WhatFollows follows;

    @Autowired
    NameSubstitute naming;

    @Autowired
    CancelProject cancelProject;

    @Autowired
    RepositoryService models;

    @Autowired
    MessageSource texts;

    Life project;

    @BeforeEach
    void propose() {
        project = new Life(beans);
    }

    @Test
    @DisplayName("is told who does what next, until when, in their language, with a link to the project")
    void next() throws Exception {
        Task define = project.open("DefineGoal").get(0);

        JsonNode answer = complete(
                define,
                Life.LEAD,
                json.writeValueAsString(Life.SCRIPT.into("DefineGoal", Map.of(), () -> "")),
                Locale.ENGLISH);

        JsonNode following = answer.get("following");
        assertThat(following.at("/project/name").asText()).isEqualTo("618 campaign");
        assertThat(following.at("/project/address").asText()).isEqualTo("/projects/" + project.id());
        assertThat(following.get("next")).hasSize(1);
        assertThat(following.at("/next/0/name").asText()).isEqualTo("Confirm goal");
        assertThat(following.at("/next/0/people").asText()).contains("ann Sales", "ann Marketing");
        assertThat(following.at("/next/0/due").asText()).isEqualTo("due 6 Mar 2024, 09:30");
        assertThat(following.get("waiting")).isEmpty();
        assertThat(following.get("own").isNull()).isTrue();
    }

    @Test
    @DisplayName(
            "is told whom their step still waits for, and which of their tasks comes next: one of the project first")
    void waiting() throws Exception {
        project.until("ConfirmGoal");
        Life later = new Life(beans);
        later.until("ConfirmGoal");
        List<Task> open = project.open("ConfirmGoal");
        Task first = open.get(0);
        String colleague = open.get(1).getAssignee();

        JsonNode chinese = complete(first, first.getAssignee(), CONFIRM, Locale.SIMPLIFIED_CHINESE)
                .get("following");

        assertThat(chinese.get("next")).isEmpty();
        assertThat(chinese.at("/waiting/0").asText()).contains("共 2 个部门，已答复 1 个", "自 2024年3月4日起等待", "处理");
        JsonNode own = chinese.get("own");
        assertThat(own.get("name").asText()).contains("618 campaign");
        assertThat(own.get("due").asText()).isEqualTo("截止时间：2024年3月6日 09:30");
        assertThat(own.get("id").asText())
                .isEqualTo(later.open("ConfirmGoal").stream()
                        .filter(task -> task.getAssignee().equals(first.getAssignee()))
                        .findFirst()
                        .orElseThrow()
                        .getId());
        String page = "/projects/" + project.id();
        browser.as(Life.LEAD, get(page))
                .andExpect(content().string(containsString("1 of 2 departments have answered; since 4 Mar 2024 with")))
                .andExpect(content().string(containsString("due 6 Mar 2024, 09:30")))
                .andExpect(content().string(not(containsString("Your task"))));
        browser.as(colleague, get(page))
                .andExpect(content().string(containsString("task=" + open.get(1).getId())))
                .andExpect(content().string(containsString("Your task")));
        browser.as(bob("legal"), get(page)).andExpect(status().isNotFound());
    }

    @Test
    @DisplayName("is told the same when they proposed a project, and when the answer had been lost, what is open now")
    void started() throws Exception {
        UUID key = UUID.randomUUID();
        String proposal = json.writeValueAsString(Life.proposal());
        String address = "/api/starts/collaboration-project/instances?key=" + key;

        JsonNode first = post(address, bob("sales"), proposal, Locale.ENGLISH);
        assertThat(first.at("/following/next/0/name").asText()).isEqualTo("Define goal");
        assertThat(first.at("/following/next/0/people").asText()).isEqualTo("head Marketing");

        JsonNode again = post(address, bob("sales"), proposal, Locale.ENGLISH);
        assertThat(again.get("again").asBoolean()).isTrue();
        assertThat(again.at("/following/next")).isEmpty();
        assertThat(again.at("/following/waiting/0").asText())
                .isEqualTo("Define goal: since 4 Mar 2024 with head Marketing");
    }

    @Test
    @DisplayName("is told who has their change now, when they asked for one")
    void changeAskedFor() throws Exception {
        project.to(Step.TRACKING);
        String change = json.writeValueAsString(Map.of(
                "project",
                project.id().value(),
                "cause",
                "Testing prices takes longer than thought",
                "what",
                "The price list comes two weeks later",
                "shiftDays",
                10));
        String address = "/api/starts/change-request/instances?key=" + UUID.randomUUID();

        JsonNode following = post(address, ann("sales"), change, Locale.ENGLISH).get("following");

        assertThat(following.at("/project/name").asText()).isEqualTo("618 campaign");
        assertThat(following.at("/next/0/name").asText()).isEqualTo("Draft new version");
        assertThat(following.at("/next/0/people").asText()).isEqualTo("bob Research");
    }

    @Test
    @DisplayName("is told when it goes on by itself, and when the project has ended")
    void byItself() {
        project.until("HoldKickOff");
        Task kickOff = project.open("HoldKickOff").get(0);
        project.allDo("HoldKickOff");
        assertThat(said(kickOff)).containsExactly("Septet goes on by itself. Whoever has a task next is told.");

        project.letEngineWork();
        project.allDo("DoAction").letEngineWork();
        assertThat(project.open()).isEmpty();
        assertThat(said(kickOff))
                .singleElement()
                .asString()
                .matches("Nobody has to do anything before .*\\. Then: Start date reached\\.");

        cancelProject.cancel(project.id(), "No budget", PersonId.of(Life.LEAD));
        assertThat(said(kickOff)).containsExactly("The project has ended.");
    }

    private List<String> said(Task task) {
        Following following =
                follows.afterTask(task.getId(), Set.of(), PersonId.of(task.getAssignee()), Locale.ENGLISH);
        assertThat(following.next()).isEmpty();
        return following.waiting();
    }

    @Test
    @DisplayName("is told nothing of a project that they may not read")
    void strangers() {
        project.until("ConfirmGoal");
        String task = project.open("ConfirmGoal").get(0).getId();

        Following following = follows.afterTask(task, Set.of(task), PersonId.of(bob("legal")), Locale.ENGLISH);

        assertThat(following).isEqualTo(new Following(null, List.of(), List.of(), null));
    }

    @Test
    @DisplayName("reads for whom a substitute does it, and the substitute does so in the form, too")
    void substitutes() throws Exception {
        LocalDate monday = LocalDate.of(2024, 3, 4);
        naming.name(PersonId.of(ann("sales")), PersonId.of(bob("sales")), monday, monday.plusDays(4));
        project.until("ConfirmGoal");
        Task task = project.open("ConfirmGoal").stream()
                .filter(open -> bob("sales").equals(open.getAssignee()))
                .findFirst()
                .orElseThrow();

        browser.as(Life.LEAD, get("/projects/" + project.id()))
                .andExpect(content().string(containsString("bob Sales for ann Sales")));
        browser.as(bob("sales"), get("/api/tasks/" + task.getId()))
                .andExpect(content()
                        .string(containsString(
                                "For ann Sales: bob Sales stands in and does this task under their own name.")));
        browser.send(get("/api/tasks/" + task.getId()).with(user(bob("sales"))).locale(Locale.SIMPLIFIED_CHINESE))
                .andExpect(content().string(containsString("代ann Sales处理")));
        Task other = project.open("ConfirmGoal").stream()
                .filter(open -> open.getOwner() == null)
                .findFirst()
                .orElseThrow();
        browser.as(other.getAssignee(), get("/api/tasks/" + other.getId()))
                .andExpect(content().string(containsString("\"notes\":[]")));
    }

    @Test
    @DisplayName("Every task that several people are given at a time has its words for how many have done it")
    void words() {
        Set<String> several = models.createProcessDefinitionQuery().latestVersion().list().stream()
                .flatMap(model ->
                        models.getBpmnModelInstance(model.getId()).getModelElementsByType(UserTask.class).stream())
                .filter(task -> task.getLoopCharacteristics() != null)
                .map(UserTask::getId)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(several).contains("SignPlan", "ConfirmGoal").allSatisfy(task -> {
            String key = "lifecycle.waiting.done." + task;
            assertThat(texts.getMessage(key, new Object[] {2, 4}, Locale.ENGLISH))
                    .contains("2 of 4");
            assertThat(texts.getMessage(key, new Object[] {2, 4}, Locale.CHINESE))
                    .contains("共 4", "2");
        });
    }

    private JsonNode complete(Task task, String person, String submission, Locale reader) throws Exception {
        return post(
                "/api/tasks/%s/completion?key=%s".formatted(task.getId(), UUID.randomUUID()),
                person,
                submission,
                reader);
    }

    private JsonNode post(String address, String person, String submission, Locale reader) throws Exception {
        String answer = browser.send(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post(address)
                        .with(user(person))
                        .with(csrf())
                        .locale(reader)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(submission))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        return json.readTree(answer);
    }
}
