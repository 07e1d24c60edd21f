package io.septet.change.process;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.septet.desk.Choice;
import io.septet.plan.WorkItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What lies before the department that makes a minor change.
 *
 * @param item as it is now; null when it is no longer in the plan
 * @param people who may be responsible for it
 */
record ChangeToAdjust(
        @JsonUnwrapped RequestedChange requested,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable WorkItem item,
        List<Choice> people) {}
