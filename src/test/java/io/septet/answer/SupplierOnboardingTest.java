package io.septet.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.septet.Caller;
import io.septet.Colleagues;
import io.septet.Company;
import io.septet.ServerTest;
import io.septet.archive.Archives;
import io.septet.archive.Unpacked;
import io.septet.directory.PersonId;
import io.septet.platform.models.Modeler;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import io.septet.project.WithdrawnWithProject;
import io.septet.signoff.PlannedProject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A process that a process owner drew from nothing in Camunda Modeler: a start and four tasks, each with its fields. */
@ServerTest
@DisplayName("X3: a process of one's own: supplier onboarding")
class SupplierOnboardingTest {

    static final Path MODEL = Path.of("src/test/resources/answer/supplier-onboarding.bpmn");
    private static final String ANN = Company.ann("sales");
    private static final String BOB = Company.bob("sales");

    @LocalServerPort
    int port;

    @Autowired
    PlannedProject planned;

    @Autowired
    Projects projects;

    @Autowired
    List<WithdrawnWithProject> withdrawn;

    @Autowired
    TaskAnswers answers;

    @Autowired
    Archives archives;

    @TempDir
    Path temp;

    @Autowired
    Colleagues colleagues;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ObjectMapper json;

    private ProjectId project;

    @BeforeEach
    void publish() throws IOException {
        publish(port);
        project = planned.draft();
    }

