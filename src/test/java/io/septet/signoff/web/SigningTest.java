package io.septet.signoff.web;

import static io.septet.Company.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasLength;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.septet.Browser;
import io.septet.Colleagues;
import io.septet.EngineAtRest;
import io.septet.ProcessTest;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.evidence.Decision;
import io.septet.evidence.Document;
import io.septet.evidence.Fields;
import io.septet.evidence.Fields.PersonNamed;
import io.septet.evidence.Fields.Rows;
import io.septet.evidence.FiledWithProject;
import io.septet.project.ProjectId;
import io.septet.signoff.CloseRound;
import io.septet.signoff.PlannedProject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@ProcessTest
@ExtendWith(OutputCaptureExtension.class)
@DisplayName("Signing")
class SigningTest {

    @Autowired
    Browser browser;

    @Autowired
    PlannedProject planned;

    @Autowired
    Colleagues colleagues;

    @Autowired
    CloseRound closeRound;

    @Autowired
    IdentityService identities;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ObjectMapper json;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    LoggingSystem logging;

    @Autowired
    List<FiledWithProject> filed;

    ProjectId project;
    Task task;

    @BeforeEach
    void openRound() {
        project = planned.draft();
        runtime.startProcessInstanceByKey("plan-sign-off", Map.of("projectId", project.toString()));
        task = colleagues.tasks("SignPlan").get(0);
    }

