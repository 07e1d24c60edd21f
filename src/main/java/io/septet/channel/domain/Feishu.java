package io.septet.channel.domain;

import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A robot of a group in Feishu (飞书自定义机器人): a card with a button. It takes 20 KB, 5 messages a second and 100 a
 * minute; the signature is part of the body and good for an hour.
 */
public final class Feishu implements Dialect {

    /** Too often, of this robot and of all. */
    private static final Set<Integer> BUSY = Set.of(11232, 99991400);

    private static final int LONGEST = 12_000;

    @Override
    public String name() {
        return "feishu";
    }

    @Override
    public boolean needsSecret() {
        return false;
    }

    @Override
    public Request request(Group group, Posting posting, Instant now) {
        Map<String, Object> body = new LinkedHashMap<>();
        Secret secret = group.secret();
        if (secret != null) {
            long time = now.getEpochSecond();
            body.put("timestamp", String.valueOf(time));
            body.put("sign", Base64.getEncoder().encodeToString(secret.signNothingAt(time)));
        }
        body.put("msg_type", "interactive");
        body.put("card", card(posting));
        return new Request(group.destination().address(), Json.HEADERS, Json.of(body));
    }

    private static Map<String, ?> card(Posting posting) {
        return Map.of(
                "config", Map.of("wide_screen_mode", true),
                "header", Map.of("title", plain(posting.subject()), "template", posting.urgent() ? "red" : "blue"),
                "elements",
                        List.of(
                                Map.of("tag", "div", "text", plain(Markdown.shortened(posting.body(), LONGEST))),
                                Map.of(
                                        "tag",
                                        "action",
                                        "actions",
                                        List.of(Map.of(
                                                "tag",
                                                "button",
                                                "type",
                                                "primary",
                                                "text",
                                                plain(posting.button()),
                                                "url",
                                                posting.link())))));
    }

    private static Map<String, String> plain(String text) {
        return Map.of("tag", "plain_text", "content", text);
    }

    @Override
    public Outcome outcome(Answer answer) {
        return RobotAnswer.outcome(answer, "code", "msg", BUSY);
    }
}
