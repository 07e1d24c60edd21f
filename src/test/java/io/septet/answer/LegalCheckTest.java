package io.septet.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.septet.Caller;
import io.septet.Colleagues;
import io.septet.Company;
import io.septet.ServerTest;
import io.septet.archive.Archives;
import io.septet.archive.Unpacked;
import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.evidence.Decision;
import io.septet.plan.PlanVersion.State;
import io.septet.plan.PlanVersions;
import io.septet.platform.models.Modeler;
import io.septet.project.ProjectId;
import io.septet.signoff.PlannedProject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A process owner adds "Legal check" to the sign-off in Camunda Modeler, and nobody writes a line of code. */
@ServerTest
@DisplayName("X3: a task of one's own: the legal check of a plan")
class LegalCheckTest {

    private static final Path MODEL = Path.of("src/test/resources/answer/plan-sign-off.bpmn");
    private static final String HEAD = Company.head("legal");

    @LocalServerPort
    int port;

    @Autowired
    PlannedProject planned;

    @Autowired
    PlanVersions plans;

    @Autowired
    TaskAnswers answers;

    @Autowired
    Archives archives;

    @Autowired
    Colleagues colleagues;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ObjectMapper json;

    @TempDir
    Path temp;

    private ProjectId project;
    private ProcessInstance round;