    static void publish(int port) throws IOException {
        HttpResponse<String> answer = new Modeler(Caller.signedIn(port, "admin"))
                .deploy(
                        Modeler.REST,
                        "Supplier onboarding",
                        Map.of("supplier-onboarding.bpmn", Files.readString(MODEL)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private String proposal(double amount) {
        return "{\"project\":\"%s\",\"supplier\":\"Blue Lake Paper\",\"amount\":%s,\"buyer\":\"%s\",\"grounds\":\"Cheaper\"}"
                .formatted(project, amount, BOB);
    }

    private HttpResponse<String> start(String person, String content) {
        Caller caller = Caller.signedIn(port, person);
        caller.get("/camunda/app/tasklist/default/");
        JsonNode definition = read(caller.get("/camunda/api/engine/engine/default/process-definition"
                + "?latestVersion=true&active=true&startableInTasklist=true&startablePermissionCheck=true"
                + "&key=supplier-onboarding"));
        assertThat(definition).hasSize(1);
        String ofDefinition = "/camunda/api/engine/engine/default/process-definition/"
                + definition.at("/0/id").asText();
        assertThat(read(caller.get(ofDefinition + "/startForm")).path("key").asText())
                .isEqualTo("embedded:/septet/declared.html");
        return caller.postJson(
                ofDefinition + "/submit-form",
                "{\"variables\":{\"submission\":{\"type\":\"String\",\"value\":\"%s\"}}}"
                        .formatted(content.replace("\"", "\\\"")));
    }

    private JsonNode read(HttpResponse<String> answer) {
        try {
            return json.readTree(answer.body());
        } catch (IOException e) {
            throw new AssertionError(answer.body(), e);
        }
    }

    @Test
    @DisplayName(
            "is started by the staff for a project under way, goes by what is answered, and all of it is the project's record")
    void dear() {
        HttpResponse<String> started = start(ANN, proposal(80));
        assertThat(started.statusCode()).as(started.body()).isEqualTo(200);
        Task assess = colleagues.task("AssessSupplier");
        assertThat(assess.getAssignee()).isEqualTo(BOB);
        assertThat(runtime.getVariables(assess.getProcessInstanceId()))
                .containsEntry("projectId", project.toString())
                .containsEntry("amount", 80.0)
                .doesNotContainKeys("supplier", "grounds", "project", "submission");
        colleagues
                .as(BOB)
                .complete(
                        "AssessSupplier",
                        "{\"grade\":\"a\",\"visited\":true,\"visitedOn\":\"2024-03-01\",\"assessment\":\"Good\"}");
        colleagues.as(Company.head("legal")).complete("CheckContract", "{\"contract\":\"sound\"}");
        colleagues
                .as(Company.head("finance"))
                .complete("ApproveSpending", "{\"spending\":\"approved\",\"costCentre\":\"sales\"}");
        colleagues.as(BOB).complete("EnterSupplier", "{\"number\":\"S-17\",\"validMonths\":12}");

        assertThat(answers.of(project))
                .extracting(answer -> answer.step().name())
                .containsExactly(
                        "Supplier onboarding",
                        "Assess supplier",
                        "Check contract",
                        "Approve spending",
                        "Enter supplier");
        String page = Caller.signedIn(port, ANN).get("/projects/" + project).body();
        assertThat(page)
                .contains("Blue Lake Paper", "CNY 10,000", "bob Sales", "1 Mar 2024", "A: preferred", "S-17", "Sales");
        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionKey("supplier-onboarding")
                        .count())
                .isZero();
    }

    @Test
    @DisplayName("asks finance for nothing that is not dear, and ends where the contract cannot be signed")
    void cheap() {
        start(ANN, proposal(50));
        colleagues.as(BOB).complete("AssessSupplier", "{\"grade\":\"b\",\"visited\":false,\"assessment\":\"So\"}");
        colleagues.as(Company.head("legal")).complete("CheckContract", "{\"contract\":\"sound\"}");
        assertThat(colleagues.task("EnterSupplier").getAssignee()).isEqualTo(BOB);

        start(ANN, proposal(50));
        colleagues.as(BOB).complete("AssessSupplier", "{\"grade\":\"b\",\"visited\":false,\"assessment\":\"So\"}");
        colleagues
                .as(Company.head("legal"))
                .complete("CheckContract", "{\"contract\":\"unsound\",\"objections\":\"No liability\"}");
        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionKey("supplier-onboarding")
                        .count())
                .isEqualTo(1);
    }

    @Test
    @DisplayName(
            "is started for no project in which one takes no part, and for none that has ended; what goes on ends with it")
    void ended() {
        assertThat(start(Company.ann("service"), proposal(10)).body())
                .contains("Please choose a project that is under way and in which you take part.");
        assertThat(start(ANN, proposal(10).replace(project.toString(), "x")).statusCode())
                .isEqualTo(400);
        assertThat(start(ANN, "{\"supplier\":\"x\"}").body())
                .contains("Please choose a project", "Please fill in “Buyer”.");
        assertThat(start(ANN, proposal(10)).statusCode()).isEqualTo(200);
        assertThat(colleagues.tasks("AssessSupplier")).hasSize(1);

        projects.cancel(project, "No money", PersonId.of("sales.head"));
        withdrawn.forEach(open -> open.withdraw(project));
        assertThat(colleagues.tasks("AssessSupplier")).isEmpty();
        assertThat(answers.of(project)).hasSize(1);
        assertThat(start(ANN, proposal(10)).statusCode()).isEqualTo(400);
    }

    @Test
    @DisplayName("A1: goes on after the project has ended, and what is answered then goes into its archive")
    void afterwards() throws IOException {
        start(ANN, proposal(10));
        archives.file(project);
        archives.close(project);
        assertThat(start(ANN, proposal(10)).statusCode()).isEqualTo(400);
        colleagues.as(BOB).complete("AssessSupplier", "{\"grade\":\"c\",\"visited\":false,\"assessment\":\"Late\"}");
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        archives.copy(project, zip);
        Unpacked unpacked = Unpacked.into(temp, zip.toByteArray());
        assertThat(unpacked.read("Answer 1 Supplier onboarding.html")).contains("Blue Lake Paper");
        assertThat(unpacked.read("Answer 2 Assess supplier.html")).contains("C: unfit", "Late");
    }

    @Test
    @DisplayName("offers the projects that one may choose, and fills in the only one and what the model proposes")
    void form() {
        JsonNode opened = read(Caller.signedIn(port, ANN).get("/api/starts/supplier-onboarding"));
        assertThat(opened.at("/reference/asksForProject").asBoolean()).isTrue();
        assertThat(opened.at("/reference/declared/1/unit").asText()).isEqualTo("CNY 10,000");
        assertThat(Caller.signedIn(port, ANN)
                        .get("/api/choices/projects-under-way")
                        .body())
                .contains(project.toString());
        HttpResponse<String> checked =
                Caller.signedIn(port, ANN).postJson("/api/starts/supplier-onboarding/check", proposal(-1));
        assertThat(checked.body()).contains("\"path\":\"amount\"", "takes no number below 0");
    }
}
