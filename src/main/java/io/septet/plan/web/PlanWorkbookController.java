package io.septet.plan.web;

import io.septet.directory.PersonId;
import io.septet.plan.Plan;
import io.septet.plan.PlanDrafts;
import io.septet.plan.PlanEdit;
import io.septet.plan.PlanTables;
import io.septet.plan.PlanVersion;
import io.septet.plan.PlanVersions;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Readers;
import io.septet.workbook.Download;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The plan of a project as a workbook: the plan table in the layout of the paper template, and the RACI matrix (R7, R3). */
@Controller
class PlanWorkbookController {

    private final Readers readers;
    private final PlanVersions plans;
    private final PlanDrafts drafts;
    private final PlanTables tables;
    private final MessageSource texts;

    PlanWorkbookController(
            Readers readers, PlanVersions plans, PlanDrafts drafts, PlanTables tables, MessageSource texts) {
        this.readers = readers;
        this.plans = plans;
        this.drafts = drafts;
        this.tables = tables;
        this.texts = texts;
    }

    @GetMapping("/projects/{id}/plan/{number:\\d{1,6}}/table.xlsx")
    ResponseEntity<byte[]> version(@PathVariable UUID id, @PathVariable int number, PersonId person, Locale reader) {
        ProjectView project = readers.open(new ProjectId(id), person);
        PlanVersion version = plans.numbered(project.id(), number)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return version(project, version, reader);
    }

    @GetMapping("/projects/{id}/plan/draft/table.xlsx")
    ResponseEntity<byte[]> draft(@PathVariable UUID id, PersonId person, Locale reader) {
        return draft(readers.open(new ProjectId(id), person), reader);
    }

    private ResponseEntity<byte[]> version(ProjectView project, PlanVersion version, Locale reader) {
        String called = texts.getMessage("plan.version", new Object[] {version.number()}, reader);
        return workbook(project, called, version.content(), reader);
    }

    private ResponseEntity<byte[]> draft(ProjectView project, Locale reader) {
        Optional<Plan> begun = drafts.begun(project.id());
        return workbook(
                project,
                texts.getMessage("plan.draft", null, reader),
                begun.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)),
                reader);
    }

    private ResponseEntity<byte[]> workbook(ProjectView project, String called, Plan plan, Locale reader) {
        return Download.workbook(
                "%s %s %s".formatted(project.code(), texts.getMessage("plan.table.name", null, reader), called),
                tables.workbook(PlanEdit.of(plan.items()), plan.departments(), reader));
    }
}