    @Test
    @DisplayName("S2: the right password buys a token, each another one")
    void token() throws Exception {
        askForToken("marketing.head", PASSWORD)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.token", hasLength(43)));
        askForToken("marketing.head", PASSWORD).andExpect(status().isOk());
        assertThat(sql.queryForObject("select count(distinct token_hash) from signing_token", Long.class))
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    @DisplayName("S2: a wrong password is found at the password, in the reader's language")
    void wrongPassword() throws Exception {
        askForToken("marketing.head", "guess")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.findings[0].path").value("password"))
                .andExpect(jsonPath("$.findings[0].message", containsString("The password is not right")));
        browser.send(request("guess").with(user("marketing.head")).with(csrf()).locale(Locale.SIMPLIFIED_CHINESE))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.findings", hasSize(1)))
                .andExpect(jsonPath("$.findings[0].message", containsString("密码不正确")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"tampered\": true}", "0123456789abcdef"})
    @DisplayName("S2: for something else than the form showed nobody gets a token, and is told why")
    void shown(String shown) throws Exception {
        Map<String, String> given = Map.of("password", PASSWORD, "taskId", task.getId(), "shown", shown);
        browser.as("marketing.head", request(given).with(csrf()))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.findings[0].path").value(""))
                .andExpect(jsonPath("$.findings[0].message", containsString("no longer what this form showed you")));
        browser.send(request(given).with(user("marketing.head")).with(csrf()).locale(Locale.SIMPLIFIED_CHINESE))
                .andExpect(jsonPath("$.findings[0].message", containsString("与此表单所示已不一致")));
        assertThat(sql.queryForObject("select count(*) from signing_token where task_id = ?", Long.class, task.getId()))
                .isZero();
    }

    @Test
    @DisplayName("S2: a program that has no form gets a token for what lies there when it asks")
    void withoutForm() throws Exception {
        browser.as(
                        "marketing.head",
                        request(Map.of("password", PASSWORD, "taskId", task.getId()))
                                .with(csrf()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.token").isNotEmpty());
    }

    @Test
    @DisplayName("S2: nobody gets a token for somebody else's task, without signing in, or from another site")
    void closed() throws Exception {
        askForToken("sales.head", PASSWORD)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.findings[0].message", containsString("somebody else")));
        browser.send(request(PASSWORD).with(csrf())).andExpect(status().isUnauthorized());
        browser.send(request("guess").with(user("marketing.head"))).andExpect(status().isForbidden());
    }

    @Test
    @DisplayName("S2: a task whose id nobody can type is no task")
    void unheardOf() throws Exception {
        browser.as("marketing.head", request(PASSWORD, "a\0").with(csrf()))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.findings[0].message", containsString("no longer")));
    }

    @Test
    @DisplayName("S2: expired tokens are removed when the next one is handed out")
    void cleanedUp() {
        colleagues.as("marketing.head").token(task);
        Date later = Date.from(EngineAtRest.MONDAY_MORNING.plusSeconds(301));
        ClockUtil.setCurrentTime(later);
        colleagues.as("marketing.head").token(task);
        assertThat(sql.queryForObject("select count(*) from signing_token where expires_at <= ?", Long.class, later))
                .isZero();
    }

    @Test
    @DisplayName("S2: neither the password nor the token is in the database or the log afterwards")
    void leavesNoTrace(CapturedOutput output) throws Exception {
        List<String> talkative = List.of("io.septet", "org.camunda", "org.springframework.web", "org.hibernate.SQL");
        talkative.forEach(logger -> logging.setLogLevel(logger, LogLevel.DEBUG));
        String token;
        try {
            askForToken("marketing.head", PASSWORD + " typo").andExpect(status().isConflict());
            browser.as(
                            "marketing.head",
                            post("/api/signing-tokens")
                                    .with(csrf())
                                    .contentType(MediaType.APPLICATION_JSON)
                                    .content("{\"password\": " + PASSWORD + "}"))
                    .andExpect(status().isBadRequest())
                    .andExpect(content().string(containsString("could not be read")));
            String answer = askForToken("marketing.head", PASSWORD)
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            token = json.readTree(answer).get("token").asText();
            colleagues
                    .as("marketing.head")
                    .complete("SignPlan", Map.of("decision", "REJECT", "reason", "No budget", "token", token));
        } finally {
            talkative.forEach(logger -> logging.setLogLevel(logger, null));
        }
        assertThat(output.getAll())
                .contains("SigningController")
                .doesNotContain(PASSWORD)
                .doesNotContain(token);
        assertThat(everyText())
                .hasSizeGreaterThan(1000)
                .noneMatch(text -> text.contains(PASSWORD) || text.contains(token));
    }

    /** What every column of every table says, the engine's history and byte arrays included. */
    private List<String> everyText() {
        List<String> texts = new ArrayList<>();
        List<String> tables = sql.queryForList(
                """
                select table_name from information_schema.tables
                where table_type in ('BASE TABLE', 'TABLE') and lower(table_schema) = 'public'""",
                String.class);
        assertThat(tables).hasSizeGreaterThan(40);
        for (String table : tables) {
            sql.queryForList("select * from \"" + table + "\"").forEach(row -> row.values().stream()
                    .filter(Objects::nonNull)
                    .map(value -> value instanceof byte[] bytes
                            ? new String(bytes, StandardCharsets.ISO_8859_1)
                            : value.toString())
                    .forEach(texts::add));
        }
        return texts;
    }

    @Test
    @DisplayName("S2: the page of signatures says who signed what and when, and who is awaited, markup as text")
    void page() throws Exception {
        String token = colleagues.as("marketing.head").token(task);
        colleagues
                .as("marketing.head")
                .complete(
                        "SignPlan",
                        Map.of("decision", "REJECT", "reason", "<script>alert(1)</script>", "token", token));
        closeRound.close(project, PersonId.of("sales.head"));
        runtime.startProcessInstanceByKey("plan-sign-off", Map.of("projectId", project.toString()));

        browser.as("sales.bob", get("/projects/" + project + "/signatures"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("&lt;script&gt;alert(1)&lt;/script&gt;")))
                .andExpect(content().string(not(containsString("<script>"))))
                .andExpect(content().string(containsString("head Marketing")))
                .andExpect(content().string(containsString("4 Mar 2024, 09:30")))
                .andExpect(content().string(containsString("Version 1")))
                .andExpect(content().string(containsString("Version 2")))
                .andExpect(content().string(containsString("Not signed yet")));
        browser.send(get("/projects/" + project + "/signatures")
                        .with(user("sales.bob"))
                        .locale(Locale.SIMPLIFIED_CHINESE))
                .andExpect(content().string(containsString("签署情况")))
                .andExpect(content().string(containsString("第 2 版")))
                .andExpect(content().string(containsString("已退回")))
                .andExpect(content().string(not(containsString("??"))));
    }

    @Test
    @DisplayName(
            "S2: a signature shows what its signer was called when they signed, and who that is, on page and in archive")
    void nameAsSigned() throws Exception {
        String token = colleagues.as("marketing.head").token(task);
        colleagues
                .as("marketing.head")
                .complete("SignPlan", Map.of("decision", "REJECT", "reason", "No budget", "token", token));
        rename("somebody", "Else");
        try {
            browser.as("sales.bob", get("/projects/" + project + "/signatures"))
                    .andExpect(content().string(containsString("head Marketing")))
                    .andExpect(content().string(containsString("marketing.head")))
                    .andExpect(content().string(not(containsString("somebody Else"))));
            assertThat(signers()).containsExactly(new PersonNamed(PersonId.of("marketing.head"), "head Marketing"));
        } finally {
            rename("head", "Marketing");
        }
    }

    @Test
    @DisplayName("S2: of a signature older than names were kept, the signer is shown by the name of today")
    void olderSignatures() throws Exception {
        sql.update(
                """
                insert into signature
                    (id, project_id, plan_version, plan_hash, role, party, department, signer, decision, signed_at)
                values (?, ?, 1, 'hash', 'HEAD', 'marketing', 'marketing', 'marketing.head', 'REJECT', current_timestamp)""",
                UUID.randomUUID(),
                project.value());
        browser.as("sales.bob", get("/projects/" + project + "/signatures"))
                .andExpect(content().string(containsString("head Marketing")));
        assertThat(signers()).containsExactly(new PersonNamed(PersonId.of("marketing.head"), null));
    }

    private void rename(String first, String last) {
        User head = identities.createUserQuery().userId("marketing.head").singleResult();
        head.setFirstName(first);
        head.setLastName(last);
        identities.saveUser(head);
    }

    private List<Object> signers() {
        return filed.stream()
                .flatMap(module -> module.documents(project).stream())
                .filter(document -> document.subject().equals("signoff.document.signatures"))
                .flatMap(document -> document.content().all().stream())
                .flatMap(field -> ((Rows) field.value()).rows().stream())
                .flatMap(row -> row.all().stream())
                .filter(field -> field.name().equals("signer"))
                .<Object>map(Fields.Field::value)
                .toList();
    }

    @Test
    @DisplayName("S2: the page of signatures is for participants only")
    void participantsOnly() throws Exception {
        browser.as("legal.head", get("/projects/" + project + "/signatures")).andExpect(status().isNotFound());
    }

    @Test
    @DisplayName("A1, A3: signatures are filed with the project and stand in the trace of its decisions")
    void filed() {
        String token = colleagues.as("marketing.head").token(task);
        colleagues
                .as("marketing.head")
                .complete("SignPlan", Map.of("decision", "REJECT", "reason", "No budget", "token", token));
        assertThat(filed.stream().flatMap(module -> module.documents(project).stream()))
                .extracting(Document::subject)
                .contains("signoff.document.signatures");
        assertThat(filed.stream().flatMap(module -> module.decisions(project).stream()))
                .contains(new Decision(
                        EngineAtRest.MONDAY_MORNING,
                        PersonId.of("marketing.head"),
                        null,
                        DepartmentId.of("marketing"),
                        "signoff.trace.HEAD.REJECT",
                        null,
                        1,
                        "No budget"));
    }

    private ResultActions askForToken(String person, String password) throws Exception {
        return browser.as(person, request(password).with(csrf()));
    }

    private MockHttpServletRequestBuilder request(String password) throws Exception {
        return request(password, task.getId());
    }

    private MockHttpServletRequestBuilder request(String password, String taskId) throws Exception {
        return request(Map.of(
                "password",
                password,
                "taskId",
                taskId,
                "shown",
                colleagues.as("marketing.head").whatIsSigned(task)));
    }

    private MockHttpServletRequestBuilder request(Map<String, String> given) throws Exception {
        return post("/api/signing-tokens")
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(given));
    }
}
