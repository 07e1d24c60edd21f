package io.septet.project;

import io.septet.directory.PersonId;
import java.util.Collection;
import java.util.Set;

/**
 * Knows people who work on a project without speaking for a department in it, such as those responsible for a work item,
 * so that they are told what all its participants are told and may read it. A module that gives people work is one as a
 * bean.
 */
public interface WorksOnProject {

    /** Ids of the people; none where the module knows nothing of the project. */
    Collection<PersonId> people(ProjectId project);

    /** The projects on which one of these people works, of which there is one at least. */
    Set<ProjectId> projects(Collection<PersonId> people);
}
