package io.septet.project;

import java.util.Collection;

/**
 * Names people who work on a project without a duty of their own in it, such as those responsible for a work item, so
 * that they are told what all its participants are told. A module that gives people work is one as a bean.
 */
@FunctionalInterface
public interface WorksOnProject {

    /** Ids of the people; none where the module knows nothing of the project. */
    Collection<String> people(ProjectId project);
}
