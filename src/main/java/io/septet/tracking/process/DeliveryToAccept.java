package io.septet.tracking.process;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What lies before a department that a deliverable was handed over to.
 *
 * @param inPlaceOf id of the person whose substitute the reader is; null when the task is their own
 * @param ownWork whether the reader delivered it, so that somebody else has to accept it
 * @param unknownYears that corrections may well be due in and whose holidays are not known
 */
record DeliveryToAccept(
        @JsonUnwrapped DeliveryShown delivery,
        DepartmentId department,
        @Nullable PersonId inPlaceOf,
        boolean ownWork,
        List<String> unknownYears) {}
