package io.septet.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.Caller;
import io.septet.Company;
import io.septet.OnAnyDatabase;
import io.septet.ServerTest;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
@OnAnyDatabase
@DisplayName("What people may send to the engine")
class OutsideCommandsTest {

    private static final String ANN = Company.ann("sales");

    @LocalServerPort
    int port;

    @Autowired
    HistoryService history;

    @Autowired
    ManagementService management;

    @Autowired
    AuthorizationService rights;

    /** A job without a process definition, for which the engine asks no permission. */
    Job job;

    @BeforeEach
    void plan() {
        job = history.cleanUpHistoryAsync(true);
    }

    @ParameterizedTest(name = "{0} {1}")
    @DisplayName("Staff do nothing to jobs, not even to those without a process, and administrators do")
    @CsvSource(
            delimiter = '|',
            value = {
                "PUT    | /job/{job}/suspended  | {\"suspended\":true}",
                "PUT    | /job/{job}/duedate    | {\"duedate\":\"2030-01-01T00:00:00.000+0000\"}",
                "PUT    | /job/{job}/retries    | {\"retries\":0}",
                "PUT    | /job/{job}/priority   | {\"priority\":7}",
                "POST   | /job/retries          | {\"jobIds\":[\"{job}\"],\"retries\":0}",
                "DELETE | /job/{job}            | ",
            })
    void jobs(String method, String address, String body) {
        String path = address.replace("{job}", job.getId());
        String content = body == null ? "" : body.replace("{job}", job.getId());
        Caller ann = signedIn(ANN);
        for (String api : List.of("/engine-rest", "/camunda/api/engine/engine/default")) {
            assertThat(ann.send(method, api + path, "application/json", content).statusCode())
                    .isEqualTo(403);
        }
        assertThat(management.createJobQuery().jobId(job.getId()).singleResult())
                .returns(false, Job::isSuspended)
                .returns(job.getDuedate(), Job::getDuedate)
                .returns(job.getRetries(), Job::getRetries)
                .returns(job.getPriority(), Job::getPriority);
        assertThat(signedIn("admin")
                        .send(method, "/engine-rest" + path, "application/json", content)
                        .statusCode())
                .isBetween(200, 299);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("Staff read nothing of the engine's own that Tasklist does not show, and guess no passwords there")
    @ValueSource(
            strings = {
                "GET /job",
                "GET /batch",
                "GET /deployment",
                "GET /metrics",
                "GET /incident",
                "GET /authorization",
                "GET /schema/log",
                "GET /history/cleanup/jobs",
                "POST /identity/verify {\"username\":\"sales.bob\",\"password\":\"guessed\"}",
                "POST /signal {\"name\":\"x\"}",
                "POST /condition {\"variables\":{}}",
                "POST /external-task/fetchAndLock {\"workerId\":\"x\",\"maxTasks\":1}",
                "POST /task/create {}",
                "POST /decision-definition/key/risk-level/evaluate {\"variables\":{}}",
                "DELETE /user/sales.ann",
                "DELETE /history/process-instance/x",
            })
    void staff(String request) {
        String[] parts = request.split(" ", 3);
        Caller ann = signedIn(ANN);
        for (String api : List.of("/engine-rest", "/camunda/api/engine/engine/default")) {
            assertThat(ann.send(parts[0], api + parts[1], "application/json", parts.length > 2 ? parts[2] : "")
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("Cockpit's and Admin's own addresses are for administrators alone")
    @ValueSource(
            strings = {
                "/camunda/api/cockpit/plugin/base/default/process-definition/statistics",
                "/camunda/api/cockpit/plugin/base/default/incident",
                "/camunda/api/admin/plugin/adminPlugins/default/metrics/x",
            })
    void webapps(String address) {
        assertThat(signedIn(ANN).get(address).statusCode()).isEqualTo(403);
        assertThat(signedIn("admin").get(address).statusCode()).isNotEqualTo(403);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("Whoever may deploy works with deployments and tables, and is no administrator for that")
    @ValueSource(strings = {"/engine-rest", "/camunda/api/engine/engine/default"})
    void processOwner(String api) {
        Authorization right = rights.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        right.setUserId(ANN);
        right.setResource(Resources.DEPLOYMENT);
        right.setResourceId(Authorization.ANY);
        right.addPermission(Permissions.ALL);
        rights.saveAuthorization(right);
        try {
            Caller owner = signedIn(ANN);
            assertThat(owner.get(api + "/deployment").statusCode()).isEqualTo(200);
            assertThat(owner.get(api + "/decision-definition").statusCode()).isEqualTo(200);
            assertThat(owner.get(api + "/authorization").statusCode()).isEqualTo(403);
        } finally {
            rights.deleteAuthorization(right.getId());
        }
    }

    private Caller signedIn(String person) {
        Caller caller = Caller.signedIn(port, person);
        caller.get("/camunda/app/tasklist/default/");
        return caller;
    }
}
