package io.septet.platform.models;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.Caller;
import io.septet.OnAnyDatabase;
import io.septet.ServerTest;
import io.septet.platform.ModelXml;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
@OnAnyDatabase
@DisplayName("Models: who deploys from Camunda Modeler, by REST or in Cockpit")
class DeployedByHandTest {

    private static final String GOAL = "goal-setting";
    private static final String GOAL_FILE = "processes/goal/goal-setting.bpmn";

    @LocalServerPort
    int port;

    @Autowired
    RepositoryService repository;

    Caller admin;

    @BeforeEach
    void signIn() {
        admin = Caller.signedIn(port, "admin");
        admin.get("/camunda/app/cockpit/default/");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {Modeler.REST, Modeler.COCKPIT})
    @DisplayName("is told everything that is wrong at once, with file, element, name and remedy, in each language")
    void everythingAtOnce(String door) {
        Map<String, String> files = new TreeMap<>();
        files.put(
                "project-archive.bpmn",
                changed("processes/archive/project-archive.bpmn", "${closeProject}", "${closeProjects}"));
        files.put(
                "escalation-ladder.dmn",
                changed("processes/notification/escalation-ladder.dmn", "\"assignee\"", "\"asignee\""));
        files.put("broken.bpmn", "<bpmn:definitions");
        files.put("archive.html", "<iframe></iframe>");

        HttpResponse<String> english = new Modeler(admin).deploy(door, "all at once", files);
        assertThat(english.statusCode()).isEqualTo(400);
        assertThat(english.body())
                .contains("The models are not accepted:")
                .contains("- project-archive.bpmn, “Close project”: CloseProject names the delegate 'closeProjects'")
                .contains("- escalation-ladder.dmn: escalation-ladder, row 1, column “Tell”:")
                .contains("- broken.bpmn: this cannot be read: it is not XML")
                .contains("- archive.html: the element <iframe> is not accepted in a form. Accepted are: ");

        HttpResponse<String> chinese = new Modeler(admin.reads("zh-CN")).deploy(door, "all at once", files);
        assertThat(chinese.statusCode()).isEqualTo(400);
        assertThat(chinese.body())
                .contains("模型未被接受：")
                .contains("- project-archive.bpmn，“Close project”：CloseProject 引用的委托“closeProjects”不存在")
                .contains("- escalation-ladder.dmn：escalation-ladder，第 1 行，列“Tell”：")
                .contains("- broken.bpmn：无法读取：不是 XML")
                .contains("- archive.html：表单不接受元素 <iframe>。可用的有：");
        assertThat(repository
                        .createDeploymentQuery()
                        .deploymentName("all at once")
                        .count())
                .isZero();
    }

