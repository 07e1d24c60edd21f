package io.septet.tracking.web;

import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.findings.Refused;
import io.septet.plan.WorkItemKey;
import io.septet.plan.WorkItemRef;
import io.septet.platform.PlainText;
import io.septet.project.ProjectId;
import io.septet.tracking.Progress;
import io.septet.tracking.ProgressStatus;
import java.util.Arrays;

/** A report of progress as it was typed; after a refusal it is shown again. */
record TypedReport(WorkItemKey item, String status, String percent, String note) {

    /** @throws Refused naming {@code status} or {@code percent} */
    Progress of(ProjectId project, PersonId person) {
        return new Progress(new WorkItemRef(project, item), Doer.of(person), said(), done(), note);
    }

    private ProgressStatus said() {
        return Arrays.stream(ProgressStatus.values())
                .filter(each -> each.name().equals(status))
                .findFirst()
                .orElseThrow(() -> Refused.at("status", "tracking.report.noStatus"));
    }

    private int done() {
        try {
            return Integer.parseInt(
                    PlainText.halfWidth(percent).replace("%", "").strip());
        } catch (NumberFormatException e) {
            throw Refused.at("percent", "tracking.report.range");
        }
    }
}
