package io.septet.answer;

import io.septet.directory.Doer;
import io.septet.project.ProjectId;
import java.time.Instant;
import java.util.List;

/**
 * What somebody answered in a task, or as they started a process.
 *
 * @param step where the model asked for it
 * @param given every field, in the order of the form
 */
public record Answer(ProjectId project, AskedStep step, List<Given> given, Doer by, Instant at) {

    public Answer {
        given = List.copyOf(given);
    }
}
