package io.septet.resource.domain;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.plan.Raci;
import io.septet.plan.WorkItem;
import java.util.Collection;
import java.util.Collections;

/**
 * Who may ask for what a work item takes (T7): whoever is responsible for it, and the people of the departments that do it or
 * answer for it. Those who are consulted or told need nothing for it.
 */
public final class PartPolicy {

    private PartPolicy() {}

    /** @param departments those that the person belongs to */
    public static boolean hasPart(PersonId person, Collection<DepartmentId> departments, WorkItem item) {
        return person.equals(item.responsible())
                || !Collections.disjoint(item.departments(PartPolicy::needsResources), departments);
    }

    private static boolean needsResources(Raci part) {
        return part.works() || part.answers();
    }
}
