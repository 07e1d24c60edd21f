package io.septet.change.process;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.septet.desk.Choice;
import io.septet.directory.Department;
import java.util.List;

/**
 * What lies before whoever drafts the version that a major change needs.
 *
 * @param reasons for which an earlier draft came back
 * @param goalOpen whether the request touches the goal
 * @param versions that the draft may take up
 */
record ChangeToDraft(
        @JsonUnwrapped RequestedChange requested,
        @JsonUnwrapped Choices choices,
        List<String> reasons,
        boolean goalOpen,
        List<Choice> versions) {

    /**
     * What the grid of work items offers to choose from.
     *
     * @param departments that take part
     * @param people who belong to them
     * @param nextKey number in the key of the next new work item
     * @param headings by which a plan table is known that is pasted
     */
    record Choices(List<Department> departments, List<Choice> people, int nextKey, List<String> headings) {}
}
