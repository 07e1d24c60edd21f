package io.septet.project;

import io.septet.directory.DepartmentId;
import java.util.Collection;
import java.util.Set;

/**
 * Knows departments that are asked to take part in a project and do not yet, so that their people may read what they are
 * asked. A module that asks departments is one as a bean.
 */
@FunctionalInterface
public interface AskedToTakePart {

    /** The projects that ask one of these departments, of which there is one at least. */
    Set<ProjectId> projects(Collection<DepartmentId> departments);
}
