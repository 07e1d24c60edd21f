package io.septet.channel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.septet.ProcessTest;
import io.septet.directory.PersonId;
import io.septet.notification.Notifications;
import io.septet.notification.PageOfProject;
import io.septet.notification.PostOffice;
import io.septet.plan.PlanVersions;
import io.septet.project.ProjectId;
import io.septet.signoff.PlannedProject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The plan of this project names "WeCom group" for routine matters and "Phone" for urgent ones. */
@ProcessTest
@DisplayName("R5: the group that the communication plan names")
class GroupIsToldTest {

    private static final StandIn SERVER = new StandIn();
    private static final List<PersonId> BOTH = List.of(PersonId.of("sales.ann"), PersonId.of("marketing.ann"));

    @Autowired
    PlannedProject planned;

    @Autowired
    PlanVersions plans;

    @Autowired
    Notifications notifications;

    @Autowired
    PostOffice office;

    @Autowired
    RuntimeService runtime;

    ProjectId project;

    @DynamicPropertySource
    static void groups(DynamicPropertyRegistry settings) throws IOException {
        Path folder = Files.createTempDirectory("safe");
        Path wecom = Files.writeString(folder.resolve("wecom"), "http://%s/send?key=k1".formatted(SERVER.host()));
        Path hook = Files.writeString(folder.resolve("hook"), "http://%s/hook\n".formatted(SERVER.host()));
        Path key = Files.writeString(folder.resolve("key"), "secret-1\n");
        settings.add("septet.channel.allowed", SERVER::host);
        settings.add("septet.channel.loopback", () -> "true");
        settings.add("septet.channel.groups[WeCom group].kind", () -> "wecom");
        settings.add("septet.channel.groups[WeCom group].address", () -> "file:" + wecom);
        settings.add("septet.channel.groups[Phone].kind", () -> "webhook");
        settings.add("septet.channel.groups[Phone].address", () -> "file:" + hook);
        settings.add("septet.channel.groups[Phone].secret", () -> "file:" + key);
        settings.add("septet.outbox.pause", () -> "1ms");
    }

    @BeforeEach
    void plan() {
        SERVER.received.clear();
        project = planned.draft();
        plans.freeze(project);
    }

    @AfterAll
    static void close() {
        SERVER.close();
    }

    @Test
    @DisplayName("hears once what several people are told, not addressed to one of them, with a link")
    void once() throws IOException {
        plans.takeEffect(project, 1);
        tell();
        office.sendDue();

        assertThat(SERVER.received).singleElement().satisfies(request -> {
            assertThat(request.path()).isEqualTo("/send?key=k1");
            String text = new ObjectMapper()
                    .readTree(request.body())
                    .at("/markdown/content")
                    .asText();
            assertThat(text)
                    .startsWith("**Goal statement of 618 campaign**\nThe goal statement of the project 618 campaign")
                    .contains("[Open in Septet](http")
                    .endsWith("/projects/" + project + ")");
        });
    }

    @Test
    @DisplayName("hears nothing before the plan is in effect")
    void notInEffect() {
        tell();
        office.sendDue();

        assertThat(SERVER.received).isEmpty();
    }

    @Test
    @DisplayName("of urgent matters is another one; a web hook knows Septet by the signature, a repetition by the key")
    void urgent() throws Exception {
        plans.takeEffect(project, 1);
        SERVER.reply(503, "busy");
        notifications.tellUrgently(BOTH, "goal.shared", project, reader -> Map.of(), new PageOfProject("emergencies"));
        office.sendDue();
        assertThat(SERVER.received).hasSize(1);
        pass(Duration.ofSeconds(10));
        office.sendDue();

        assertThat(SERVER.received).hasSize(2);
        StandIn.Received first = SERVER.received.get(0);
        StandIn.Received second = SERVER.received.get(1);
        assertThat(second.headers().get("Idempotency-Key"))
                .isEqualTo(first.headers().get("Idempotency-Key"));
        JsonNode body = new ObjectMapper().readTree(second.body());
        assertThat(body.path("id").asText()).isEqualTo(second.headers().get("Idempotency-Key"));
        assertThat(body.path("urgent").asBoolean()).isTrue();
        assertThat(body.path("project").asText()).isEqualTo(project.toString());
        assertThat(body.path("link").asText()).endsWith("/projects/" + project + "/emergencies");
        String time = second.headers().get("Septet-Timestamp");
        assertThat(Long.parseLong(time)).isEqualTo(ClockUtil.getCurrentTime().getTime() / 1000);
        assertThat(second.headers().get("Septet-Signature")).isEqualTo("v1=" + hmac(time + "." + second.body()));
        pass(Duration.ofHours(1));
        office.sendDue();
        assertThat(SERVER.received).hasSize(2);
    }

    @Test
    @DisplayName("that was given a wrong key is an incident, and not tried again")
    void wrongKey() {
        plans.takeEffect(project, 1);
        SERVER.reply(200, "{\"errcode\":93000,\"errmsg\":\"invalid webhook url\"}");
        tell();
        office.sendDue();
        pass(Duration.ofHours(1));
        office.sendDue();

        assertThat(SERVER.received).hasSize(1);
        assertThat(runtime.createIncidentQuery().singleResult().getIncidentMessage())
                .isEqualTo("wecom 'WeCom group' answered 93000: invalid webhook url");
    }

    @Test
    @DisplayName("to which too much was sent is tried again")
    void tooMuch() {
        plans.takeEffect(project, 1);
        SERVER.reply(200, "{\"errcode\":45009,\"errmsg\":\"api freq out of limit\"}");
        tell();
        office.sendDue();
        pass(Duration.ofSeconds(10));
        office.sendDue();

        assertThat(SERVER.received).hasSize(2);
        assertThat(runtime.createIncidentQuery().count()).isZero();
    }

    private void tell() {
        notifications.tell(BOTH, "goal.shared", project, Map.of());
    }

    private static void pass(Duration time) {
        ClockUtil.setCurrentTime(
                Date.from(ClockUtil.getCurrentTime().toInstant().plus(time)));
    }

    private static String hmac(String text) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec("secret-1".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }
}
