package io.septet.platform.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.septet.Caller;
import io.septet.EngineAtRest;
import io.septet.OnAnyDatabase;
import io.septet.ServerTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Attacks by whoever may deploy, and by models that came into the database past every check. */
@ServerTest
@OnAnyDatabase
@DisplayName("Models: a deployment")
class RefusedDeploymentsTest {

    private static final String MODEL = read("processes/archive/project-archive.bpmn");
    private static final String TABLE = read("processes/notification/escalation-ladder.dmn");

    @LocalServerPort
    int port;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Autowired
    JdbcTemplate database;

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "camunda:delegateExpression=\"${closeProject}\"|camunda:type=\"shell\"|camunda:type is not accepted",
                "camunda:delegateExpression=\"${closeProject}\"|camunda:type=\"mail\"|camunda:type is not accepted",
                "camunda:delegateExpression=\"${closeProject}\"|camunda:type=\"external\" camunda:topic=\"x\"|camunda:topic is not accepted",
                "camunda:delegateExpression=\"${closeProject}\"|camunda:class=\"java.lang.Object\"|names a class",
                "camunda:delegateExpression=\"${closeProject}\"|camunda:expression=\"${execution.processEngineServices.identityService}\"|CloseProject asks for 'identityService' of a value",
                "camunda:delegateExpression=\"${closeProject}\"|camunda:expression=\"${''.getClass().forName('java.lang.Runtime')}\"|CloseProject calls a method of a value",
                "camunda:delegateExpression=\"${closeProject}\"|camunda:expression=\"${currentUser()}\"|calls the function currentUser",
                "camunda:delegateExpression=\"${closeProject}\"|camunda:expression=\"${deadline.workingDays('soon')}\"|with an argument of another kind; it is workingDays(int number)",
                "camunda:delegateExpression=\"${closeProject}\"|camunda:expression=\"${deadline.workingDays(1, 2)}\"|with 2 arguments",
                "camunda:delegateExpression=\"${closeProject}\"|camunda:expression=\"${closeProject.toString()}\"|which does not exist",
                "camunda:delegateExpression=\"${closeProject}\"|camunda:delegateExpression=\"${deadline}\"|which is not one that can stand there",
                "camunda:delegateExpression=\"${closeProject}\"|camunda:delegateExpression=\"${closeProject} ${closeProject}\"|a delegate is named as ${name}",
                "<bpmn:serviceTask id=\"CloseProject\"|<bpmn:scriptTask id=\"Trick\" scriptFormat=\"juel\"><bpmn:script>1</bpmn:script></bpmn:scriptTask><bpmn:serviceTask id=\"CloseProject\"|Trick holds a script",
                "<bpmn:serviceTask id=\"CloseProject\"|<bpmn:callActivity id=\"Trick\" calledElement=\"notification\" camunda:variableMappingClass=\"x.Y\"/><bpmn:serviceTask id=\"CloseProject\"|camunda:variableMappingClass is not accepted",
                "<bpmn:serviceTask id=\"CloseProject\"|<bpmn:callActivity id=\"Trick\" calledElement=\"notification\" camunda:variableMappingDelegateExpression=\"${notify}\"/><bpmn:serviceTask id=\"CloseProject\"|camunda:variableMappingDelegateExpression is not accepted",
                "<bpmn:serviceTask id=\"CloseProject\"|<scriptTask xmlns=\"\" id=\"Trick\"/><bpmn:serviceTask id=\"CloseProject\"|Trick holds a script",
                "<camunda:inputOutput>|<nothing xmlns=\"\"/><camunda:inputOutput>|the element nothing is not accepted",
                "<camunda:inputParameter name=\"to\">participants<|<camunda:inputParameter name=\"to\"><camunda:script scriptFormat=\"juel\">1</camunda:script><|holds a script",
                "<camunda:inputOutput>|<camunda:connector><camunda:connectorId>http-connector</camunda:connectorId></camunda:connector><camunda:inputOutput>|camunda:connector is not accepted",
                "<camunda:inputOutput>|<camunda:field name=\"notifications\" stringValue=\"x\"/><camunda:inputOutput>|camunda:field is not accepted",
                "<camunda:inputParameter name=\"to\">participants<|<camunda:inputParameter name=\"to\">$<!-- -->{''.getClass()}<|calls a method of a value",
                "<camunda:inputParameter name=\"to\">participants<|<camunda:inputParameter name=\"to\">&#36;{''.getClass()}<|calls a method of a value",
                "<camunda:inputParameter name=\"to\">participants<|<camunda:inputParameter name=\"to\">${nobodySetsThis}<|there is no variable 'nobodySetsThis'",
                "name=\"File documents\"|name=\"${''.getClass()}\"|calls a method of a value",
                "Files the documents|Files ${execution.id} the documents|asks for 'id' of a value",
                "<bpmn:definitions |<!DOCTYPE x><bpmn:definitions |cannot be read",
                "<bpmn:definitions |<bpmn:nonsense |cannot be read",
                "modeler:executionPlatform=\"Camunda Platform\"|xsi:schemaLocation=\"urn:x http://127.0.0.1:9/x.xsd\"|the attribute xsi:schemaLocation is not accepted",
                "modeler:executionPlatform=\"Camunda Platform\"|xmlns:x=\"urn:x\" x:y=\"z\"|the attribute x:y is not accepted"
            })
    @DisplayName(
            "with a model that is more than data is refused, in a sentence that names the place, and leaves nothing behind")
    void models(String from, String to, String complaint) {
        assertThat(MODEL).contains(from);
        refuses("project-archive.bpmn", MODEL.replace(from, to), complaint);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "<bpmn:process id=\"project-archive\"|<bpmn:process id=\"cp\"|CloseProject names closeProject, which belongs to the process project-archive",
                "camunda:delegateExpression=\"${closeProject}\"|camunda:expression=\"${returnPlan.execute(execution)}\"|CloseProject names returnPlan, which belongs to the process plan-sign-off",
                "<camunda:inputParameter name=\"to\">|<camunda:inputParameter name=\"projectId\">|sets the variable projectId",
                "<bpmn:serviceTask id=\"CloseProject\"|<bpmn:callActivity id=\"Trick\" calledElement=\"project-archive\"><bpmn:extensionElements><camunda:in sourceExpression=\"x\" target=\"projectId\"/></bpmn:extensionElements></bpmn:callActivity><bpmn:serviceTask id=\"CloseProject\"|Trick sets the variable projectId",
                "<bpmn:serviceTask id=\"CloseProject\"|<bpmn:callActivity id=\"Trick\" calledElement=\"change-request\"><bpmn:extensionElements><camunda:in source=\"projectId\" target=\"changeId\"/></bpmn:extensionElements></bpmn:callActivity><bpmn:serviceTask id=\"CloseProject\"|Trick sets the variable changeId",
                "<bpmn:serviceTask id=\"CloseProject\"|<bpmn:userTask id=\"Trick\"><bpmn:multiInstanceLoopCharacteristics camunda:collection=\"${project.departments(projectId)}\" camunda:elementVariable=\"workItemKey\"/></bpmn:userTask><bpmn:serviceTask id=\"CloseProject\"|Trick sets the variable workItemKey"
            })
    @DisplayName("with a model that acts on a project which it is not about is refused")
    void deeds(String from, String to, String complaint) {
        assertThat(MODEL).contains(from);
        refuses("project-archive.bpmn", MODEL.replace(from, to), complaint);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "<decisionTable id|<decisionTable expressionLanguage=\"juel\" id|EscalationLadderTable: a decision table is written in FEEL",
                "namespace=|expressionLanguage=\"juel\" namespace=|written in FEEL, not in 'juel'",
                "namespace=|typeLanguage=\"java\" namespace=|written in FEEL, not in 'java'",
                "<inputExpression id|<inputExpression expressionLanguage=\"javascript\" id|written in FEEL, not in 'javascript'",
                "<inputEntry id=\"FirstReminderIfReminder\"|<inputEntry id=\"FirstReminderIfReminder\" expressionLanguage=\"juel\"|FirstReminderIfReminder: a decision table is written in FEEL",
                "<outputEntry id=\"FirstReminderThenTell\"|<outputEntry id=\"FirstReminderThenTell\" expressionLanguage=\"groovy\"|FirstReminderThenTell: a decision table is written in FEEL",
                "<text>1</text>|<text>count(for i in 1..100000000 return i)</text>|would go through many",
                "<text>1</text>|<text>some i in [1, 2] satisfies i = reminder</text>|would go through many",
                "<decisionTable id|<literalExpression><text>1</text></literalExpression><decisionTable id|literalExpression is not accepted",
                "<decisionTable id|<businessKnowledgeModel id=\"x\"/><decisionTable id|businessKnowledgeModel is not accepted",
                "namespace=|xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"urn:x http://127.0.0.1:9/x.xsd\" namespace=|the attribute xsi:schemaLocation is not accepted",
                "<definitions |<!DOCTYPE x><definitions |cannot be read"
            })
    @DisplayName("with a decision table in another language than FEEL is refused alike")
    void tables(String from, String to, String complaint) {
        assertThat(TABLE).contains(from);
        refuses("escalation-ladder.dmn", TABLE.replace(from, to), complaint);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "p5bpmn",
                "x.bpmn20.xml",
                "xdmn",
                "x.dmn11.xml",
                "x.cmmn",
                "cmmn",
                "x.cmmn11.xml",
                "x.form",
                "form"
            })
    @DisplayName("with a file that the engine would read, although it is called neither .bpmn nor .dmn, is refused")
    void names(String name) {
        refuses(name, MODEL, name + ": the engine would read a file of this name");
    }

    @Test
    @DisplayName(
            "for a tenant is refused: a process of one would stand beside everybody's, and neither could be started")
    void tenants() {
        assertThatThrownBy(() -> repository
                        .createDeployment()
                        .tenantId("t1")
                        .addString("project-archive.bpmn", MODEL)
                        .deploy())
                .hasMessageContaining("for the tenant t1");
        assertThat(repository.createDeploymentQuery().tenantIdIn("t1").count()).isZero();
    }

    @Test
    @DisplayName("is refused through REST in the language of whoever deploys")
    void readersLanguage() {
        String bad = MODEL.replace("camunda:delegateExpression=\"${closeProject}\"", "camunda:type=\"shell\"");
        Caller admin = Caller.signedIn(port, "admin");
        assertThat(deploy(admin, bad).body())
                .contains("CloseProject: the attribute camunda:type is not accepted there");
        assertThat(deploy(admin.reads("zh"), bad).body()).contains("CloseProject：此处不接受属性 camunda:type");
    }

    @Test
    @DisplayName("that came into the database past the check is not loaded")
    void inTheDatabase() {
        String deployment = repository
                .createDeployment()
                .addModelInstance("processes/archive/quiet.bpmn", waiting("quiet"))
                .deploy()
                .getId();
        try {
            String bad = Bpmn.convertToString(waiting("quiet"))
                    .replace("<receiveTask", "<serviceTask camunda:type=\"shell\"")
                    .replace("</receiveTask", "</serviceTask");
            database.update(
                    "update ACT_GE_BYTEARRAY set BYTES_ = ? where DEPLOYMENT_ID_ = ?",
                    bad.getBytes(StandardCharsets.UTF_8),
                    deployment);
            engine.getDeploymentCache().discardProcessDefinitionCache();
            assertThatThrownBy(() -> runtime.startProcessInstanceByKey("quiet"))
                    .hasMessageContaining("camunda:type is not accepted");
        } finally {
            repository.deleteDeployment(deployment, true);
        }
    }

    @Test
    @DisplayName("whose expressions were never checked finds nothing at run time but values, execution and beans")
    void atRunTime() {
        String deployment = repository
                .createDeployment()
                .addModelInstance("processes/archive/waiting.bpmn", waiting("waiting"))
                .deploy()
                .getId();
        try {
            String instance = runtime.startProcessInstanceByKey("waiting").getId();
            List<String> resolved = new ArrayList<>();
            for (String attack : Attacks.all()) {
                if (resolves(attack, instance)) {
                    resolved.add(attack.replace("#{", "${"));
                }
            }
            assertThat(resolved.stream().distinct())
                    .containsExactlyInAnyOrder(
                            "${execution}",
                            "${(execution)}",
                            "${not empty execution}",
                            "${execution == null ? 1 : 2}",
                            "${authenticatedUserId}",
                            "${deadline}",
                            "${deadline['workingDays'](2)}",
                            "${'${execution}'}",
                            "${" + " ".repeat(1000) + "1}");
        } finally {
            EngineAtRest.endInstances(runtime);
            repository.deleteDeployment(deployment, true);
        }
    }

    private boolean resolves(String expression, String instance) {
        try {
            engine.getCommandExecutorTxRequired().execute(context -> {
                ExecutionEntity execution = context.getExecutionManager().findExecutionById(instance);
                return engine.getExpressionManager()
                        .createExpression(expression)
                        .getValue(execution);
            });
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static BpmnModelInstance waiting(String process) {
        return Bpmn.createExecutableProcess(process)
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent("Start")
                .receiveTask("Wait")
                .endEvent("End")
                .done();
    }

    private void refuses(String name, String content, String complaint) {
        long before = repository.createDeploymentQuery().count();
        assertThatThrownBy(() ->
                        repository.createDeployment().addString(name, content).deploy())
                .hasMessageContaining("The models are not accepted:")
                .hasMessageContaining(complaint);
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }

    private static HttpResponse<String> deploy(Caller caller, String model) {
        String boundary = "----septet";
        String body =
                """
                --%s\r
                Content-Disposition: form-data; name="deployment-name"\r
                \r
                attack\r
                --%s\r
                Content-Disposition: form-data; name="data"; filename="project-archive.bpmn"\r
                Content-Type: application/octet-stream\r
                \r
                %s\r
                --%s--\r
                """
                        .formatted(boundary, boundary, model, boundary);
        HttpResponse<String> answer = caller.send(
                "POST", "/engine-rest/deployment/create", "multipart/form-data; boundary=" + boundary, body);
        assertThat(answer.statusCode()).isEqualTo(400);
        return answer;
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
