package io.septet.platform.accounts;

import static io.septet.Company.PASSWORD;
import static io.septet.Company.ann;
import static io.septet.Company.bob;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.septet.Browser;
import io.septet.Colleagues;
import io.septet.EngineAtRest;
import io.septet.ProcessTest;
import io.septet.signoff.PlannedProject;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@ProcessTest
@DisplayName("Wrong passwords")
class WrongPasswordsTest {

    @Autowired
    Browser browser;

    @Autowired
    IdentityService identities;

    @Autowired
    PlannedProject planned;

    @Autowired
    Colleagues colleagues;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcTemplate sql;

    @Test
    @DisplayName("are counted once each; after five even the right one has to wait, and the page says how long")
    void atTheLoginPage() throws Exception {
        for (int i = 1; i <= 5; i++) {
            signIn(ann("sales"), "wrong").andExpect(redirectedUrl(i < 5 ? "/login?error" : "/login?error&wait=30"));
            assertThat(sql.queryForObject("select count(*) from wrong_password", Integer.class))
                    .isEqualTo(i);
        }
        signIn(ann("sales"), PASSWORD).andExpect(redirectedUrl("/login?wait=30"));
        browser.send(get("/login?wait=30").locale(Locale.ENGLISH))
                .andExpect(content().string(containsString("Please try again in 30 seconds.")));
        browser.send(get("/login?wait=30").locale(Locale.SIMPLIFIED_CHINESE))
                .andExpect(content().string(containsString("请在 30 秒后重试")));
        browser.send(get("/login?error=&wait=30").locale(Locale.ENGLISH))
                .andExpect(content().string(containsString("User name or password is wrong.")))
                .andExpect(content().string(containsString("Please try again in 30 seconds.")))
                .andExpect(content().string(containsString("data-left=\"{0} seconds left\"")));
        signIn(bob("sales"), PASSWORD).andExpect(redirectedUrl("/"));
    }

    @Test
    @DisplayName("lock nobody out: the wait ends by itself, however many there were, and waiting is not counted")
    void endsByItself() throws Exception {
        for (int i = 0; i < 30; i++) {
            signIn(ann("sales"), "wrong");
        }
        later(29);
        signIn(ann("sales"), PASSWORD).andExpect(redirectedUrl("/login?wait=1"));
        later(30);
        signIn(ann("sales"), PASSWORD).andExpect(redirectedUrl("/"));
        signIn(ann("sales"), "wrong").andExpect(redirectedUrl("/login?error"));
        signIn(ann("sales"), PASSWORD).andExpect(redirectedUrl("/"));
    }

    @Test
    @DisplayName("sent from elsewhere keep nobody out")
    void fromElsewhere() throws Exception {
        for (int i = 0; i < 6; i++) {
            signIn(ann("sales"), "wrong", "203.0.113.9");
        }
        signIn(ann("sales"), PASSWORD, "203.0.113.9").andExpect(redirectedUrl("/login?wait=30"));
        signIn(ann("sales"), PASSWORD).andExpect(redirectedUrl("/"));
    }

    @Test
    @DisplayName(
            "sent from very many places keep somebody out who comes from a new one, not where they signed in before")
    void fromEverywhere() throws Exception {
        signIn(ann("sales"), PASSWORD).andExpect(redirectedUrl("/"));
        for (int i = 0; i < 50; i++) {
            signIn(ann("sales"), "wrong", "203.0.113." + i)
                    .andExpect(redirectedUrl(i < 49 ? "/login?error" : "/login?error&wait=30"));
        }
        signIn(ann("sales"), PASSWORD, "198.51.100.7").andExpect(redirectedUrl("/login?wait=30"));
        signIn(ann("sales"), PASSWORD).andExpect(redirectedUrl("/"));
    }

    @Test
    @DisplayName("say nothing about who works here")
    void nobodysPassword() throws Exception {
        for (int i = 1; i <= 5; i++) {
            signIn("nobody", "wrong").andExpect(redirectedUrl(i < 5 ? "/login?error" : "/login?error&wait=30"));
        }
        signIn("nobody", "wrong").andExpect(redirectedUrl("/login?wait=30"));
        signIn("n".repeat(300), "wrong").andExpect(redirectedUrl("/login?error"));
    }

    @Test
    @DisplayName("count alike at the login page, with programs and where somebody signs")
    void oneMechanism() throws Exception {
        runtime.startProcessInstanceByKey(
                "plan-sign-off", Map.of("projectId", planned.draft().toString()));
        String head = "marketing.head";
        signIn(head, "wrong");
        signIn(head, "wrong");
        askRest(head, "wrong").andExpect(status().isUnauthorized()).andExpect(header().exists("WWW-Authenticate"));
        askRest(head, "wrong").andExpect(status().isUnauthorized());
        askToSign(head, "wrong")
                .andExpect(jsonPath("$.findings[0].message", containsString("The password is not right")))
                .andExpect(jsonPath("$.findings[0].message", containsString("in 30 seconds")));

        signIn(head, PASSWORD).andExpect(redirectedUrl("/login?wait=30"));
        askRest(head, PASSWORD)
                .andExpect(status().isTooManyRequests())
                .andExpect(header().string("Retry-After", "30"))
                .andExpect(jsonPath("$.message", containsString("in 30 seconds")));
        askToSign(head, PASSWORD)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.findings[0].path").value("password"))
                .andExpect(jsonPath("$.findings[0].message", containsString("in 30 seconds")));
        later(30);
        askToSign(head, PASSWORD).andExpect(status().isOk());
    }

    @Test
    @DisplayName("are forgotten when an administrator says so")
    void unlocked() throws Exception {
        for (int i = 0; i < 5; i++) {
            signIn(ann("sales"), "wrong");
        }
        identities.unlockUser(ann("sales"));
        signIn(ann("sales"), PASSWORD).andExpect(redirectedUrl("/"));
    }

    private static void later(int seconds) {
        ClockUtil.setCurrentTime(Date.from(EngineAtRest.MONDAY_MORNING.plusSeconds(seconds)));
    }

    private ResultActions signIn(String person, String password) throws Exception {
        return signIn(person, password, "127.0.0.1");
    }

    private ResultActions signIn(String person, String password, String address) throws Exception {
        return browser.send(post("/login")
                .param("username", person)
                .param("password", password)
                .with(csrf())
                .with(from(address)));
    }

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    private ResultActions askRest(String person, String password) throws Exception {
        return browser.send(get("/api/texts").locale(Locale.ENGLISH).with(httpBasic(person, password)));
    }

    private ResultActions askToSign(String person, String password) throws Exception {
        Task task = colleagues.tasks("SignPlan").get(0);
        String shown = colleagues.as(task.getAssignee()).whatIsSigned(task);
        return browser.as(
                person,
                post("/api/signing-tokens")
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"password\":\"%s\",\"taskId\":\"%s\",\"shown\":\"%s\"}"
                                .formatted(password, task.getId(), shown)));
    }
}
