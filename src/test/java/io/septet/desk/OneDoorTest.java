package io.septet.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.septet.Caller;
import io.septet.Company;
import io.septet.ServerTest;
import io.septet.absence.Absences;
import io.septet.directory.PersonId;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
class OneDoorTest extends ErrandsToRun {

    private static final String CAL = Company.head("service");

    @Autowired
    TaskService tasks;

    @Autowired
    FormService forms;

    @Autowired
    HistoryService history;

    @Autowired
    Absences absences;

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
        absences.plan(PersonId.of(CAL), PersonId.of(BOB), LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 3));
        Task task = errandFor(CAL);
        assertThatThrownBy(() -> colleagues.as(BOB).complete(task, DONE)).isInstanceOf(AuthorizationException.class);
        absences.plan(PersonId.of(CAL), PersonId.of(BOB), LocalDate.of(2024, 3, 4), LocalDate.of(2024, 3, 4));
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
}
