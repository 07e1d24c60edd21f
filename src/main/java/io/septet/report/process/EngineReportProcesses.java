package io.septet.report.process;

import io.septet.platform.AsSystem;
import io.septet.platform.AwaitedMessages;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.report.ReportId;
import io.septet.report.ReportProcesses;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The {@link ReportProcesses} as instances of {@code weekly-report}. */
@Component
class EngineReportProcesses implements ReportProcesses {

    private final RuntimeService runtime;
    private final AwaitedMessages messages;
    private final AsSystem asSystem;

    EngineReportProcesses(@Lazy RuntimeService runtime, AwaitedMessages messages, AsSystem asSystem) {
        this.runtime = runtime;
        this.messages = messages;
        this.asSystem = asSystem;
    }

    @Override
    public void start(ProjectView project, ReportId report) {
        asSystem.run(() -> runtime.createMessageCorrelation(WeeklyReport.WEEKLY_REPORT_NEEDED)
                .processInstanceBusinessKey(project.code())
                .setVariable(ProjectId.VARIABLE, project.id().toString())
                .setVariable(WeeklyReport.WEEKLY_REPORT_ID, report.toString())
                .correlateStartMessage());
    }

    @Override
    public void end(ReportId report) {
        String id = report.toString();
        // an administrator may have ended it by hand
        if (messages.isAwaited(WeeklyReport.WEEKLY_REPORT_NOT_NEEDED, WeeklyReport.WEEKLY_REPORT_ID, id)) {
            messages.send(WeeklyReport.WEEKLY_REPORT_NOT_NEEDED, WeeklyReport.WEEKLY_REPORT_ID, id, Map.of());
        }
    }
}
