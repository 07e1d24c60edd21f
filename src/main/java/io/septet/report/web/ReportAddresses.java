package io.septet.report.web;

import io.septet.platform.OpenAddresses;
import java.util.List;
import org.springframework.stereotype.Component;

/** For whoever may read about the project. */
@Component
class ReportAddresses implements OpenAddresses {

    @Override
    public List<String> patterns() {
        return List.of("/projects/{id}/reports", "/projects/{id}/reports.pdf", "/projects/{id}/reports/corrected");
    }
}
