package io.septet.plan.web;

import io.septet.platform.OpenAddresses;
import java.util.List;
import org.springframework.stereotype.Component;

/** The plan of a project, each of its versions, the draft, and what is different between two. */
@Component
class PlanAddresses implements OpenAddresses {

    @Override
    public List<String> patterns() {
        return List.of(
                "/projects/{id}/plan",
                "/projects/{id}/plan/difference",
                "/projects/{id}/plan/draft",
                "/projects/{id}/plan/draft/table.xlsx",
                "/projects/{id}/plan/{number:\\d{1,6}}",
                "/projects/{id}/plan/{number:\\d{1,6}}.pdf",
                "/projects/{id}/plan/{number:\\d{1,6}}/table.xlsx",
                "/projects/{id}/plan/{number:\\d{1,6}}/schedule.xml",
                "/api/tasks/{taskId}/plan-table",
                "/api/tasks/{taskId}/plan-table/refused",
                "/api/tasks/{taskId}/plan-table/workbook");
    }
}
