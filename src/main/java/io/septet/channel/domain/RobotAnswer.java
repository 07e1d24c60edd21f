package io.septet.channel.domain;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/** The answer of a robot: it takes every request with 200 and says in the body what it thinks of it. */
final class RobotAnswer {

    private static final int LONGEST = 200;

    private RobotAnswer() {}

    /**
     * What came of it.
     *
     * @param code the field that is 0 when all is well
     * @param words the field that says in words what is not
     * @param busy the codes that say no more than that it was too much just now
     */
    static Outcome outcome(Answer answer, String code, String words, Set<Integer> busy) {
        JsonNode body = Json.read(answer.body());
        if (!body.path(code).canConvertToInt()) {
            return answer.isBusy() || answer.isOk()
                    ? Outcome.later("answered %d, and nothing that can be read".formatted(answer.status()))
                    : Outcome.never("answered %d".formatted(answer.status()));
        }
        int said = body.path(code).asInt();
        if (said == 0 && answer.isOk()) {
            return Outcome.sent();
        }
        String reason =
                "answered %d: %s".formatted(said, shortened(body.path(words).asText()));
        return busy.contains(said) || answer.isBusy() ? Outcome.later(reason) : Outcome.never(reason);
    }

    /** One line of it. */
    private static String shortened(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }
}
