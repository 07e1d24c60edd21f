package io.septet.report;

import io.septet.project.ProjectView;

/** The processes in which reports are written, as the use cases see them. */
public interface ReportProcesses {

    /** Asks for a report. */
    void start(ProjectView project, ReportId report);

    /** Ends it although the report is not written. */
    void end(ReportId report);
}
