package io.septet.project;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** The files attached to the tasks of a project (G5). They are kept by the engine, with its history. */
public interface ProjectFiles {

    /** Everything attached in any process of the project, the oldest first. */
    List<ProjectFile> of(ProjectId project);

    /** What was attached to the tasks of one process of the project, such as {@code goal-setting}. */
    List<ProjectFile> of(ProjectId project, String process);

    /** The file of that id, if it is one of the project's. */
    Optional<ProjectFile> find(ProjectId project, String file);

    /** The content of a file; the caller closes it. */
    InputStream content(ProjectFile file);
}
