package io.septet.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.Caller;
import io.septet.ServerTest;
import java.net.http.HttpResponse;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
@DisplayName("A character that no keyboard types, sent to the engine's own addresses,")
class PlainTextForTheEngineTest {

    @LocalServerPort
    int port;

    @Autowired
    IdentityService identities;

    Caller admin;

    @BeforeEach
    void signIn() {
        admin = Caller.signedIn(port, "admin");
        admin.get("/camunda/app/tasklist/default/");
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("is refused in the reader's language, and nothing is written")
    @ValueSource(strings = {"/engine-rest", "/camunda/api/engine/engine/default"})
    void inProfile(String api) {
        String profile = "{\"id\":\"legal.bob\",\"firstName\":\"a\\u0000b\",\"lastName\":\"x\"}";
        HttpResponse<String> answer = admin.putJson(api + "/user/legal.bob/profile", profile);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"message\":", "a character that cannot be kept (U+0000)");
        assertThat(admin.reads("zh-CN")
                        .putJson(api + "/user/legal.bob/profile", profile)
                        .body())
                .contains("无法保存的字符（U+0000）");
        assertThat(identities
                        .createUserQuery()
                        .userId("legal.bob")
                        .singleResult()
                        .getFirstName())
                .isEqualTo("bob");
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @DisplayName("is refused wherever a request may hold it")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "POST|/task/1/comment/create|{\"message\":\"a\\u0000b\"}",
                "POST|/task|{\"orQueries\":[{\"nameLike\":\"\\u0000%\"}]}",
                "POST|/task/1/complete|{\"variables\":{\"a\\u0000\":{\"type\":\"String\",\"value\":\"x\"}}}",
                "PUT|/process-instance/1/variables/x|{\"type\":\"String\",\"value\":\"a\\ud83d\"}",
                "PUT|/group/sales|{\"id\":\"sales\",\"name\":\"a\\u0007b\",\"type\":\"DEPARTMENT\"}",
                "POST|/message|{\"messageName\":\"x\\u0000\"}",
                "GET|/user?firstName=a%00b|",
            })
    void anywhere(String method, String path, String body) {
        for (String api : new String[] {"/engine-rest", "/camunda/api/engine/engine/default"}) {
            HttpResponse<String> answer = admin.send(method, api + path, "application/json", body == null ? "" : body);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("a character that cannot be kept");
        }
    }

    @Test
    @DisplayName("tells who has not signed in nothing but that")
    void signedOut() {
        Caller stranger = new Caller(port);
        stranger.get("/login");
        assertThat(stranger.postJson("/engine-rest/task", "{\"name\":\"\\u0000\"}")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    @DisplayName("is not taken for one where it is an emoji, a line end, or written with a backslash")
    void otherText() {
        for (String name : new String[] {"\\ud83d\\ude00 𠮷", "a\\r\\n\\tb", "\\\\u0000", "%00"}) {
            HttpResponse<String> answer = admin.postJson("/engine-rest/task", "{\"name\":\"" + name + "\"}");
            assertThat(answer.statusCode()).as(name).isEqualTo(200);
        }
        assertThat(admin.get("/engine-rest/user?firstName=a%25").statusCode()).isEqualTo(200);
        assertThat(admin.postJson("/engine-rest/task", "{\"name\":").statusCode())
                .as("what is no JSON, the engine refuses as before")
                .isEqualTo(400);
    }

    @Test
    @DisplayName("is not looked for in more than anybody sends, which is not read to its end")
    void endless() {
        String endless = "x".repeat(10 * 1024 * 1024);
        assertThat(admin.postJson("/engine-rest/task", "{\"name\":\"" + endless + "\"}")
                        .statusCode())
                .isEqualTo(413);
    }
}
