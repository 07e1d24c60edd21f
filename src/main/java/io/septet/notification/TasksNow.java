package io.septet.notification;

import io.septet.directory.PersonId;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Which tasks are still to be done. */
public interface TasksNow {

    /**
     * Those of these tasks that are open, by the engine's id, each with the people who may do it: whose task it is and who
     * stands in for them; nobody while it is offered to several.
     */
    Map<String, Set<PersonId>> open(Collection<String> ids);

    /** Ids of the open tasks that this person may do. */
    Set<String> openTo(PersonId person);
}
