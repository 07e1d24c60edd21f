package io.septet.desk;

import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/**
 * The way to a task: Tasklist, with the reader's own list beside it and this task open.
 */
@Component
public class TaskLinks {

    private static final String TASKLIST = "/camunda/app/tasklist/default/";

    /** A path of Septet's; it opens the task for whoever may work on it. */
    public String to(String taskId) {
        return TASKLIST + "#/?task=" + UriUtils.encode(taskId, StandardCharsets.UTF_8);
    }

    /** A path of Septet's that leads on to the page of the project to which the task belongs. */
    public String project(String taskId) {
        return "/tasks/" + UriUtils.encode(taskId, StandardCharsets.UTF_8) + "/project";
    }
}
