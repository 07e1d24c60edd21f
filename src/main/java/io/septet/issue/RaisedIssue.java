package io.septet.issue;

import io.septet.directory.DepartmentId;
import io.septet.plan.WorkItemKey;
import io.septet.platform.PlainText;
import io.septet.project.ProjectId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An issue as somebody raises it (T6).
 *
 * @param item key of the work item that it is about; null when it is about none
 * @param departments ids of those concerned
 * @param dispute the point in dispute
 * @param proposal how whoever raises it would solve it
 */
public record RaisedIssue(
        ProjectId project,
        @Nullable WorkItemKey item,
        String description,
        List<DepartmentId> departments,
        String dispute,
        String proposal) {

    /** In characters. */
    private static final int SHORT = 60;

    /** Its first words, for lists and subjects. */
    public String inShort() {
        return PlainText.shortened(description.lines().findFirst().orElse(""), SHORT);
    }
}
