package io.septet.tracking;

import io.septet.directory.PersonId;
import io.septet.plan.WorkItemRef;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where those who accept a deliverable do so together (T8), for the form of whoever accepts it. Tracking itself knows no meetings. */
public interface AcceptanceMeetings {

    /** Address at which the person calls them together now; empty where it is not for them. */
    Optional<String> addressToCall(WorkItemRef item, PersonId person);

    /** Those that were called about a work item, the earliest first. */
    List<AcceptanceMeeting> of(WorkItemRef item, Locale reader);
}
