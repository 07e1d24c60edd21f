package io.septet.report.process;

import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskKey;
import io.septet.platform.ProcessContract;
import io.septet.project.ProjectId;
import io.septet.report.ReportId;
import java.util.Set;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;

/** What code and model of {@code weekly-report} agree on. An instance is the report of one department for one week. */
@Component
class WeeklyReport implements ProcessContract {

    static final String PROCESS = "weekly-report";

    static final TaskKey WRITE_WEEKLY_REPORT = new TaskKey(PROCESS, "WriteWeeklyReport");

    /** Starts it. */
    static final String WEEKLY_REPORT_NEEDED = "WeeklyReportNeeded";

    /** Ends it although nothing is written. */
    static final String WEEKLY_REPORT_NOT_NEEDED = "WeeklyReportNotNeeded";

    /** What is asked for and written. */
    static final String WEEKLY_REPORT_ID = "weeklyReportId";

    @Override
    public String process() {
        return PROCESS;
    }

    @Override
    public Set<String> messages() {
        return Set.of(WEEKLY_REPORT_NEEDED, WEEKLY_REPORT_NOT_NEEDED);
    }

    @Override
    public Set<String> facts() {
        return Set.of(ProjectId.VARIABLE, WEEKLY_REPORT_ID);
    }

    static ReportId report(VariableScope scope) {
        return ReportId.of((String) scope.getVariable(WEEKLY_REPORT_ID));
    }

    static ReportId report(TaskAtHand task) {
        return ReportId.of(task.fact(WEEKLY_REPORT_ID));
    }
}
