package io.septet.review.domain;

import io.septet.findings.Findings;
import io.septet.review.Answer;
import io.septet.review.Reached;

/** Whoever says that something was not as wanted says why (V2). */
public final class AnswerPolicy {

    private AnswerPolicy() {}

    public static Findings findings(Answer answer) {
        Findings findings = new Findings();
        if (answer.goalReached() != Reached.YES && isBlank(answer.reason())) {
            findings.add("reason", "review.reason.missing");
        }
        if (answer.toolsRight() != Reached.YES && isBlank(answer.tools())) {
            findings.add("tools", "review.tools.missing");
        }
        return findings;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
