package io.septet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.Caller;
import io.septet.Company;
import io.septet.ServerTest;
import io.septet.absence.Absences;
import io.septet.directory.PersonId;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
@DisplayName("G5: a file of a task")
class TaskFilesTest extends ErrandsToRun {

    private static final String CAL = Company.head("service");

    @Autowired
    TaskService tasks;

    @Autowired
    Absences absences;

    Task task;
    String address;

    @BeforeEach
    void ask() {
        task = errandFor(CAL);
        address = "/api/tasks/%s/files".formatted(task.getId());
    }

    @Test
    @DisplayName("is taken back by the person who attached it, as long as the task is open")
    void takenBack() {
        Caller cal = Caller.signedIn(port, CAL);
        attach(cal, "wrong.txt");
        String file = onlyFile();
        assertThat(cal.get(address).body()).contains("\"own\":true");

        assertThat(cal.sendWithoutTokens("DELETE", address + "/" + file, null, "")
                        .statusCode())
                .isEqualTo(403);
        assertThat(cal.send("DELETE", address + "/" + file, null, "").statusCode())
                .isEqualTo(204);
        assertThat(tasks.getTaskAttachments(task.getId())).isEmpty();
        assertThat(cal.send("DELETE", address + "/" + file, null, "").body()).contains("This task has no such file.");
    }

    @Test
    @DisplayName("is not taken back by a substitute, nor by anybody whose task it is not")
    void others() {
        attach(Caller.signedIn(port, CAL), "evidence.txt");
        String file = onlyFile();
        for (String other : List.of(ANN, "admin")) {
            HttpResponse<String> answer = Caller.signedIn(port, other).send("DELETE", address + "/" + file, null, "");
            assertThat(answer.statusCode()).isEqualTo(409);
        }
        absences.plan(PersonId.of(CAL), PersonId.of(BOB), LocalDate.of(2024, 3, 4), LocalDate.of(2024, 3, 4));
        Caller bob = Caller.signedIn(port, BOB);
        assertThat(bob.get(address).body()).contains("\"own\":false");
        assertThat(bob.reads("zh-CN")
                        .send("DELETE", address + "/" + file, null, "")
                        .body())
                .contains("附件只能由上传者本人撤回。");
        assertThat(onlyFile()).isEqualTo(file);
    }

    @Test
    @DisplayName("stays as it is once the task is completed")
    void handedIn() {
        Caller cal = Caller.signedIn(port, CAL);
        attach(cal, "evidence.txt");
        String file = onlyFile();
        colleagues.as(CAL).complete(task, DONE);

        HttpResponse<String> answer = cal.send("DELETE", address + "/" + file, null, "");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("This task is no longer open.");
        assertThat(upload(cal, "later.txt").statusCode()).isEqualTo(409);
        assertThat(onlyFile()).isEqualTo(file);
    }

    @Test
    @DisplayName("has a name that can be saved everywhere, or is refused with the reason")
    void longName() {
        Caller cal = Caller.signedIn(port, CAL);
        attach(cal, "图".repeat(83) + ".docx");
        String name = "图".repeat(120) + ".docx";
        HttpResponse<String> answer = upload(cal, name);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("This file name is too long");
        assertThat(upload(cal.reads("zh-CN"), name).body()).contains("文件名过长");
        assertThat(upload(cal, "图".repeat(2000) + ".docx").body()).contains("文件名过长");
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("goes no other way: the engine's own addresses for files and comments are closed to everybody")
    @ValueSource(strings = {"/engine-rest", "/camunda/api/engine/engine/default"})
    void otherWays(String api) {
        attach(Caller.signedIn(port, CAL), "evidence.txt");
        String file = onlyFile();
        String ofTask = api + "/task/" + task.getId();
        String comment = "{\"message\":\"Done by phone\"}";
        for (String person : List.of(CAL, ANN, "admin")) {
            Caller caller = Caller.signedIn(port, person);
            caller.get("/camunda/app/tasklist/default/");
            assertThat(List.of(
                            caller.get(ofTask + "/attachment").statusCode(),
                            caller.get(ofTask + "/attachment/" + file).statusCode(),
                            caller.get(ofTask + "/attachment/%s/data".formatted(file))
                                    .statusCode(),
                            caller.send("DELETE", ofTask + "/attachment/" + file, null, "")
                                    .statusCode(),
                            send(caller, ofTask + "/attachment/create", "content", "x.txt")
                                    .statusCode(),
                            caller.postJson(ofTask + "/comment/create", comment).statusCode(),
                            caller.send("DELETE", ofTask + "/comment", null, "").statusCode(),
                            caller.get(api + "/process-instance/%s/comment".formatted(task.getProcessInstanceId()))
                                    .statusCode()))
                    .as(person)
                    .allMatch(status -> status >= 400 && status < 500);
            assertThat(caller.get(ofTask + "/comment").body()).doesNotContain("Done by phone");
        }
        assertThat(tasks.getTaskAttachments(task.getId())).hasSize(1);
        assertThat(tasks.getProcessInstanceComments(task.getProcessInstanceId()))
                .isEmpty();
    }

    private String onlyFile() {
        return tasks.getTaskAttachments(task.getId()).get(0).getId();
    }

    private void attach(Caller caller, String name) {
        assertThat(upload(caller, name).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> upload(Caller caller, String name) {
        return send(caller, address, "content", name);
    }

    private static HttpResponse<String> send(Caller caller, String address, String field, String name) {
        String body =
                "--parts\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n".formatted(field, name)
                        + "Content-Type: application/vnd.openxmlformats-officedocument.wordprocessingml.document\r\n\r\n"
                        + "What customers say\r\n--parts--\r\n";
        return caller.send("POST", address, "multipart/form-data; boundary=parts", body);
    }
}
