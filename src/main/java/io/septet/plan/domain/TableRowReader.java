package io.septet.plan.domain;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.directory.Roster;
import io.septet.plan.PlanColumn;
import io.septet.plan.Raci;
import io.septet.platform.PlainText;
import io.septet.workbook.SheetCell;
import io.septet.workbook.SheetRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Understands a row of a table whose columns are known. */
final class TableRowReader {

    static final String RACI = "raci.";

    private static final String ACTIONS = "actions.";
    private static final int LONGEST_ACTION = 500;

    private static final Set<String> YES = Set.of("true", "1", "x", "y", "yes", "√", "✓", "✔", "是", "◆", "★");
    private static final Set<String> NO = Set.of("false", "0", "n", "no", "否", "-", "/");
    private static final Pattern KEY = Pattern.compile("W[1-9]\\d{0,5}");
    private static final Pattern BETWEEN = Pattern.compile("[+＋、,，;；/／&\\n]");
    private static final Pattern AND = Pattern.compile("[和与及]|\\s+and\\s+");

    private final TableHeadings headings;
    private final Roster roster;
    private final List<DepartmentId> departments;
    private final TablePeople people;
    private final Predicate<LocalDate> workingDay;
    private final Function<PlanColumn, String> columnNames;

    TableRowReader(
            TableHeadings headings,
            Roster roster,
            List<DepartmentId> departments,
            Predicate<LocalDate> workingDay,
            Function<PlanColumn, String> columnNames) {
        this.headings = headings;
        this.roster = roster;
        this.departments = departments;
        this.people = new TablePeople(roster, departments);
        this.workingDay = workingDay;
        this.columnNames = columnNames;
    }

    TableRow read(String table, SheetRow from, TableColumns columns) {
        TableRow row = new TableRow(table, from.number(), columns.isMatrix());
        columns.headings().forEach((at, heading) -> {
            SheetCell cell = from.cell(at);
            row.original.put(heading, cell.text());
            if (cell.trouble() != null) {
                row.refuse(cell.trouble(), from.place(at));
            }
        });
        columns.columns().forEach((at, column) -> readCell(row, column, from.cell(at)));
        columns.actions().forEach((at, department) -> readAction(row, department, from.cell(at)));
        if (columns.isMatrix()) {
            readParts(row, from, columns);
        }
        if (row.title().isEmpty()) {
            row.refuse("plan.table.noTitle");
        }
        checkDays(row);
        return row;
    }

    private void readCell(TableRow row, PlanColumn column, SheetCell cell) {
        String text = cell.text();
        if (text.isEmpty()) {
            return;
        }
        if (text.length() > column.longest()) {
            row.refuse("plan.table.tooLong", columnNames.apply(column), column.longest());
            return;
        }
        switch (column) {
            case DEPARTMENT -> readDepartments(row, text);
            case RESPONSIBLE -> readResponsible(row, text);
            case PERIOD -> readPeriod(row, text);
            case START, END -> readDay(row, column, text);
            case MILESTONE -> readMilestone(row, text);
            case KEY -> readKey(row, text);
            default ->
                row.cells.put(
                        column.path(),
                        column.takesLines()
                                ? PlainText.withLineFeeds(text)
                                : text.replaceAll("\\s*[\\r\\n]+\\s*", " "));
        }
    }

    /** The first answers for the item and works on it, the others work on it. */
    private void readDepartments(TableRow row, String text) {
        List<DepartmentId> found = new ArrayList<>();
        for (String name : headings.department(text).isPresent() ? List.of(text) : departmentNames(text)) {
            Optional<DepartmentId> department = headings.department(name);
            if (department.isEmpty()) {
                row.refuse("plan.table.noDepartment", name);
            } else if (!departments.contains(department.get())) {
                row.refuse("plan.table.noParticipant", roster.department(department.get()));
            } else if (!found.contains(department.get())) {
                found.add(department.get());
            }
        }
        for (DepartmentId department : found) {
            Raci part = department.equals(found.get(0)) ? Raci.AR : Raci.R;
            row.cells.putIfAbsent(RACI + department, part.name());
        }
        if (found.size() > 1) {
            row.remark(
                    "plan.table.severalDepartments",
                    roster.department(found.get(0)),
                    roster.departments(found.subList(1, found.size())));
        }
    }

    /** A name may have such a word in it, so that it only parts names of which both sides are known. */
    private List<String> departmentNames(String text) {
        return BETWEEN.splitAsStream(text)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .flatMap(name -> {
                    List<String> parts =
                            AND.splitAsStream(name).map(String::strip).toList();
                    boolean areKnown = headings.department(name).isEmpty()
                            && parts.stream()
                                    .allMatch(part -> headings.department(part).isPresent());
                    return areKnown ? parts.stream() : Stream.of(name);
                })
                .toList();
    }

