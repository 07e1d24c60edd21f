package io.septet.channel.domain;

import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Any program that takes JSON. It can tell by the signature that the request is Septet's, by the time that nobody sent it
 * again later, and by the key that it has it already:
 *
 * <pre>
 * Septet-Timestamp: 1764489600
 * Septet-Signature: v1=hex(HMAC-SHA256(key, timestamp + "." + body))
 * Idempotency-Key: 0b2f…
 * </pre>
 */
public final class WebHook implements Dialect {

    @Override
    public String name() {
        return "webhook";
    }

    @Override
    public boolean needsSecret() {
        return true;
    }

    @Override
    public boolean isOneServer() {
        return false;
    }

    @Override
    public Request request(Group group, Posting posting, Instant now) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("id", posting.id());
        body.put("at", posting.at().toString());
        body.put("project", posting.project());
        body.put("language", posting.language());
        body.put("urgent", posting.urgent());
        body.put("subject", posting.subject());
        body.put("body", posting.body());
        body.put("link", posting.link());
        String json = Json.of(body);
        Map<String, String> headers = new LinkedHashMap<>(Json.HEADERS);
        headers.put("Idempotency-Key", posting.id().toString());
        Secret secret = group.secret();
        if (secret != null) {
            String time = String.valueOf(now.getEpochSecond());
            headers.put("Septet-Timestamp", time);
            headers.put("Septet-Signature", "v1=" + HexFormat.of().formatHex(secret.sign(time + "." + json)));
        }
        return new Request(group.destination().address(), headers, json);
    }

    @Override
    public Outcome outcome(Answer answer) {
        if (answer.isOk()) {
            return Outcome.sent();
        }
        String reason = "answered %d".formatted(answer.status());
        return answer.isBusy() ? Outcome.later(reason) : Outcome.never(reason);
    }
}
