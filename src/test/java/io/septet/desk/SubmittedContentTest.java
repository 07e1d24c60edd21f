package io.septet.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.septet.Caller;
import io.septet.ServerTest;
import java.net.http.HttpResponse;
import java.util.List;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@ServerTest
@ExtendWith(OutputCaptureExtension.class)
class SubmittedContentTest extends ErrandsToRun {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping addresses;

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

    @Test
    @DisplayName(
            "No address hangs on a parameter: to look for one, a body is taken apart before anybody says what is wrong with it")
    void noAddressByParameter() {
        assertThat(addresses.getHandlerMethods().keySet())
                .allSatisfy(address ->
                        assertThat(address.getParamsCondition().isEmpty()).isTrue());
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
}