    /** Who is not known stays as it is written, for the reader to say who is meant. */
    private void readResponsible(TableRow row, String text) {
        Optional<PersonId> alone = people.find(text);
        List<String> names = TablePeople.names(text);
        Optional<PersonId> first = alone.isPresent() || names.isEmpty() ? alone : people.find(names.get(0));
        boolean areKnown = names.stream().allMatch(name -> people.find(name).isPresent());
        if (alone.isPresent()) {
            row.cells.put(PlanColumn.RESPONSIBLE.path(), alone.get().value());
        } else if (first.isPresent() && areKnown) {
            row.cells.put(PlanColumn.RESPONSIBLE.path(), first.get().value());
            row.remark("plan.table.severalPeople", text, roster.person(first.get()));
        } else {
            row.cells.put(PlanColumn.RESPONSIBLE.path(), text);
            row.remark("plan.table.noPerson", text);
        }
    }

    private static void readPeriod(TableRow row, String text) {
        Optional<Period> period = Period.read(text);
        if (period.isEmpty()) {
            row.refuse("plan.table.noPeriod", text);
            return;
        }
        row.cells.put(PlanColumn.START.path(), period.get().start().toString());
        row.cells.put(PlanColumn.END.path(), period.get().end().toString());
    }

    private void readDay(TableRow row, PlanColumn column, String text) {
        Period.day(text)
                .ifPresentOrElse(
                        day -> row.cells.put(column.path(), day.toString()),
                        () -> row.refuse("plan.table.noDay", columnNames.apply(column), text));
    }

    private void readMilestone(TableRow row, String text) {
        String answer = TableHeadings.plain(text);
        if (YES.contains(answer)) {
            row.cells.put(PlanColumn.MILESTONE.path(), Boolean.TRUE.toString());
        } else if (NO.contains(answer)) {
            row.cells.put(PlanColumn.MILESTONE.path(), Boolean.FALSE.toString());
        } else {
            row.refuse("plan.table.noYesOrNo", columnNames.apply(PlanColumn.MILESTONE), text);
        }
    }

    /** What is numbered in another way belongs to another plan: such a row is known by its title. */
    private static void readKey(TableRow row, String text) {
        String key = PlainText.halfWidth(text);
        if (KEY.matcher(key).matches()) {
            row.cells.put(PlanColumn.KEY.path(), key);
        }
    }

    private void readAction(TableRow row, DepartmentId department, SheetCell cell) {
        String text = cell.text();
        if (text.length() > LONGEST_ACTION) {
            row.refuse("plan.table.tooLong", roster.department(department), LONGEST_ACTION);
        } else if (!text.isEmpty() && !departments.contains(department)) {
            row.refuse("plan.table.noParticipant", roster.department(department));
        } else if (departments.contains(department)) {
            row.cells.put(ACTIONS + department, PlainText.withLineFeeds(text));
        }
    }

    /** A matrix says of each department what its part is, and so who has none. */
    private void readParts(TableRow row, SheetRow from, TableColumns columns) {
        List<String> answering = new ArrayList<>();
        columns.raci().forEach((at, department) -> {
            String text = from.cell(at).text();
            Optional<Raci> part = Raci.read(text);
            if (!text.isEmpty() && part.isEmpty()) {
                row.refuse("plan.table.noPart", roster.department(department), text);
            } else if (part.isPresent() && !departments.contains(department)) {
                row.refuse("plan.table.noParticipant", roster.department(department));
            } else if (departments.contains(department)) {
                row.cells.put(RACI + department, part.map(Raci::name).orElse(""));
            }
            part.filter(Raci::answers).ifPresent(each -> answering.add(roster.department(department)));
        });
        for (int at : columns.strange()) {
            Optional<Raci> part = Raci.read(from.cell(at).text());
            String heading = columns.headings().getOrDefault(at, "");
            part.ifPresent(each -> row.refuse("plan.table.noDepartment", heading));
            part.filter(Raci::answers).ifPresent(each -> answering.add(heading));
        }
        if (isWithoutParts(from, columns)) {
            return;
        }
        if (answering.isEmpty()) {
            row.refuse("plan.table.noAccountable");
        } else if (answering.size() > 1) {
            row.refuse("plan.table.manyAccountable", answering);
        }
    }

    /** Nobody has begun with it. */
    private static boolean isWithoutParts(SheetRow from, TableColumns columns) {
        return Stream.concat(columns.raci().keySet().stream(), columns.strange().stream())
                .allMatch(at -> from.cell(at).isEmpty());
    }

    private void checkDays(TableRow row) {
        Optional<LocalDate> start = day(row, PlanColumn.START);
        Optional<LocalDate> end = day(row, PlanColumn.END);
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            row.refuse("plan.table.endBeforeStart", end.get(), start.get());
            return;
        }
        Stream.concat(start.stream(), end.stream())
                .distinct()
                .filter(workingDay.negate())
                .forEach(day -> row.remark("plan.table.noWorkingDay", day));
    }

    private static Optional<LocalDate> day(TableRow row, PlanColumn column) {
        return Optional.ofNullable(row.cells.get(column.path())).map(LocalDate::parse);
    }
}
