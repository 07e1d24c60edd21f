package io.septet.channel.domain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/**
 * A robot of a group in WeCom (企业微信群机器人): a text of at most 4096 bytes whose link stands by itself. It takes 20
 * messages a minute; the key is part of the address, and nothing is signed.
 */
public final class WeCom implements Dialect {

    /** The system is busy, too often, and too much at a time. */
    private static final Set<Integer> BUSY = Set.of(-1, 45009, 45033);

    private static final int LONGEST = 4096;
    private static final int LONGEST_SUBJECT = 600;

    @Override
    public String name() {
        return "wecom";
    }

    @Override
    public boolean needsSecret() {
        return false;
    }

    @Override
    public Request request(Group group, Posting posting, Instant now) {
        String head = "**%s**\n"
                .formatted(Markdown.shortened(Markdown.plain(posting.subject()).replace("*", "＊"), LONGEST_SUBJECT));
        String link = "\n\n[%s](%s)".formatted(posting.button(), posting.link());
        String body = Markdown.shortened(Markdown.plain(posting.body()), LONGEST - bytes(head) - bytes(link));
        return new Request(
                group.destination().address(),
                Json.HEADERS,
                Json.of(Map.of("msgtype", "markdown", "markdown", Map.of("content", head + body + link))));
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    @Override
    public Outcome outcome(Answer answer) {
        return RobotAnswer.outcome(answer, "errcode", "errmsg", BUSY);
    }
}
