package io.septet.desk;

import io.septet.findings.Finding;
import java.util.List;

/** Tells whoever opens a task what they should know of it beside what its form shows. Notes are beans. */
@FunctionalInterface
public interface TaskNote {

    /** What there is to say, each worded as a finding is; nothing for most tasks. */
    List<Finding> of(String taskId);
}
