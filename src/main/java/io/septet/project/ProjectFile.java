package io.septet.project;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody attached to a task of a project.
 *
 * @param type as the browser named it, such as {@code application/pdf}
 * @param task id of the user task in its model
 */
public record ProjectFile(String id, String name, @Nullable String type, @Nullable String task, Instant addedAt) {

    /** Where participants of the project download it. */
    public String address(ProjectId project) {
        return address(project, id);
    }

    /** Where they download the file of that id. */
    public static String address(ProjectId project, String id) {
        return "/projects/%s/files/%s".formatted(project, id);
    }
}
