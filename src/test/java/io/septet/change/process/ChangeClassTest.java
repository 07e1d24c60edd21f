package io.septet.change.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import io.septet.EngineAtRest;
import io.septet.ProcessTest;
import io.septet.Reaches;
import io.septet.change.ChangeClass;
import io.septet.change.ChangeClassifier;
import io.septet.change.Effects;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("Class of a change")
class ChangeClassTest extends ChangeRequests {

    @Autowired
    ChangeClassifier classifier;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    HistoryService history;

    @ParameterizedTest(name = "goal {0}, scope {1}, outside policy {2}, {3} days, {4} extra: {5}")
    @CsvSource({
        "true,  false, false, 0, 0,       MAJOR",
        "false, true,  false, 0, 0,       MAJOR",
        "false, false, true,  0, 0,       MAJOR",
        "false, false, false, 6, 0,       MAJOR",
        "false, false, false, 0, 5000.01, MAJOR",
        "false, false, false, 5, 5000,    MINOR",
        "false, false, false, 0, 0,       MINOR",
    })
    @Reaches({
        "change-class/GoalChanges",
        "change-class/ScopeChanges",
        "change-class/PolicyIsLeft",
        "change-class/ScheduleShiftsFar",
        "change-class/CostRisesFar",
        "change-class/AnythingElse"
    })
    @DisplayName("C2: goal, scope, leaving policy, more than 5 working days or more than 5,000 make it large")
    void classified(boolean goal, boolean scope, boolean policy, int days, BigDecimal extra, ChangeClass expected) {
        Effects effects = new Effects(goal, null, scope, null, policy, days, null, extra, null, null);

        assertThat(classifier.classOf(effects)).isEqualTo(expected);
    }

    @Test
    @DisplayName("C2: is decided once, when the change is asked for")
    void once() {
        long before = decisions();
        ProcessInstance change = request("service.bob", major());

        assertThat(decisions()).isEqualTo(before + 1);
        assertThat(runtime.getVariable(change.getId(), ChangeClassTable.CHANGE_CLASS))
                .isEqualTo("major");
    }

    @Test
    @DisplayName("C2: a model that asks the table itself, as those published before do, goes on")
    void publishedBefore() throws IOException {
        String name = "processes/change/change-request.bpmn";
        String model = Files.readString(Path.of(name))
                .replace(
                        "camunda:expression=\"${change.changeClass(changeId)}\"",
                        "camunda:decisionRef=\"change-class\" camunda:mapDecisionResult=\"singleEntry\"");
        assertThat(model).contains("camunda:decisionRef");
        DeploymentBuilder published = repository.createDeployment().addString(name, model);
        for (String form : List.of("request-change", "adjust-plan", "draft-new-version")) {
            published.addString(
                    "forms/change/" + form + ".html", Files.readString(Path.of("forms/change/" + form + ".html")));
        }
        Deployment earlier = published.deploy();
        try {
            assertThat(request("service.bob", minor()))
                    .isWaitingAt("AdjustPlan")
                    .hasPassed("ClassifyChange");
            assertThat(request("service.bob", major()))
                    .isWaitingAt("DraftNewVersion")
                    .hasPassed("ClassifyChange");
        } finally {
            EngineAtRest.endInstances(runtime);
            repository.deleteDeployment(earlier.getId(), true);
        }
    }

    private long decisions() {
        return history.createHistoricDecisionInstanceQuery()
                .decisionDefinitionKey(ChangeClassTable.DECISION)
                .count();
    }
}
