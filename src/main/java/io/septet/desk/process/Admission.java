package io.septet.desk.process;

import io.septet.findings.FindingTexts;
import io.septet.findings.Forbidden;
import io.septet.findings.Refused;
import io.septet.platform.Repetition;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where a submission enters from outside: lets in the one variable a form may send and nothing else, tries again when
 * somebody else wrote at the same moment, and says why something was refused in the reader's language.
 */
@Component
class Admission {

    private final FindingTexts texts;
    private final int longestSubmission;
    private final Repetition repetition;

    Admission(
            FindingTexts texts,
            Repetition repetition,
            @Value("${septet.desk.longest-submission:1000000}") int longestSubmission) {
        this.texts = texts;
        this.repetition = repetition;
        this.longestSubmission = longestSubmission;
    }

    /** Whether the call comes from a model or a use case at work rather than from a person. */
    static boolean isInside() {
        return Context.getCommandContext() != null;
    }

    /**
     * The submitted variables as they may enter the engine: only the submission, and only for as long as the command
     * runs.
     */
    VariableMap admit(Map<String, Object> submitted) {
        Map<String, Object> variables = submitted == null ? Map.of() : submitted;
        Set<String> others = new TreeSet<>(variables.keySet());
        others.remove(Door.SUBMISSION);
        if (!others.isEmpty()) {
            throw refusal(Refused.because("desk.submission.others", others));
        }
        VariableMap admitted = Variables.createVariables();
        if (variables.containsKey(Door.SUBMISSION)) {
            if (!(variables.get(Door.SUBMISSION) instanceof String content)) {
                throw refusal(Refused.because("desk.submission.malformed"));
            }
            try {
                measure(content);
            } catch (Refused refused) {
                throw refusal(refused);
            }
            admitted.putValueTyped(Door.SUBMISSION, Variables.stringValue(content, true));
        }
        return admitted;
    }

    /** @throws Refused when a form holds more than is taken, as a draft or to be checked or submitted */
    void measure(String content) {
        if (content.length() > longestSubmission) {
            throw Refused.because("desk.submission.tooLong", longestSubmission);
        }
    }

    /** Does it, again if need be, and turns a refusal from within into one that a person can read. */
    <T> T attempt(Supplier<T> command) {
        try {
            return passage(command);
        } catch (Refused refused) {
            throw refusal(refused);
        }
    }

    /**
     * Does it, again if need be.
     *
     * @throws Refused as it was thrown within
     */
    <T> T passage(Supplier<T> command) {
        try {
            return repetition.of(command);
        } catch (RuntimeException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof Refused refused) {
                    throw refused;
                }
            }
            if (e instanceof AuthorizationException) {
                throw new Forbidden("desk.guard.notYours");
            }
            throw e;
        }
    }

    RuntimeException refusal(Refused refused) {
        String message = texts.sentences(refused.findings());
        return refused instanceof Forbidden ? new NotYours(message, refused) : new SubmissionRefused(message, refused);
    }
}
