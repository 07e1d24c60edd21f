package io.septet.platform.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.septet.Caller;
import io.septet.OnAnyDatabase;
import io.septet.ServerTest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
@OnAnyDatabase
@DisplayName("Models: deleting what others need")
class NeededModelsTest {

    private static final String COCKPIT = "/camunda/api/engine/engine/default";

    @LocalServerPort
    int port;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    private final List<String> mine = new ArrayList<>();
    private String called;

    @BeforeEach
    void deploy() {
        called = deploy("sub-b", waiting("sub-b"));
        mine.add(0, deploy("caller-c", calling("caller-c", "sub-b")));
        mine.add(called);
    }

    /** Whoever calls goes first. */
    @AfterEach
    void delete() {
        runtime.createProcessInstanceQuery()
                .processDefinitionKey("sub-b")
                .list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "end of test"));
        mine.forEach(deployment -> repository.deleteDeployment(deployment, true));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"/engine-rest", COCKPIT})
    @DisplayName("is refused in words by REST and in Cockpit, with its deployment and by itself")
    void byRest(String door) {
        Caller admin = Caller.signedIn(port, "admin");
        admin.get("/camunda/app/cockpit/default/");

        for (String address : List.of(
                "/deployment/" + called + "?cascade=true",
                "/process-definition/" + id("sub-b"),
                "/process-definition/key/sub-b/delete")) {
            HttpResponse<String> answer = admin.send("DELETE", door + address, null, "");
            assertThat(answer.statusCode()).as(address + answer.body()).isEqualTo(400);
            assertThat(answer.body()).contains("sub-b is named in the process caller-c");
        }
        assertThat(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey("sub-b")
                        .count())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("is refused to the application, too, until there is another version or nobody names it any more")
    void byApplication() {
        assertThatThrownBy(() -> repository.deleteDeployment(called))
                .isInstanceOf(BadUserRequestException.class)
                .hasMessageContaining("sub-b is named in the process caller-c");

        mine.add(deploy("sub-b again", waiting("sub-b")));
        repository.deleteDeployment(called);
        mine.remove(called);
        assertThat(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey("sub-b")
                        .count())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("is refused while instances go by that version, whatever other versions there are")
    void running() {
        runtime.startProcessInstanceByKey("sub-b");
        mine.add(deploy("sub-b again", waiting("sub-b")));

        assertThatThrownBy(() -> repository.deleteDeployment(called, true))
                .hasMessageContaining("sub-b, version 1, is what 1 running instances go by");
    }

    @Test
    @DisplayName("is refused of what Septet itself carries, processes and tables")
    void ofSeptet() {
        String packaged = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("goal-setting")
                .processDefinitionVersion(1)
                .singleResult()
                .getDeploymentId();

        assertThatThrownBy(() -> repository.deleteDeployment(packaged, true))
                .hasMessageContaining("This cannot be deleted")
                .hasMessageContaining("goal-setting belongs to Septet")
                .hasMessageContaining("change-class belongs to Septet");
    }

    private String deploy(String name, BpmnModelInstance model) {
        return repository
                .createDeployment()
                .name(name)
                .addString(name.split(" ")[0] + ".bpmn", Bpmn.convertToString(model))
                .deploy()
                .getId();
    }

    private String id(String process) {
        ProcessDefinition definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult();
        return definition.getId();
    }

    private static BpmnModelInstance waiting(String id) {
        return Bpmn.createExecutableProcess(id)
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent("Begun")
                .intermediateCatchEvent("Wait")
                .timerWithDuration("P1D")
                .endEvent("Ended")
                .done();
    }

    private static BpmnModelInstance calling(String id, String called) {
        return Bpmn.createExecutableProcess(id)
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent("Begun")
                .callActivity("Call")
                .calledElement(called)
                .endEvent("Ended")
                .done();
    }
}
