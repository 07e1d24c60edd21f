package io.septet.tracking;

import io.septet.project.ProjectFile;
import io.septet.project.ProjectId;

/** A file that somebody handed in with a progress report (T1). */
public record ReportedFile(String id, String name) {

    /** Where participants of the project download it. */
    public String address(ProjectId project) {
        return ProjectFile.address(project, id);
    }
}
