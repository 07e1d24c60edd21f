package io.septet.plan.web;

import io.septet.directory.PersonId;
import io.septet.msproject.ScheduleFile;
import io.septet.plan.PlanSchedules;
import io.septet.plan.PlanVersion;
import io.septet.plan.PlanVersions;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Readers;
import io.septet.workbook.Download;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** A version of a plan as MS Project has it (R7). */
@Controller
class PlanScheduleController {

    private final Readers readers;
    private final PlanVersions plans;
    private final PlanSchedules schedules;

    PlanScheduleController(Readers readers, PlanVersions plans, PlanSchedules schedules) {
        this.readers = readers;
        this.plans = plans;
        this.schedules = schedules;
    }

    @GetMapping("/projects/{id}/plan/{number:\\d{1,6}}/schedule.xml")
    ResponseEntity<byte[]> version(@PathVariable UUID id, @PathVariable int number, PersonId person, Locale reader) {
        ProjectView project = readers.open(new ProjectId(id), person);
        PlanVersion version = plans.numbered(project.id(), number)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return Download.of(
                project.code() + ".xml",
                ScheduleFile.TYPE,
                schedules.write(project.name(), version.content().items(), key -> 0, reader));
    }
}
