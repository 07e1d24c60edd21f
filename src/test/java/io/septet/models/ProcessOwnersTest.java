package io.septet.models;

import static io.septet.Company.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import io.septet.Caller;
import io.septet.Company;
import io.septet.Life;
import io.septet.OnAnyDatabase;
import io.septet.ServerTest;
import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
@OnAnyDatabase
@DisplayName("X3: a process owner, who is no administrator,")
class ProcessOwnersTest {

    private static final String OWNER = "models.owner";
    private static final List<String> DOORS = List.of("/engine-rest", "/camunda/api/engine/engine/default");
    private static final String STATISTICS =
            "/camunda/api/cockpit/plugin/base/default/process-definition/statistics?firstResult=0&maxResults=50";

    private static final List<String> TO_READ = List.of(
            "/deployment",
            "/decision-definition",
            "/case-definition/count",
            "/job",
            "/job-definition",
            "/incident",
            "/history/incident",
            "/history/job-log",
            "/history/decision-instance",
            "/process-definition/statistics",
            "/process-instance/{instance}/activity-instances");

    private static final List<String> NOT_TO_DO = List.of(
            "GET /authorization",
            "POST /authorization/create {\"type\":1,\"permissions\":[\"ALL\"],\"userId\":\"models.owner\",\"resourceType\":1,\"resourceId\":\"*\"}",
            "POST /user/create {\"profile\":{\"id\":\"x.y\"},\"credentials\":{\"password\":\"correct horse battery staple\"}}",
            "DELETE /user/sales.ann",
            "PUT /user/sales.ann/credentials {\"password\":\"owners do not choose it\",\"authenticatedUserPassword\":\"correct horse battery staple\"}",
            "POST /group/create {\"id\":\"x\",\"name\":\"x\"}",
            "PUT /group/camunda-admin/members/models.owner",
            "PUT /group/staff/members/admin",
            "DELETE /group/process-owners",
            "POST /task/{task}/complete {}",
            "POST /task/{task}/claim {\"userId\":\"models.owner\"}",
            "POST /task/{task}/assignee {\"userId\":\"models.owner\"}",
            "GET /task/{task}",
            "PUT /process-instance/{instance}/variables/x {\"value\":1,\"type\":\"Integer\"}",
            "POST /process-instance/{instance}/modification {\"instructions\":[{\"type\":\"startBeforeActivity\",\"activityId\":\"ConfirmGoal\"}]}",
            "PUT /process-instance/{instance}/suspended {\"suspended\":true}",
            "DELETE /process-instance/{instance}",
            "PUT /process-definition/key/plan-sign-off/suspended {\"suspended\":true}",
            "PUT /job/{job}/retries {\"retries\":0}",
            "POST /job/{job}/execute {}",
            "DELETE /deployment/{deployment}",
            "POST /migration/generate {\"sourceProcessDefinitionId\":\"x\",\"targetProcessDefinitionId\":\"y\"}",
            "POST /message {\"messageName\":\"x\"}");

    private static final String SCRIPT =
            "<script cam-script type=\"text/form-script\">import('/septet/form.mjs').then(form => form.open(camForm))</script>";

    @LocalServerPort
    int port;

    @Autowired
    IdentityService identities;

    @Autowired
    RepositoryService repository;

    @Autowired
    HistoryService history;

    @Autowired
    TaskService tasks;

    @Autowired
    BeanFactory beans;

    @Autowired
    Publications publications;

    @BeforeEach
    void hire() {
        User owner = identities.newUser(OWNER);
        owner.setPassword(PASSWORD);
        identities.saveUser(owner);
        identities.createMembership(OWNER, Directory.STAFF);
        identities.createMembership(OWNER, Directory.PROCESS_OWNERS);
    }

    @AfterEach
    void dismiss() {
        identities.deleteUser(OWNER);
    }

    @Test
    @DisplayName("deploys as Camunda Modeler does, and it is on record; staff do not")
    void deploys() {
        HttpResponse<String> answer = deploy(signedIn(OWNER), "Owner");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        Deployment made = repository
                .createDeploymentQuery()
                .deploymentName("Process owners test")
                .singleResult();
        assertThat(publications.byDeployment().get(made.getId()))
                .returns(Publication.Source.OWNER, Publication::source)
                .returns(PersonId.of(OWNER), Publication::by)
                .returns("Process owners test", Publication::reason);
        assertThat(deploy(signedIn(Company.ann("sales")), "Ann").statusCode()).isEqualTo(403);
    }

