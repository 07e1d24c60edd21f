package io.septet.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.septet.Caller;
import io.septet.Colleagues;
import io.septet.Company;
import io.septet.ServerTest;
import io.septet.directory.Absences;
import io.septet.directory.Directory;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

@ServerTest
@Import(Errands.class)
@ExtendWith(OutputCaptureExtension.class)
class OneDoorTest {

    private static final String ANN = Company.ann("sales");
    private static final String BOB = Company.bob("sales");
    private static final String CAL = Company.head("service");
    private static final String DONE = "{\"note\":\"done\",\"pieces\":3}";

    @LocalServerPort
    int port;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    FormService forms;

    @Autowired
    HistoryService history;

    @Autowired
    AuthorizationService rights;

    @Autowired
    Absences absences;

    @Autowired
    Colleagues colleagues;

    @BeforeEach
    void deploy() {
        if (repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey("errand")
                        .count()
                == 0) {
            deploy("desk/errand.bpmn", Map.of());
            Authorization start = rights.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            start.setGroupId(Directory.STAFF);
            start.setResource(Resources.PROCESS_DEFINITION);
            start.setResourceId("errand");
            start.addPermission(ProcessDefinitionPermissions.CREATE_INSTANCE);
            rights.saveAuthorization(start);
        }
    }

    private void deploy(String model, Map<String, String> replacements) {
        String xml = read(model);
        for (Map.Entry<String, String> replacement : replacements.entrySet()) {
            assertThat(xml).contains(replacement.getKey());
            xml = xml.replace(replacement.getKey(), replacement.getValue());
        }
        repository
                .createDeployment()
                .addString("processes/desk/errand.bpmn", xml)
                .addString("forms/desk/ask.html", "<form></form>")
                .addString("forms/desk/run.html", "<form></form>")
                .deploy();
    }

    private static String read(String resource) {
        try (var stream = OneDoorTest.class.getClassLoader().getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Task errandFor(String runner) {
        colleagues.as(BOB).start("errand", new Errands.Ask(runner, runner.equals("nobody") ? "sales" : null));
        return colleagues.task("RunErrand");
    }

    @Test
    @DisplayName("A start form sets key and routing facts, and leaves nothing of itself behind")
    void startForm() {
        ProcessInstance errand = colleagues.as(BOB).start("errand", new Errands.Ask(ANN, null));
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey("ERRAND-1")
                        .singleResult()
                        .getId())
                .isEqualTo(errand.getId());
        assertThat(runtime.getVariables(errand.getId()))
                .containsEntry("runner", ANN)
                .doesNotContainKey("submission");
    }

    @Test
    @DisplayName("The assignee completes the task; what was submitted is neither variable nor history")
    void completes() {
        Task task = errandFor(ANN);
        colleagues.as(ANN).complete("RunErrand", DONE);
        assertThat(runtime.getVariables(task.getProcessInstanceId())).containsEntry("pieces", 3);
        assertThat(history.createHistoricVariableInstanceQuery()
                        .variableName("submission")
                        .count())
                .isZero();
        assertThat(history.createHistoricDetailQuery().list())
                .noneMatch(detail -> detail.toString().contains("submission"));
    }

    @ParameterizedTest
    @DisplayName("Somebody else is refused, head and administrator included")
    @ValueSource(strings = {"sales.bob", "sales.head", "marketing.ann", "admin"})
    void othersAreRefused(String person) {
        Task task = errandFor(ANN);
        assertThatThrownBy(() -> colleagues.as(person).complete(task, DONE))
                .isInstanceOf(AuthorizationException.class)
                .hasMessage("This task is for somebody else.");
        HttpResponse<String> answer = Caller.signedIn(port, person)
                .postJson("/engine-rest/task/%s/complete".formatted(task.getId()), variables(DONE));
        assertThat(answer.statusCode()).isEqualTo(403);
        Caller inTasklist = Caller.signedIn(port, person);
        inTasklist.get("/camunda/app/tasklist/default/");
        assertThat(inTasklist
                        .postJson(
                                "/camunda/api/engine/engine/default/task/%s/submit-form".formatted(task.getId()),
                                variables(DONE))
                        .statusCode())
                .isEqualTo(403);
        assertThat(colleagues.task("RunErrand")).isNotNull();
    }

    @Test
    @DisplayName("Code without a person at the keyboard completes no task and starts nothing by a form")
    void nobody() {
        Task task = errandFor(ANN);
        assertThatThrownBy(() -> tasks.complete(task.getId(), Map.of("submission", DONE)))
                .isInstanceOf(AuthorizationException.class);
        String definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("errand")
                .latestVersion()
                .singleResult()
                .getId();
        String asked = "{\"runner\":\"%s\"}".formatted(ANN);
        assertThatThrownBy(() -> forms.submitStartForm(definition, Map.of("submission", asked)))
                .isInstanceOf(AuthorizationException.class);
    }

    @Test
    @DisplayName("A task offered to a department is completed by any of its members, and by nobody else")
    void offered() {
        Task task = errandFor("nobody");
        assertThatThrownBy(() -> colleagues.as(Company.ann("legal")).complete(task, DONE))
                .isInstanceOf(AuthorizationException.class);
        colleagues.as(ANN).complete(task, DONE);
        assertThat(colleagues.task("RunErrand")).isNull();
    }

    @Test
    @DisplayName("A substitute completes tasks during the absence, and not after it")
    void substitutes() {
        absences.plan(CAL, BOB, LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 3));
        Task task = errandFor(CAL);
        assertThatThrownBy(() -> colleagues.as(BOB).complete(task, DONE)).isInstanceOf(AuthorizationException.class);
        absences.plan(CAL, BOB, LocalDate.of(2024, 3, 4), LocalDate.of(2024, 3, 4));
        colleagues.as(BOB).complete(task, DONE);
        assertThat(colleagues.task("RunErrand")).isNull();
    }