    @BeforeEach
    void addTheTask() throws IOException {
        HttpResponse<String> answer = new Modeler(Caller.signedIn(port, "admin"))
                .deploy(Modeler.REST, "Legal check", Map.of("plan-sign-off.bpmn", Files.readString(MODEL)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        project = planned.draft();
        round = runtime.startProcessInstanceByKey("plan-sign-off", Map.of(ProjectId.VARIABLE, project.toString()));
    }

    private Task task() {
        return colleagues.task("LegalCheck");
    }

    private HttpResponse<String> completeInTasklist(Caller person, String content) {
        person.get("/camunda/app/tasklist/default/");
        return person.postJson(
                "/camunda/api/engine/engine/default/task/%s/submit-form".formatted(task().getId()),
                "{\"variables\":{\"submission\":{\"type\":\"String\",\"value\":\"%s\"}}}"
                        .formatted(content.replace("\"", "\\\"")));
    }

    @Test
    @DisplayName("has the one form that makes itself from the declaration, in each language")
    void form() throws IOException {
        assertThat(task().getAssignee()).isEqualTo(HEAD);
        Caller head = Caller.signedIn(port, HEAD);
        head.get("/camunda/app/tasklist/default/");
        JsonNode form =
                json.readTree(head.get("/camunda/api/engine/engine/default/task/%s/form".formatted(task().getId()))
                        .body());
        assertThat(form.path("key").asText()).isEqualTo("embedded:/septet/declared.html");
        assertThat(head.get("/septet/declared.html").statusCode()).isEqualTo(200);

        JsonNode english = declared(head);
        assertThat(english.at("/0/label").asText()).isEqualTo("Decision");
        assertThat(english.at("/0/kind").asText()).isEqualTo("choice");
        assertThat(english.at("/0/choices/1/name").asText()).isEqualTo("Send back");
        assertThat(english.at("/1/when").asText()).isEqualTo("decision=back");
        assertThat(english.at("/1/required").asBoolean()).isTrue();
        JsonNode chinese = declared(head.reads("zh"));
        assertThat(chinese.at("/0/label").asText()).isEqualTo("结论");
        assertThat(chinese.at("/0/choices/1/name").asText()).isEqualTo("退回");
    }

    private JsonNode declared(Caller reader) throws IOException {
        return json.readTree(reader.get("/api/tasks/" + task().getId()).body()).at("/reference/declared");
    }

    @Test
    @DisplayName(
            "A1, A3: lets the plan go on when the head approves; record, trace, project page and archive hold the answer")
    void approved() throws IOException {
        HttpResponse<String> completed =
                completeInTasklist(Caller.signedIn(port, HEAD), "{\"decision\":\"approve\",\"reasons\":null}");
        assertThat(completed.statusCode()).as(completed.body()).isLessThan(300);

        assertThat(colleagues.tasks("SignPlan")).hasSize(2);
        assertThat(runtime.getVariables(round.getId()))
                .containsEntry("decision", "approve")
                .doesNotContainKeys("reasons", "submission");
        assertThat(answers.of(project)).singleElement().satisfies(answer -> {
            assertThat(answer.step().name()).isEqualTo("Legal check");
            assertThat(answer.by()).isEqualTo(Doer.of(PersonId.of(HEAD)));
            assertThat(answer.given())
                    .extracting(Given::id, Given::value)
                    .containsExactly(tuple("decision", "approve"), tuple("reasons", null));
        });
        assertThat(archives.decisions(project))
                .filteredOn(decision -> decision.kind().equals("answer.trace.GIVEN"))
                .extracting(Decision::by, Decision::about)
                .containsExactly(tuple(PersonId.of(HEAD), "Legal check: Approve"));
        String page =
                Caller.signedIn(port, "sales.head").get("/projects/" + project).body();
        assertThat(page).contains("Legal check", "head Legal", "Decision", "Approve");
        assertThat(Caller.signedIn(port, "sales.head")
                        .reads("zh")
                        .get("/projects/" + project)
                        .body())
                .contains("填写内容", "结论", "同意");
        archives.file(project);
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        archives.copy(project, zip);
        Unpacked unpacked = Unpacked.into(temp, zip.toByteArray());
        assertThat(unpacked.read("Answer 1 Legal check.html")).contains("Decision", "Approve", "head Legal");
        assertThat(json.readTree(unpacked.read("Answer 1 Legal check.json"))
                        .at("/given/0/value")
                        .asText())
                .isEqualTo("approve");
    }

    @Test
    @DisplayName("S2: sends the plan back with reasons, which are required only then, and go back with it")
    void sentBack() {
        Caller head = Caller.signedIn(port, HEAD);
        HttpResponse<String> refused = completeInTasklist(head, "{\"decision\":\"back\"}");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("Please fill in “Reasons”.");
        HttpResponse<String> checked = head.reads("zh")
                .postJson("/api/tasks/%s/check".formatted(task().getId()), "{\"decision\":\"back\",\"reasons\":\" \"}");
        assertThat(checked.body()).contains("\"path\":\"reasons\"", "请填写“理由”。");
        assertThat(answers.of(project)).isEmpty();

        assertThat(completeInTasklist(head, "{\"decision\":\"back\",\"reasons\":\"No clause on liability\"}")
                        .statusCode())
                .isLessThan(300);
        assertThat(plans.version(project, 1).state()).isEqualTo(State.REJECTED);
        assertThat(plans.version(project, 1).reasons())
                .containsExactly("head Legal, Legal check: No clause on liability");
        assertThat(answers.of(project)).hasSize(1);
    }

    @Test
    @DisplayName("takes nothing from others, nothing that was not asked for, and no text that cannot be kept")
    void refused() {
        assertThat(completeInTasklist(Caller.signedIn(port, "sales.head"), "{\"decision\":\"approve\"}")
                        .statusCode())
                .isEqualTo(403);
        Caller head = Caller.signedIn(port, HEAD);
        for (Map.Entry<String, String> wrong : Map.of(
                        "{}",
                        "Please fill in “Decision”.",
                        "{\"decision\":\"perhaps\"}",
                        "“Decision” does not hold what belongs there.",
                        "{\"decision\":1}",
                        "“Decision” does not hold what belongs there.",
                        "{\"decision\":\"approve\",\"reasons\":\"Why not\"}",
                        "“Reasons” is not asked for here.",
                        "{\"decision\":\"approve\",\"planRejected\":true}",
                        "The form has no field called planRejected.",
                        "{\"decision\":\"back\",\"reasons\":\"%s\"}".formatted("x".repeat(2001)),
                        "takes at most 2,000 characters",
                        "[]",
                        "")
                .entrySet()) {
            HttpResponse<String> answer = completeInTasklist(head, wrong.getKey());
            assertThat(answer.statusCode()).as(wrong.getKey()).isEqualTo(400);
            assertThat(answer.body()).contains(wrong.getValue());
        }
        assertThat(answers.of(project)).isEmpty();
    }
}
