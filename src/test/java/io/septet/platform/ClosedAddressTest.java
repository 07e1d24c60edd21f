package io.septet.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.Caller;
import io.septet.Company;
import io.septet.OnAnyDatabase;
import io.septet.ServerTest;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@ServerTest
@OnAnyDatabase
@DisplayName("An address that no rule opens")
class ClosedAddressTest {

    @LocalServerPort
    int port;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    Caller ann;

    @BeforeEach
    void signIn() {
        ann = Caller.signedIn(port, Company.ann("sales"));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("reads as one where nothing is, in the frame of the pages and with a way back")
    @ValueSource(
            strings = {"/nothing-here", "/nothing/here.html", "/projects/nothing/here", "/septet/nothing.css", "/logout"
            })
    void nothing(String path) {
        HttpResponse<String> page = ann.get(path);
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body())
                .contains("There is nothing here", "The address may be mistyped", "href=\"/\"")
                .contains("<nav", "ann Sales");
        assertThat(ann.reads("zh-CN").get(path).body()).contains("这里没有内容", "lang=\"zh\"");
    }

    @Test
    @DisplayName("tells programs the same")
    void forPrograms() {
        assertThat(ann.postJson("/nothing-here", "{}").statusCode()).isEqualTo(404);
        assertThat(ann.get("/projects/%s/x".formatted(UUID.randomUUID())).statusCode())
                .isEqualTo(404);
        assertThat(ann.sendWithoutTokens("POST", "/nothing-here", "application/json", "{}")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("tells who has not signed in nothing but where to sign in, whether something is there or not")
    void signedOut() {
        for (String path :
                new String[] {"/nothing-here", "/error", "/webjars/camunda/app/tasklist/scripts/config.js"}) {
            HttpResponse<String> answer = new Caller(port).get(path);
            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location"))
                    .hasValueSatisfying(to -> assertThat(to).endsWith("/login"));
        }
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("stays closed where something is, be it a page or a file of a library")
    @ValueSource(strings = {"/error", "/webjars/camunda/app/tasklist/scripts/config.js"})
    void closed(String path) {
        assertThat(ann.get(path).statusCode()).isEqualTo(403);
        assertThat(Caller.signedIn(port, "admin").get(path).statusCode()).isEqualTo(403);
    }

    @Test
    @DisplayName("stays closed when somebody writes a page for it and forgets the rule")
    void forgottenRule() throws Exception {
        Forgotten forgotten = new Forgotten();
        RequestMappingInfo address = RequestMappingInfo.paths("/forgotten")
                .methods(RequestMethod.GET)
                .build();
        requestMappingHandlerMapping.registerMapping(address, forgotten, Forgotten.class.getMethod("answer"));
        try {
            assertThat(ann.get("/forgotten").statusCode()).isEqualTo(403);
            assertThat(ann.postJson("/forgotten", "{}").statusCode()).isEqualTo(403);
            assertThat(new Caller(port).get("/forgotten").statusCode()).isEqualTo(302);
        } finally {
            requestMappingHandlerMapping.unregisterMapping(address);
        }
        assertThat(forgotten.asked).isFalse();
        assertThat(ann.get("/forgotten").statusCode()).isEqualTo(404);
    }

    /** A page that somebody forgot to write a rule for. */
    public static final class Forgotten {

        private final AtomicBoolean asked = new AtomicBoolean();

        public ResponseEntity<String> answer() {
            asked.set(true);
            return ResponseEntity.ok("Open");
        }
    }
}
