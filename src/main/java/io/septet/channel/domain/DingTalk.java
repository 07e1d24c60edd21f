package io.septet.channel.domain;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Set;

/**
 * A robot of a group in DingTalk (钉钉自定义机器人): a card with a button. It takes 20 messages a minute; time and signature
 * are parts of the address and good for an hour.
 */
public final class DingTalk implements Dialect {

    /** The system is busy, and too often in two ways. */
    private static final Set<Integer> BUSY = Set.of(-1, 130101, 410100);

    private static final int LONGEST = 12_000;

    @Override
    public String name() {
        return "dingtalk";
    }

    @Override
    public boolean needsSecret() {
        return false;
    }

    @Override
    public Request request(Group group, Posting posting, Instant now) {
        String text = "### %s\n\n%s"
                .formatted(
                        Markdown.plain(posting.subject()),
                        Markdown.plain(Markdown.shortened(posting.body(), LONGEST))
                                .replace("\n", "\n\n"));
        Map<String, ?> body = Map.of(
                "msgtype",
                "actionCard",
                "actionCard",
                Map.of(
                        "title", Markdown.plain(posting.subject()),
                        "text", text,
                        "singleTitle", posting.button(),
                        "singleURL", posting.link()));
        return new Request(signed(group, now), Json.HEADERS, Json.of(body));
    }

    private static URI signed(Group group, Instant now) {
        URI address = group.destination().address();
        Secret secret = group.secret();
        if (secret == null) {
            return address;
        }
        long time = now.toEpochMilli();
        String signature = Base64.getEncoder().encodeToString(secret.sign(time + "\n" + secret.value()));
        return URI.create("%s%stimestamp=%d&sign=%s"
                .formatted(
                        address,
                        address.getRawQuery() == null ? "?" : "&",
                        time,
                        URLEncoder.encode(signature, StandardCharsets.UTF_8)));
    }

    @Override
    public Outcome outcome(Answer answer) {
        return RobotAnswer.outcome(answer, "errcode", "errmsg", BUSY);
    }
}