    @Test
    @DisplayName("is told so in the language that they have chosen, whatever the browser asks for")
    void chosenLanguage() {
        Caller ada = Caller.signedIn(port, "admin");
        ada.send("POST", "/language", "application/x-www-form-urlencoded", "language=zh");
        HttpResponse<String> answer =
                new Modeler(ada).deploy(Modeler.REST, "chosen language", Map.of("broken.bpmn", "<bpmn:definitions"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("broken.bpmn：无法读取");
    }

    @Test
    @DisplayName("keeps the forms that a model has when they send the model alone")
    void modelAlone() {
        Map<String, byte[]> before = formsOf(GOAL);
        String model = changed(GOAL_FILE, "name=\"Define goal\"", "name=\"Set the goal\"");

        HttpResponse<String> answer = deploy("alone", Map.of("goal-setting.bpmn", model));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(modelInForce(GOAL)).isEqualTo(model);
        assertThat(before).hasSizeGreaterThan(1);
        assertThat(formsOf(GOAL)).containsExactlyInAnyOrderEntriesOf(before);
    }

    @Test
    @DisplayName("attaches forms by their bare names; a changed one comes into force though the model is the same")
    void attached() {
        String model = changed(GOAL_FILE, "name=\"Define goal\"", "name=\"Define the goal\"");
        String form = changed("forms/goal/confirm-goal.html", "</form>", "<p></p></form>");
        Map<String, String> files = new TreeMap<>(Map.of(
                "goal-setting.bpmn", model,
                "confirm-goal.html", read("forms/goal/confirm-goal.html"),
                "define-goal.html", read("forms/goal/define-goal.html")));
        assertThat(deploy("attached", files).statusCode()).isEqualTo(200);
        int first = version(GOAL);

        files.put("confirm-goal.html", form);
        assertThat(deploy("attached", files).statusCode()).isEqualTo(200);

        assertThat(version(GOAL)).isEqualTo(first + 1);
        assertThat(modelInForce(GOAL)).isEqualTo(model);
        assertThat(formsOf(GOAL)).containsOnlyKeys("forms/goal/confirm-goal.html", "forms/goal/define-goal.html");
        assertThat(formsOf(GOAL).get("forms/goal/confirm-goal.html"))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(form);
    }

    @Test
    @DisplayName("changes nothing by sending the same again, unless something else is in force by then")
    void again() {
        String model = changed(GOAL_FILE, "name=\"Define goal\"", "name=\"Decide on the goal\"");
        String other = changed(GOAL_FILE, "name=\"Define goal\"", "name=\"Find the goal\"");
        deploy("again", Map.of("goal-setting.bpmn", model));
        int first = version(GOAL);

        assertThat(deploy("again", Map.of("goal-setting.bpmn", model)).statusCode())
                .isEqualTo(200);
        assertThat(version(GOAL)).isEqualTo(first);

        deploy("of somebody else", Map.of("goal-setting.bpmn", other));
        assertThat(modelInForce(GOAL)).isEqualTo(other);
        assertThat(deploy("again", Map.of("goal-setting.bpmn", model)).statusCode())
                .isEqualTo(200);
        assertThat(modelInForce(GOAL)).isEqualTo(model);
        assertThat(version(GOAL)).isEqualTo(first + 2);
    }

    @Test
    @DisplayName("is refused a form that nobody knows, and the source from which Septet itself deploys")
    void refused() {
        String model = changed(GOAL_FILE, "forms/goal/confirm-goal.html", "forms/goal/agree-on-goal.html");
        HttpResponse<String> unknown = deploy("unknown form", Map.of("goal-setting.bpmn", model));
        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(unknown.body()).contains("“Confirm goal”", "the form 'forms/goal/agree-on-goal.html'");

        HttpResponse<String> disguised = new Modeler(admin)
                .with("deployment-source", "application")
                .deploy(Modeler.REST, "septet", Map.of("goal-setting.bpmn", read(GOAL_FILE)));
        assertThat(disguised.statusCode()).isEqualTo(400);
        assertThat(disguised.body()).contains("The source of a deployment cannot be 'application'");
    }

    private HttpResponse<String> deploy(String name, Map<String, String> files) {
        return new Modeler(admin).deploy(Modeler.REST, name, files);
    }

    private int version(String process) {
        return inForce(process).getVersion();
    }

    private String modelInForce(String process) {
        return new String(
                content(inForce(process).getDeploymentId(), inForce(process).getResourceName()),
                StandardCharsets.UTF_8);
    }

    /** The forms that a task of the version in force would open. */
    private Map<String, byte[]> formsOf(String process) {
        String deployment = inForce(process).getDeploymentId();
        Map<String, byte[]> forms = new TreeMap<>();
        for (String form :
                FormsOfModels.formsOf(ModelXml.read(modelInForce(process).getBytes(StandardCharsets.UTF_8)))) {
            if (repository.getDeploymentResourceNames(deployment).contains(form)) {
                forms.put(form, content(deployment, form));
            }
        }
        return forms;
    }

    private ProcessDefinition inForce(String process) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult();
    }

    private byte[] content(String deployment, String name) {
        try (InputStream content = repository.getResourceAsStream(deployment, name)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String changed(String file, String from, String to) {
        String content = read(file);
        assertThat(content).contains(from);
        return content.replace(from, to);
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
