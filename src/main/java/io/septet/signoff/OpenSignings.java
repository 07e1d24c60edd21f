package io.septet.signoff;

import io.septet.directory.DepartmentId;
import io.septet.project.ProjectId;
import java.util.Set;

/** Which departments are being asked to sign right now. */
public interface OpenSignings {

    /** The departments that lead an open form of the project's round. */
    Set<DepartmentId> departments(ProjectId project);
}