    @Test
    @DisplayName("Completing twice is refused the second time")
    void twice() {
        Task task = errandFor(ANN);
        colleagues.as(ANN).complete(task, DONE);
        assertThatThrownBy(() -> colleagues.as(ANN).complete(task, DONE))
                .isInstanceOf(FormFieldValidationException.class)
                .hasMessageContaining("no longer open");
        assertThat(colleagues.tasks("ErrandConfirmation")).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("Content that is not in order is refused with the field's name, and nothing is written")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"note\":\"\",\"pieces\":1}|note",
                "{\"note\":\"ok\",\"pieces\":11}|pieces",
                "{\"note\":\"ok\",\"pieces\":\"many\"}|pieces",
                "{\"note\":\"ok\",\"pieces\":1,\"approved\":true}|approved",
                "{\"note\":\"lost\",\"pieces\":1}|note"
            })
    void badContent(String content, String field) {
        Task task = errandFor(ANN);
        assertThatThrownBy(() -> colleagues.as(ANN).complete(task, content))
                .isInstanceOf(FormFieldValidationException.class);
        String checked = Caller.signedIn(port, ANN)
                .postJson("/api/tasks/%s/check".formatted(task.getId()), content)
                .body();
        assertThat(checked).contains("\"path\":\"%s\"".formatted(field));
        assertThat(colleagues.task("RunErrand")).isNotNull();
        assertThat(runtime.getVariables(task.getProcessInstanceId())).doesNotContainKey("pieces");
    }

    @Test
    @DisplayName("A refusal through REST is a sentence in the reader's language, and the task stays open")
    void refusalInChinese() {
        Task task = errandFor(ANN);
        HttpResponse<String> answer = Caller.signedIn(port, ANN)
                .reads("zh-CN")
                .postJson(
                        "/engine-rest/task/%s/complete".formatted(task.getId()),
                        variables("{\"note\":\"lost\",\"pieces\":1}"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("该任务已不在待办中");
    }

    @ParameterizedTest(name = "{1}")
    @DisplayName("A character that no keyboard types is refused in the reader's language, and nothing is written")
    @CsvSource({"\\u0000, U+0000", "\\ud83d, U+D83D", "\\udc00x, U+DC00", "\\u0007, U+0007", "\\u0085, U+0085"})
    void otherCharacters(String escaped, String character) {
        Task task = errandFor(ANN);
        String content = "{\"note\":\"a%s\",\"pieces\":1}".formatted(escaped);
        Caller ann = Caller.signedIn(port, ANN);
        assertThat(ann.postJson("/api/tasks/%s/check".formatted(task.getId()), content)
                        .body())
                .contains("\"path\":\"note\"", "a character that cannot be kept (%s)".formatted(character));
        HttpResponse<String> answer = ann.reads("zh-CN")
                .postJson(
                        "/engine-rest/task/%s/complete".formatted(task.getId()),
                        variables(content.replace("\\", "\\\\")));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("无法保存的字符（%s）".formatted(character));
        assertThat(colleagues.task("RunErrand")).isNotNull();
        assertThat(runtime.getVariables(task.getProcessInstanceId())).doesNotContainKey("pieces");
    }

    @Test
    @DisplayName("Emoji, rare ideographs and line ends are text like any other")
    void rareCharacters() {
        Task task = errandFor(ANN);
        colleagues.as(ANN).complete(task, "{\"note\":\"\\ud83d\\ude00 𠮷\\r\\n\\t1\",\"pieces\":3}");
        assertThat(runtime.getVariables(task.getProcessInstanceId())).containsEntry("pieces", 3);
    }

    @Test
    @DisplayName("So are a draft with one behind it and a file with one in its name")
    void otherCharactersBesideTheForm() {
        Task task = errandFor(ANN);
        Caller ann = Caller.signedIn(port, ANN);
        String path = "/api/tasks/" + task.getId();
        assertThat(ann.putJson(path + "/draft", "{\"note\":\"half\"}\u0000").statusCode())
                .isEqualTo(409);
        assertThat(ann.get(path).body()).contains("\"note\":\"so far\"");
        assertThat(ann.send("POST", path + "/files", "multipart/form-data; boundary=cut", fileNamed("a\u0007.txt"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(ann.get(path + "/files").body()).isEqualTo("[]");
    }

    @Test
    @DisplayName(
            "A file with a NUL in its name, which the server itself cannot read, is refused in the reader's language")
    void unreadableUpload(CapturedOutput log) {
        Task task = errandFor(ANN);
        String path = "/api/tasks/%s/files".formatted(task.getId());
        Caller ann = Caller.signedIn(port, ANN);
        HttpResponse<String> answer =
                ann.send("POST", path, "multipart/form-data; boundary=cut", fileNamed("a\u0000.txt"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("a character that cannot be kept (U+0000)");
        assertThat(ann.reads("zh-CN")
                        .send("POST", path, "multipart/form-data; boundary=cut", fileNamed("a\u0000.txt"))
                        .body())
                .contains("无法保存的字符（U+0000）");
        assertThat(ann.get(path).body()).isEqualTo("[]");
        assertThat(log.getAll()).doesNotContain("Invalid file name");
    }

    private static String fileNamed(String name) {
        return """
                --cut\r
                Content-Disposition: form-data; name="content"; filename="%s"\r
                \r
                text\r
                --cut--\r
                """
                .formatted(name);
    }

    @Test
    @DisplayName("A variable of the wrong type, a second one, or one of 2 MB is refused through REST")
    void badVariables() {
        Task task = errandFor(ANN);
        Caller ann = Caller.signedIn(port, ANN);
        String path = "/engine-rest/task/%s/complete".formatted(task.getId());
        for (String body : List.of(
                "{\"variables\":{\"submission\":{\"value\":7,\"type\":\"Integer\"}}}",
                "{\"variables\":{\"submission\":{\"value\":\"[1,2\",\"type\":\"String\"}}}",
                "{\"variables\":{\"submission\":{\"value\":\"{}\",\"type\":\"String\"},"
                        + "\"runner\":{\"value\":\"admin\",\"type\":\"String\"}}}",
                variables(DONE)
                        .replace("{\"submission\"", "{\"pieces\":{\"value\":7,\"type\":\"Integer\"},\"submission\""),
                "{\"variables\":{\"planRejected\":{\"value\":false,\"type\":\"Boolean\"}}}",
                "{\"variables\":{}}",
                variables("{\"note\":\"" + "x".repeat(2_000_000) + "\",\"pieces\":1}"))) {
            assertThat(ann.postJson(path, body).statusCode())
                    .as(body.substring(0, Math.min(90, body.length())))
                    .isEqualTo(400);
        }
        assertThat(colleagues.task("RunErrand")).isNotNull();
    }

    @Test
    @DisplayName("Who may work on a task may not change its process's ids and facts, end it by an error or move it")
    void outsideChanges() {
        Task task = errandFor(ANN);
        Caller ann = Caller.signedIn(port, ANN);
        ann.get("/camunda/app/tasklist/default/");
        String value = "{\"value\":\"other\",\"type\":\"String\"}";
        String modifications = "{\"modifications\":{\"orderId\":%s}}".formatted(value);
        for (String api : List.of("/engine-rest", "/camunda/api/engine/engine/default")) {
            String ofTask = api + "/task/" + task.getId();
            String ofExecution = api + "/execution/" + task.getExecutionId();
            String ofInstance = api + "/process-instance/" + task.getProcessInstanceId();
            assertThat(ann.putJson(ofTask + "/variables/orderId", value).statusCode())
                    .isEqualTo(403);
            assertThat(ann.putJson(ofTask + "/localVariables/orderId", value).statusCode())
                    .isEqualTo(403);
            assertThat(ann.postJson(ofTask + "/variables", modifications).statusCode())
                    .isEqualTo(403);
            assertThat(ann.send("DELETE", ofTask + "/variables/orderId", null, "")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(ann.putJson(ofInstance + "/variables/orderId", value).statusCode())
                    .isEqualTo(403);
            assertThat(ann.putJson(ofExecution + "/localVariables/orderId", value)
                            .statusCode())
                    .isEqualTo(403);
            assertThat(ann.postJson(ofTask + "/bpmnError", "{\"errorCode\":\"x\"}")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(ann.postJson(ofTask + "/bpmnEscalation", "{\"escalationCode\":\"x\"}")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(ann.postJson(ofTask + "/delegate", "{\"userId\":\"sales.bob\"}")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(ann.postJson(ofTask + "/resolve", "{}").statusCode()).isEqualTo(403);
            assertThat(ann.postJson(ofTask + "/assignee", "{\"userId\":\"sales.bob\"}")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(ann.putJson(ofTask, "{\"due\":\"2030-01-01T00:00:00.000+0000\"}")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(ann.postJson(api + "/message", "{\"messageName\":\"x\"}").statusCode())
                    .isGreaterThanOrEqualTo(400);
            assertThat(ann.postJson(api + "/process-definition/key/errand/start", "{}")
                            .statusCode())
                    .isEqualTo(403);
        }
        assertThat(runtime.getVariable(task.getProcessInstanceId(), "orderId")).isEqualTo("A-1");
    }

    @Test
    @DisplayName("A draft is kept, shown again, and gone with the task")
    void drafts() {
        Task task = errandFor(ANN);
        Caller ann = Caller.signedIn(port, ANN);
        String path = "/api/tasks/" + task.getId();
        assertThat(ann.get(path).body()).contains("\"note\":\"so far\"").contains("be quick");
        assertThat(ann.putJson(path + "/draft", "{\"note\":\"half\"}").statusCode())
                .isEqualTo(200);
        assertThat(ann.get(path).body()).contains("\"note\":\"half\"").contains("draftSavedAt\":\"2024");
        assertThat(ann.send("DELETE", path + "/draft", null, "").statusCode()).isEqualTo(204);
        assertThat(ann.get(path).body()).contains("\"note\":\"so far\"");
        assertThat(ann.putJson(path + "/draft", "{\"note\":\"half\"}").statusCode())
                .isEqualTo(200);
        colleagues.as(ANN).complete(task, DONE);
        assertThat(ann.get(path).statusCode()).isEqualTo(409);
    }

    @Test
    @DisplayName("Nobody reads or writes the draft of another's task")
    void draftsAreTheirs() {
        Task task = errandFor(ANN);
        Caller bob = Caller.signedIn(port, BOB);
        assertThat(bob.get("/api/tasks/" + task.getId()).statusCode()).isEqualTo(409);
        assertThat(bob.putJson("/api/tasks/%s/draft".formatted(task.getId()), "{}")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    @DisplayName("A draft or a check of 2 MB is refused with a sentence, like a submission")
    void tooLongToKeep() {
        Task task = errandFor(ANN);
        Caller ann = Caller.signedIn(port, ANN);
        String path = "/api/tasks/" + task.getId();
        String content = "{\"note\":\"" + "x".repeat(2_000_000) + "\",\"pieces\":1}";
        HttpResponse<String> kept = ann.putJson(path + "/draft", content);
        assertThat(kept.statusCode()).isEqualTo(409);
        assertThat(kept.body()).contains("Please shorten it");
        assertThat(ann.postJson(path + "/check", content).body()).contains("Please shorten it");
        assertThat(ann.postJson("/api/starts/errand/check", content).body()).contains("Please shorten it");
    }

    @ParameterizedTest(name = "{2}")
    @DisplayName("A model that names what does not exist is refused, through REST too, saying what is missing")
    @CsvSource(
            delimiter = '|',
            value = {
                "RunErrand|WalkErrand|the code knows no such task",
                "forms/desk/run.html|forms/desk/walk.html|is not deployed with the model",
                "camunda:assignee=\"${asker}\"|camunda:assignee=\"${oracle.head('x')}\"|calls oracle.head",
                "camunda:formKey=\"embedded:deployment:forms/desk/run.html\"||has no form",
                "<bpmn:endEvent id=\"ErrandRun\" name=\"Errand run\">|<bpmn:endEvent id=\"ErrandRun\"><bpmn:extensionElements><camunda:executionListener event=\"start\" delegateExpression=\"${ghost}\" /></bpmn:extensionElements>|names the delegate 'ghost'",
                "<bpmn:endEvent id=\"ErrandRun\" name=\"Errand run\">|<bpmn:endEvent id=\"ErrandRun\"><bpmn:extensionElements><camunda:executionListener event=\"start\" class=\"java.lang.Object\" /></bpmn:extensionElements>|names a class",
                "<bpmn:endEvent id=\"ErrandRun\" name=\"Errand run\">|<bpmn:endEvent id=\"ErrandRun\"><bpmn:extensionElements><activiti:executionListener xmlns:activiti=\"http://activiti.org/bpmn\" event=\"start\" class=\"java.lang.Object\" /></bpmn:extensionElements>|uses the namespace of Activiti",
                "<bpmn:endEvent id=\"ErrandRun\" name=\"Errand run\">|<bpmn:endEvent id=\"ErrandRun\"><bpmn:extensionElements><executionListener xmlns=\"http://activiti.org/bpmn\" event=\"start\" class=\"java.lang.Object\" /></bpmn:extensionElements>|uses the namespace of Activiti",
                "<bpmn:endEvent id=\"ErrandRun\" name=\"Errand run\">|<bpmn:endEvent id=\"ErrandRun\"><bpmn:extensionElements><camunda:executionListener event=\"start\"><camunda:script scriptFormat=\"juel\">1</camunda:script></camunda:executionListener></bpmn:extensionElements>|holds a script",
                "<bpmn:userTask id=\"RunErrand\"|<bpmn:scriptTask id=\"Trick\" scriptFormat=\"juel\"><bpmn:script>1</bpmn:script></bpmn:scriptTask><bpmn:userTask id=\"RunErrand\"|Trick holds a script",
                "sourceRef=\"ErrandConfirmation\" targetRef=\"ErrandRun\" />|sourceRef=\"ErrandConfirmation\" targetRef=\"ErrandRun\"><bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" language=\"juel\">${true}</bpmn:conditionExpression></bpmn:sequenceFlow>|holds a script",
                "<bpmn:process id=\"errand\"|<bpmn:message id=\"M\" name=\"Whisper\" /><bpmn:process id=\"errand\"|message 'Whisper' is not known"
            })
    void badModels(String from, String to, String complaint) {
        long before = repository.createDeploymentQuery().count();
        assertThatThrownBy(() -> deploy("desk/errand.bpmn", Map.of(from, to == null ? "" : to)))
                .hasMessageContaining(complaint);
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }

    private static String variables(String submission) {
        return "{\"variables\":{\"submission\":{\"type\":\"String\",\"value\":\"%s\"}}}"
                .formatted(submission.replace("\"", "\\\""));
    }
}
