package io.septet.platform.models;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.Caller;
import io.septet.OnAnyDatabase;
import io.septet.ServerTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
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
