package io.septet.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.septet.Browser;
import io.septet.OnBothDatabases;
import io.septet.ProcessTest;
import io.septet.channel.domain.Secret;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.notification.MessageState;
import io.septet.notification.MessageView;
import io.septet.notification.Notifications;
import io.septet.notification.OwnWebHooks;
import io.septet.notification.PostOffice;
import io.septet.project.Category;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import io.septet.project.Proposal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@ProcessTest
@OnBothDatabases
@DisplayName("S4: a program of one's own")
class OwnHookTest {

    private static final StandIn SERVER = new StandIn();
    private static final PersonId ANN = PersonId.of("sales.ann");
    private static final PersonId BOB = PersonId.of("sales.bob");

    @Autowired
    Browser browser;

    @Autowired
    OwnWebHooks hooks;

    @Autowired
    Notifications notifications;

    @Autowired
    PostOffice office;

    @Autowired
    Projects projects;

    @Autowired
    RuntimeService runtime;

    private ProjectId project;

    @DynamicPropertySource
    static void allowed(DynamicPropertyRegistry settings) throws IOException {
        Path key = Files.writeString(Files.createTempDirectory("safe").resolve("key"), "company-key\n");
        settings.add("septet.channel.loopback", () -> "true");
        settings.add("septet.channel.own.key", () -> "file:" + key);
        settings.add("septet.channel.own.allowed", () -> SERVER.host() + ",10.0.0.1,nowhere.invalid");
        settings.add("septet.outbox.pause", () -> "1h");
    }

    @BeforeEach
    void propose() {
        SERVER.received.clear();
        project = projects.propose(new Proposal(
                "Spring sale",
                Category.CAMPAIGN,
                DepartmentId.of("marketing"),
                PersonId.of("marketing.head"),
                PersonId.of("sales.ann")));
    }

    @AfterEach
    void switchOff() {
        hooks.close(ANN);
        hooks.close(BOB);
    }

    @AfterAll
    static void close() {
        SERVER.close();
    }

    @Test
    @DisplayName("is sent what its owner is told, and nobody else, signed by a key that is shown once")
    void told() throws Exception {
        String secret = opened();
        browser.send(get("/preferences").with(user(ANN.value())).flashAttr("secret", secret))
                .andExpect(content().string(containsString("value=\"" + secret + "\"")));
        browser.as(ANN.value(), get("/preferences"))
                .andExpect(content().string(containsString("Your messages are sent to 127.0.0.1 since")))
                .andExpect(content().string(not(containsString(secret))))
                .andExpect(content().string(not(containsString("token-1"))));
        tell();
        office.sendDue();

        assertThat(SERVER.received).singleElement().satisfies(request -> {
            assertThat(request.path()).isEqualTo("/inbox?key=token-1");
            assertThat(request.body()).contains("\"subject\":\"Goal statement of Spring sale\"");
            String time = request.headers().get("Septet-Timestamp");
            byte[] signature = new Secret(secret).sign(time + "." + request.body());
            assertThat(request.headers().get("Septet-Signature"))
                    .isEqualTo("v1=" + HexFormat.of().formatHex(signature));
        });
        assertThat(notifications.of(project))
                .extracting(MessageView::state)
                .containsExactlyInAnyOrder(MessageState.SENT, MessageState.RECORDED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/inbox",
                "http://10.0.0.1/inbox",
                "https://ann@10.0.0.1/inbox",
                "https://10.0.0.1:8443/inbox",
                "https://10.0.0.1/\r\nX: y",
                "javascript:alert(1)",
                "10.0.0.1",
                ""
            })
    @DisplayName("runs where the company has allowed it: any other address is refused beside the field")
    void elsewhere(String address) throws Exception {
        browser.as(ANN.value(), opening(address))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("id=\"hook-wrong\"")))
                .andExpect(content()
                        .string(containsString("Give an address that begins with https://, at one of these hosts: ")));
        assertThat(hooks.of(ANN)).isEmpty();
    }

    @Test
    @DisplayName("is at no address inside a network, and at one that there is")
    void inside() throws Exception {
        browser.send(opening("https://10.0.0.1/inbox").with(user(ANN.value())).locale(Locale.CHINESE))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("主机 10.0.0.1 位于内部网络")));
        browser.as(ANN.value(), opening("https://nowhere.invalid/inbox"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("There is no host nowhere.invalid")));
        assertThat(hooks.of(ANN)).isEmpty();
    }

    @Test
    @DisplayName("is sent nothing more once it is switched off, neither what waits; another address has another key")
    void switchedOff() throws Exception {
        String first = opened();
        tell();
        String second = opened();
        assertThat(second).isNotEqualTo(first);
        office.sendDue();
        assertThat(SERVER.received).as("for the address before").isEmpty();
        tell();
        browser.as(ANN.value(), post("/preferences/web-hook/off").with(csrf()))
                .andExpect(redirectedUrl("/preferences"))
                .andExpect(flash().attribute("notice", "notification.hook.closed"));
        office.sendDue();

        assertThat(SERVER.received).isEmpty();
        assertThat(notifications.of(project)).extracting(MessageView::state).containsOnly(MessageState.RECORDED);
        browser.as(ANN.value(), get("/preferences"))
                .andExpect(content().string(not(containsString("Your messages are sent to"))));
    }

    @Test
    @DisplayName("that is down is tried again with the same key of repetition, and holds up nobody else's")
    void down() throws Exception {
        opened();
        for (int i = 0; i < 4; i++) {
            tell();
            SERVER.reply(503, "busy");
            office.sendDue();
            pass(Duration.ofMinutes(3));
        }
        hooks.open(BOB, "http://%s/bob".formatted(SERVER.host()));
        SERVER.received.clear();
        tell();
        office.sendDue();

        assertThat(SERVER.received).extracting(StandIn.Received::path).contains("/bob");
        pass(Duration.ofHours(1));
        office.sendDue();
        assertThat(notifications.of(project))
                .filteredOn(message -> message.person().equals(ANN))
                .extracting(MessageView::state)
                .containsOnly(MessageState.SENT);
        assertThat(runtime.createIncidentQuery().count()).isZero();
    }

    private void tell() {
        notifications.tell(List.of(ANN, BOB), "goal.shared", project, Map.of());
    }

    private String opened() throws Exception {
        return (String) browser.as(ANN.value(), opening("http://%s/inbox?key=token-1".formatted(SERVER.host())))
                .andExpect(redirectedUrl("/preferences"))
                .andReturn()
                .getFlashMap()
                .get("secret");
    }

    private static MockHttpServletRequestBuilder opening(String address) {
        return post("/preferences/web-hook").with(csrf()).param("hook", address);
    }

    private static void pass(Duration time) {
        ClockUtil.setCurrentTime(
                Date.from(ClockUtil.getCurrentTime().toInstant().plus(time)));
    }
}
