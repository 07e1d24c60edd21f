package io.septet.desk;

import io.septet.directory.PersonId;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/**
 * The ways to tasks: Tasklist with the reader's own list, and beside it, where one is meant, that task open. Pages ask for
 * them by <code>th:with="way=${@taskLinks.to(id)}"</code>.
 */
@Component
public class TaskLinks {

    private static final String TASKLIST = "/camunda/app/tasklist/default/";

    /** As Tasklist writes down what is searched for. */
    private static final String OWN = """
            [{"type":"assignee","operator":"eq","value":"%s","name":""}]""";

    /** A path of Septet's; it opens the task for whoever may work on it. */
    public String to(String taskId) {
        return TASKLIST + "#/?task=" + encoded(taskId);
    }

    /**
     * A path of Septet's: the person's own tasks.
     *
     * @param seesAll whether Tasklist would show them everybody's, as it does to administrators
     */
    public String own(PersonId person, boolean seesAll) {
        return seesAll ? TASKLIST + "#/?searchQuery=" + encoded(OWN.formatted(person.value())) : TASKLIST;
    }

    private static String encoded(String value) {
        return UriUtils.encode(value, StandardCharsets.UTF_8);
    }
}
