package io.septet.project;

import java.time.Instant;

/**
 * A file that somebody attached to a task of a project.
 *
 * @param type as the browser named it, such as {@code application/pdf}; may be null
 * @param task id of the user task in its model
 */
public record ProjectFile(String id, String name, String type, String task, Instant addedAt) {

    /** Where participants of the project download it. */
    public String address(ProjectId project) {
        return "/projects/%s/files/%s".formatted(project, id);
    }
}
