package io.septet.tracking.process;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.septet.desk.Link;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.tracking.AcceptanceMeeting;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What lies before a department that a deliverable was handed over to.
 *
 * @param inPlaceOf id of the person whose substitute the reader is; null when the task is their own
 * @param ownWork whether the reader delivered it, so that somebody else has to accept it
 * @param calling where the reader calls a meeting at which it is accepted together; empty where there is none
 * @param meetings where the meetings are that were called about it
 * @param minutes what was said there
 * @param unknownYears that corrections may well be due in and whose holidays are not known
 */
record DeliveryToAccept(
        @JsonUnwrapped DeliveryShown delivery,
        DepartmentId department,
        @Nullable PersonId inPlaceOf,
        boolean ownWork,
        List<Link> calling,
        List<Link> meetings,
        List<AcceptanceMeeting> minutes,
        List<String> unknownYears) {}
