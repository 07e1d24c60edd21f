package io.septet.change.process;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.septet.change.ChangeView;
import io.septet.project.ProjectView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What lies before those who bring a change into the plan: the request, and what has become of the plan since.
 *
 * @param inEffect number of the version in effect; null when none is
 * @param unknownYears that the version in effect reaches into and whose holidays are not known; null when none is
 * @param since what is different in each version that has come into effect since the request
 */
record RequestedChange(
        ProjectView project,
        ChangeView change,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer inEffect,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<String> unknownYears,
        List<Step> since) {

    /** What is different in one version against the one that was in effect before it. */
    record Step(int version, String subject, String field, String before, String after) {}
}
