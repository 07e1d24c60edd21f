package io.septet.tracking.web;

import io.septet.directory.PersonId;
import io.septet.msproject.ScheduleFile;
import io.septet.plan.PlanSchedules;
import io.septet.plan.PlanVersion;
import io.septet.plan.PlanVersions;
import io.septet.plan.WorkItemKey;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Readers;
import io.septet.tracking.Deliveries;
import io.septet.tracking.DeliveryView;
import io.septet.workbook.Download;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The plan in effect with the progress of its work, as MS Project has it (R7, T1). */
@Controller
class ProgressScheduleController {

    private final Readers readers;
    private final PlanVersions plans;
    private final PlanSchedules schedules;
    private final Deliveries deliveries;

    ProgressScheduleController(Readers readers, PlanVersions plans, PlanSchedules schedules, Deliveries deliveries) {
        this.readers = readers;
        this.plans = plans;
        this.schedules = schedules;
        this.deliveries = deliveries;
    }

    @GetMapping("/projects/{id}/tracking/schedule.xml")
    ResponseEntity<byte[]> schedule(@PathVariable UUID id, PersonId person, Locale reader) {
        ProjectView project = readers.open(new ProjectId(id), person);
        PlanVersion version =
                plans.inEffect(project.id()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Map<WorkItemKey, Integer> percent = deliveries.of(project.id()).stream()
                .collect(Collectors.toMap(DeliveryView::workItemKey, DeliveryView::percent));
        return Download.of(
                project.code() + ".xml",
                ScheduleFile.TYPE,
                schedules.write(
                        project.name(), version.content().items(), key -> percent.getOrDefault(key, 0), reader));
    }
}
