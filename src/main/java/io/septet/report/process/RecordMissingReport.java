package io.septet.report.process;

import io.septet.platform.ForModels;
import io.septet.report.WeeklyReports;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Takes down that a report is not there before the meeting, and tells the overall lead. */
@ForModels(value = "recordMissingReport", onlyIn = WeeklyReport.PROCESS)
class RecordMissingReport implements JavaDelegate {

    private final WeeklyReports reports;

    RecordMissingReport(WeeklyReports reports) {
        this.reports = reports;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reports.miss(WeeklyReport.report(execution));
    }
}