    @Test
    @DisplayName("reads models, instances, jobs and incidents of all processes, which staff do not")
    void reads() {
        String instance = taskOfSomebody().getProcessInstanceId();
        Caller owner = signedIn(OWNER);
        Caller ann = signedIn(Company.ann("sales"));
        Map<String, Integer> wrong = new TreeMap<>();
        for (String address : TO_READ) {
            for (String door : DOORS) {
                String path = door + address.replace("{instance}", instance);
                int status = owner.get(path).statusCode();
                if (status != 200) {
                    wrong.put("as owner " + path, status);
                }
                int refused = ann.get(path).statusCode();
                if (refused != 403) {
                    wrong.put("as staff " + path, refused);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    @DisplayName("sees in Cockpit what runs, whosever it is; staff do not get in")
    void cockpit() {
        Task task = taskOfSomebody();
        Caller owner = signedIn(OWNER);
        assertThat(owner.get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(200);
        HttpResponse<String> statistics = owner.get(STATISTICS);
        assertThat(statistics.statusCode()).isEqualTo(200);
        assertThat(statistics.body()).contains("goal-setting");
        assertThat(owner.get(DOORS.get(1) + "/process-instance?processInstanceIds=" + task.getProcessInstanceId())
                        .body())
                .contains(task.getProcessInstanceId());
        assertThat(signedIn(Company.ann("sales")).get(STATISTICS).statusCode()).isEqualTo(403);
    }

    @Test
    @DisplayName("administrates nothing, does nobody's task and changes nothing that runs")
    void nothingElse() {
        Task task = taskOfSomebody();
        Job job = history.cleanUpHistoryAsync(true);
        String deployment =
                repository.createDeploymentQuery().listPage(0, 1).get(0).getId();
        Caller owner = signedIn(OWNER);
        Map<String, Integer> wrong = new TreeMap<>();
        for (String request : NOT_TO_DO) {
            String[] parts = request.split(" ", 3);
            String address = parts[1].replace("{instance}", task.getProcessInstanceId())
                    .replace("{task}", task.getId())
                    .replace("{job}", job.getId())
                    .replace("{deployment}", deployment);
            for (String door : DOORS) {
                String body = parts.length > 2 ? parts[2] : "";
                int status = owner.send(parts[0], door + address, "application/json", body)
                        .statusCode();
                if (status != 403 && status != 404) {
                    wrong.put(door + request, status);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(tasks.createTaskQuery().taskId(task.getId()).singleResult().getAssignee())
                .isEqualTo(task.getAssignee());
    }

    @Test
    @DisplayName("finds no Admin")
    void admin() {
        Caller owner = signedIn(OWNER);
        assertThat(owner.get("/camunda/api/admin/plugin/adminPlugins/default/metrics/x")
                        .statusCode())
                .isEqualTo(403);
        assertThat(owner.get("/actuator/metrics").statusCode()).isEqualTo(403);
        assertThat(owner.get("/holidays").statusCode()).isEqualTo(403);
    }

    /** The first task of a project that somebody has proposed. */
    private Task taskOfSomebody() {
        return new Life(beans).open().get(0);
    }

    private Caller signedIn(String person) {
        Caller caller = Caller.signedIn(port, person);
        caller.get("/camunda/app/welcome/default/");
        return caller;
    }

    private static HttpResponse<String> deploy(Caller caller, String text) {
        String form = "<form><p>%s</p>%s</form>".formatted(text, SCRIPT);
        String boundary = "----septet";
        String body =
                """
                --%s\r
                Content-Disposition: form-data; name="deployment-name"\r
                \r
                Process owners test\r
                --%s\r
                Content-Disposition: form-data; name="data"; filename="forms/nowhere/owners-test.html"\r
                Content-Type: application/octet-stream\r
                \r
                %s\r
                --%s--\r
                """
                        .formatted(boundary, boundary, form, boundary);
        return caller.send("POST", "/engine-rest/deployment/create", "multipart/form-data; boundary=" + boundary, body);
    }
}
