package io.septet.project;

import java.util.Map;
import java.util.Set;

/**
 * Names departments that are asked to take part in a project and do not yet, so that their people may read what they are
 * asked. A module that asks departments is one as a bean.
 */
@FunctionalInterface
public interface AskedToTakePart {

    /** Ids of the departments, by project; projects that ask nobody are absent. */
    Map<ProjectId, Set<String>> departments();
}
