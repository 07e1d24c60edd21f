package io.septet.channel.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.septet.channel.domain.Outcome.Kind;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("S4: a robot")
class RobotsTest {

    private static final Instant NOW = Instant.ofEpochSecond(1764489600);
    private static final String LINK = "https://septet.example/camunda/app/tasklist/default/#/?task=1";

    @Test
    @DisplayName("of Feishu is sent a card with a button, signed by time and key")
    void feishu() {
        Request request = new Feishu().request(group("https://open.feishu.cn/hook/1", "SEC8f2a"), posting("Body"), NOW);

        JsonNode body = Json.read(request.body());
        assertThat(body.path("timestamp").asText()).isEqualTo("1764489600");
        assertThat(body.path("sign").asText()).isEqualTo("wQkjjHULmdsmPUZ7eyA4a8niQPHEhNE5b+7+jxGhBhg=");
        assertThat(body.path("msg_type").asText()).isEqualTo("interactive");
        JsonNode card = body.path("card");
        assertThat(card.at("/header/title/content").asText()).isEqualTo("新任务：Sign [plan](http://evil.example)");
        assertThat(card.at("/header/title/tag").asText()).isEqualTo("plain_text");
        assertThat(card.at("/elements/0/text/tag").asText()).isEqualTo("plain_text");
        assertThat(card.at("/elements/0/text/content").asText()).isEqualTo("Body");
        assertThat(card.at("/elements/1/actions/0/url").asText()).isEqualTo(LINK);
        assertThat(card.at("/elements/1/actions/0/text/content").asText()).isEqualTo("Open in Septet");
    }

    @Test
    @DisplayName("of Feishu without a key is sent no signature")
    void unsigned() {
        Request request = new Feishu().request(group("https://open.feishu.cn/hook/1", null), posting("Body"), NOW);

        assertThat(Json.read(request.body()).has("sign")).isFalse();
    }

    @Test
    @DisplayName("of DingTalk is sent a card with a button; time and signature are added to the address")
    void dingTalk() {
        Request request = new DingTalk()
                .request(group("https://oapi.dingtalk.com/robot/send?access_token=t", "SEC8f2a"), posting("a\nb"), NOW);

        assertThat(request.address())
                .hasToString("https://oapi.dingtalk.com/robot/send?access_token=t&timestamp=1764489600000"
                        + "&sign=mPeAHtUDZ06V%2B9y4rZCEusW%2BemZtVyMajClfqLPJj3Q%3D");
        JsonNode card = Json.read(request.body()).path("actionCard");
        assertThat(card.path("singleURL").asText()).isEqualTo(LINK);
        assertThat(card.path("singleTitle").asText()).isEqualTo("Open in Septet");
        assertThat(card.path("text").asText()).endsWith("\n\na\n\nb");
    }

    @Test
    @DisplayName("of WeCom is sent a text that ends with the link and has at most 4096 bytes")
    void weCom() {
        String long1 = "好".repeat(3000);
        Request request =
                new WeCom().request(group("https://qyapi.weixin.qq.com/send?key=k", null), posting(long1), NOW);

        String content = Json.read(request.body()).at("/markdown/content").asText();
        assertThat(content).startsWith("**新任务：").endsWith("…\n\n[Open in Septet](" + LINK + ")");
        assertThat(content.getBytes(StandardCharsets.UTF_8).length).isBetween(4090, 4096);
    }

    @Test
    @DisplayName("whose texts have markup shows no link and calls nobody because of what people wrote")
    void markup() {
        for (Dialect dialect : List.of(new DingTalk(), new WeCom())) {
            String body = dialect.request(
                            group("https://x.example/", null), posting("[here](http://evil) <@all> @all"), NOW)
                    .body();

            assertThat(body)
                    .doesNotContain("[plan](http")
                    .doesNotContain("[here](http")
                    .doesNotContain("<@", "@all");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "feishu|200|{\"code\":0,\"msg\":\"success\"}|SENT",
                "feishu|200|{\"code\":11232,\"msg\":\"frequency limited\"}|LATER",
                "feishu|429|{\"code\":99991400,\"msg\":\"request trigger frequency limit\"}|LATER",
                "feishu|400|{\"code\":99991400,\"msg\":\"request trigger frequency limit\"}|LATER",
                "feishu|200|{\"code\":19021,\"msg\":\"sign match fail\"}|NEVER",
                "feishu|200|{\"code\":19024,\"msg\":\"Key Words Not Found\"}|NEVER",
                "feishu|200|{\"code\":9499,\"msg\":\"Bad Request\"}|NEVER",
                "feishu|200|<html>a proxy</html>|LATER",
                "feishu|502|bad gateway|LATER",
                "feishu|404|not found|NEVER",
                "feishu|302|moved|NEVER",
                "dingtalk|200|{\"errcode\":0,\"errmsg\":\"ok\"}|SENT",
                "dingtalk|200|{\"errcode\":130101,\"errmsg\":\"send too fast\"}|LATER",
                "dingtalk|200|{\"errcode\":-1,\"errmsg\":\"busy\"}|LATER",
                "dingtalk|200|{\"errcode\":310000,\"errmsg\":\"sign not match\"}|NEVER",
                "dingtalk|200|{\"errcode\":300005,\"errmsg\":\"token is not exist\"}|NEVER",
                "wecom|200|{\"errcode\":0,\"errmsg\":\"ok\"}|SENT",
                "wecom|200|{\"errcode\":45009,\"errmsg\":\"api freq out of limit\"}|LATER",
                "wecom|200|{\"errcode\":93000,\"errmsg\":\"invalid webhook url\"}|NEVER",
                "webhook|204||SENT",
                "webhook|429||LATER",
                "webhook|503||LATER",
                "webhook|410||NEVER",
                "webhook|301||NEVER",
            })
    @DisplayName("says whether it has taken a message, may take it later, or never will")
    void outcomes(String kind, int status, @Nullable String body, Kind outcome) {
        Dialect dialect = List.of(new Feishu(), new DingTalk(), new WeCom(), new WebHook()).stream()
                .filter(each -> each.name().equals(kind))
                .findFirst()
                .orElseThrow();

        assertThat(dialect.outcome(new Answer(status, body == null ? "" : body)).kind())
                .isEqualTo(outcome);
    }

    @Test
    @DisplayName("that refuses is quoted in one line that is not long")
    void quoted() {
        String words = "no\\nno " + "x".repeat(1000);

        assertThat(new Feishu()
                        .outcome(new Answer(200, "{\"code\":19021,\"msg\":\"%s\"}".formatted(words)))
                        .reason())
                .startsWith("answered 19021: no no xxx")
                .hasSizeLessThan(230);
    }

    private static Group group(String address, @Nullable String secret) {
        List<String> hosts = List.of("open.feishu.cn", "oapi.dingtalk.com", "qyapi.weixin.qq.com", "x.example");
        return new Group(
                "Spring sale",
                "any",
                Destination.of(address, hosts, false),
                secret == null ? null : new Secret(secret));
    }

    private static Posting posting(String body) {
        return new Posting(
                UUID.fromString("00000000-0000-0000-0000-000000000001"),
                null,
                "新任务：Sign [plan](http://evil.example)",
                body,
                LINK,
                "Open in Septet",
                false,
                "zh",
                NOW);
    }
}
