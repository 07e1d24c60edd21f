package io.septet.report.process;

import io.septet.platform.ProcessContract;
import org.springframework.stereotype.Component;

/** What code and model of {@code report-watch} agree on. One instance a day looks at all projects. */
@Component
class ReportWatch implements ProcessContract {

    static final String PROCESS = "report-watch";

    /** The id of the project that an instance of a task is for, as the model names it. */
    static final String PROJECT_TO_REPORT = "projectToReport";

    @Override
    public String process() {
        return PROCESS;
    }
}
