package io.septet.plan.web;

import io.septet.desk.Desk;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.findings.FindingTexts;
import io.septet.findings.Refused;
import io.septet.findings.WordedFindings;
import io.septet.plan.PlanEdit;
import io.septet.plan.PlanTable;
import io.septet.plan.PlanTables;
import io.septet.workbook.Download;
import io.septet.workbook.Sheet;
import io.septet.workbook.WorkbookFile;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * Plan tables for the forms in which work is planned: what was pasted or chosen as a file is understood and shown, and what is
 * in the form is written as a file (R7, R3). Whoever asks has the task; nothing is kept.
 */
@RestController
@RequestMapping("/api/tasks/{taskId}/plan-table")
class PlanTableController {

    private final Desk desk;
    private final SentTables sent;
    private final PlanTables tables;
    private final FindingTexts findings;
    private final MessageSource texts;

    PlanTableController(Desk desk, SentTables sent, PlanTables tables, FindingTexts findings, MessageSource texts) {
        this.desk = desk;
        this.sent = sent;
        this.tables = tables;
        this.findings = findings;
        this.texts = texts;
    }

    /**
     * Says what a plan table or RACI matrix holds, without taking anything.
     *
     * @param departments that take part in the plan as the form has it
     * @param file a workbook, or a plan of MS Project
     * @param block rows of cells that were pasted, as JSON, in place of a file
     */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Understood understand(
            @PathVariable String taskId,
            @RequestParam(defaultValue = "") List<DepartmentId> departments,
            @RequestPart(required = false) @Nullable MultipartFile file,
            @RequestPart(required = false) @Nullable String block,
            PersonId person,
            Locale reader)
            throws IOException {
        desk.theirs(taskId, person);
        return worded(read(file, block, departments, reader));
    }

    /**
     * Hands out the rows that cannot be taken, each with its reasons, as a workbook.
     *
     * @param departments that take part in the plan as the form has it
     * @param file a workbook, or a plan of MS Project
     * @param block rows of cells that were pasted, as JSON, in place of a file
     */
    @PostMapping(
            path = "/refused",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
            produces = {WorkbookFile.TYPE, MediaType.APPLICATION_JSON_VALUE})
    ResponseEntity<byte[]> refusedRows(
            @PathVariable String taskId,
            @RequestParam(defaultValue = "") List<DepartmentId> departments,
            @RequestPart(required = false) @Nullable MultipartFile file,
            @RequestPart(required = false) @Nullable String block,
            PersonId person,
            Locale reader)
            throws IOException {
        desk.theirs(taskId, person);
        PlanTable table = read(file, block, departments, reader);
        return named("plan.table.refusedRows", tables.refused(table, reader), reader);
    }

    /**
     * Hands out the plan table and the RACI matrix as the form has them, as a workbook.
     *
     * @param departments that take part in the plan as the form has it
     * @param plan the rows of the form
     */
    @PostMapping(
            path = "/workbook",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = {WorkbookFile.TYPE, MediaType.APPLICATION_JSON_VALUE})
    ResponseEntity<byte[]> write(
            @PathVariable String taskId,
            @RequestParam(defaultValue = "") List<DepartmentId> departments,
            @RequestBody PlanEdit plan,
            PersonId person,
            Locale reader) {
        desk.theirs(taskId, person);
        return named("plan.table.name", tables.workbook(plan, departments, reader), reader);
    }

    private PlanTable read(
            @Nullable MultipartFile file, @Nullable String block, List<DepartmentId> departments, Locale reader)
            throws IOException {
        List<Sheet> sheets = block == null ? sent.file(file) : sent.block(block);
        return tables.read(sheets, departments, reader);
    }

    private ResponseEntity<byte[]> named(String name, byte[] workbook, Locale reader) {
        return Download.workbook(texts.getMessage(name, null, reader), workbook);
    }

    private Understood worded(PlanTable table) {
        List<Row> rows = table.rows().stream()
                .map(row -> new Row(
                        row.table(),
                        row.number(),
                        row.title(),
                        row.isTaken() ? row.cells() : Map.of(),
                        row.refused().stream().map(findings::sentence).toList(),
                        row.remarks().stream().map(findings::sentence).toList()))
                .toList();
        return new Understood(
                table.parts(),
                rows,
                table.notes().stream().map(findings::sentence).toList());
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONFLICT)
    WordedFindings refused(Refused refused) {
        return findings.worded(refused.findings());
    }

    /**
     * What was understood.
     *
     * @param parts the tables that were found
     * @param notes what else is to be known of the whole, a sentence each
     */
    record Understood(List<PlanTable.Part> parts, List<Row> rows, List<String> notes) {}

    /**
     * A row.
     *
     * @param cells what to enter, as text, by the path within a row of the form; none of a row that cannot be taken
     * @param refused why it cannot be taken, a sentence each
     * @param remarks what remains to be done about it, a sentence each
     */
    record Row(
            String table,
            int number,
            String title,
            Map<String, String> cells,
            List<String> refused,
            List<String> remarks) {}
}
