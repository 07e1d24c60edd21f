package io.septet.plan;

import io.septet.calendar.WorkingTime;
import io.septet.directory.DepartmentId;
import io.septet.directory.Directory;
import io.septet.directory.Roster;
import io.septet.findings.FindingTexts;
import io.septet.plan.domain.PlanTableReader;
import io.septet.workbook.Sheet;
import io.septet.workbook.Table;
import io.septet.workbook.WorkbookFile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Plan tables and RACI matrices as spreadsheets have them: understood, and written (R7, R3). Nothing of a plan changes here. */
@Component
public class PlanTables {

    private final PlanHeadings headings;
    private final Directory directory;
    private final WorkingTime calendar;
    private final FindingTexts findings;
    private final MessageSource texts;

    PlanTables(
            PlanHeadings headings,
            Directory directory,
            WorkingTime calendar,
            FindingTexts findings,
            MessageSource texts) {
        this.headings = headings;
        this.directory = directory;
        this.calendar = calendar;
        this.findings = findings;
        this.texts = texts;
    }

    /**
     * What stands in these sheets for a plan in which these departments take part.
     *
     * @throws io.septet.findings.Refused when none of them is a plan table or a RACI matrix
     */
    public PlanTable read(List<Sheet> sheets, List<DepartmentId> departments, Locale reader) {
        Roster roster = directory.roster();
        return new PlanTableReader(
                        headings.of(roster),
                        roster,
                        departments,
                        calendar::isWorkingDay,
                        column -> headings.name(column, reader))
                .read(sheets);
    }

    /** The rows that cannot be taken, as they stand there, each with its reasons, as a workbook. */
    public byte[] refused(PlanTable table, Locale reader) {
        List<Table> tables = new ArrayList<>();
        for (PlanTable.Part part : table.parts()) {
            List<PlanTable.Row> rows = table.rows().stream()
                    .filter(row -> !row.isTaken() && row.table().equals(part.name()))
                    .toList();
            Set<String> names = new LinkedHashSet<>();
            rows.forEach(row -> names.addAll(row.original().keySet()));
            List<String> columns =
                    new ArrayList<>(List.of(text("plan.table.row", reader), text("plan.table.reasons", reader)));
            columns.addAll(names);
            if (!rows.isEmpty()) {
                String name = part.name().isEmpty() ? text("plan.table.name", reader) : part.name();
                tables.add(new Table(
                        name,
                        columns,
                        rows.stream().map(row -> refused(row, names)).toList()));
            }
        }
        return WorkbookFile.of(tables);
    }

    private List<Object> refused(PlanTable.Row row, Set<String> names) {
        List<Object> cells = new ArrayList<>(List.of(row.number(), findings.sentences(row.refused())));
        names.forEach(name -> cells.add(row.original().getOrDefault(name, "")));
        return cells;
    }

    /** The plan table and the matrix of these rows, as a workbook; the departments stand in this order. */
    public byte[] workbook(PlanEdit plan, List<DepartmentId> departments, Locale reader) {
        return WorkbookFile.of(new WrittenPlan(plan.items(), departments, directory.roster())
                .tables(column -> headings.name(column, reader), key -> text(key, reader)));
    }

    private String text(String key, Locale reader) {
        return texts.getMessage(key, null, reader);
    }
}
