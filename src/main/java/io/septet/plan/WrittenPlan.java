package io.septet.plan;

import io.septet.directory.DepartmentId;
import io.septet.directory.Person;
import io.septet.directory.PersonId;
import io.septet.directory.Roster;
import io.septet.workbook.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows of a plan as tables: the plan table, the RACI matrix, and the cooperation actions behind it. */
final class WrittenPlan {

    /** What stands in the plan table, in its order. */
    private static final List<PlanColumn> COLUMNS = Arrays.stream(PlanColumn.values())
            .filter(column -> column != PlanColumn.START && column != PlanColumn.END)
            .toList();

    private final List<PlanEdit.Row> rows;
    private final List<DepartmentId> departments;
    private final Roster roster;

    WrittenPlan(List<PlanEdit.Row> rows, List<DepartmentId> departments, Roster roster) {
        this.rows = rows;
        this.departments = departments;
        this.roster = roster;
    }

    List<Table> tables(Function<PlanColumn, String> headings, Function<String, String> texts) {
        String title = headings.apply(PlanColumn.TITLE);
        List<Object> names = List.copyOf(roster.departments(departments));
        String action = texts.apply("plan.table.action");
        return List.of(
                new Table(
                        texts.apply("plan.table.name"),
                        COLUMNS.stream().map(headings).toList(),
                        rows.stream()
                                .map(row -> COLUMNS.stream()
                                        .map(column -> cell(row, column, texts))
                                        .toList())
                                .toList()),
                new Table(
                        texts.apply("plan.raci.matrix"),
                        headings(headings, names.stream()),
                        matrix(department -> row -> {
                            Raci part = row.raci() == null ? null : row.raci().get(department);
                            return part == null ? "" : part.sign();
                        })),
                new Table(
                        texts.apply("plan.raci.actions"),
                        headings(headings, names.stream().map(name -> name + " · " + action)),
                        matrix(department -> row -> text(
                                row.actions() == null ? null : row.actions().get(department)))));
    }

    private static List<String> headings(Function<PlanColumn, String> headings, Stream<Object> departments) {
        return Stream.concat(
                        Stream.of(PlanColumn.TITLE, PlanColumn.KEY).map(headings), departments.map(String::valueOf))
                .toList();
    }

    private List<List<Object>> matrix(Function<DepartmentId, Function<PlanEdit.Row, String>> cell) {
        return rows.stream()
                .map(row -> {
                    List<Object> cells = new ArrayList<>(List.of(text(row.title()), text(row.key())));
                    departments.forEach(
                            department -> cells.add(cell.apply(department).apply(row)));
                    return List.copyOf(cells);
                })
                .toList();
    }

    private Object cell(PlanEdit.Row row, PlanColumn column, Function<String, String> texts) {
        return switch (column) {
            case TITLE -> text(row.title());
            case DEPARTMENT -> departments(row);
            case RESPONSIBLE -> person(row.responsible());
            case PERIOD -> period(row.start(), row.end());
            case COMMUNICATION -> text(row.communication());
            case RESOURCES -> text(row.resources());
            case DELIVERABLE -> text(row.deliverable());
            case RISK -> text(row.risk());
            case KEY -> text(row.key());
            case PHASE -> text(row.phase());
            case MILESTONE -> row.milestone() ? texts.apply("form.yes") : "";
            case PREDECESSORS -> text(row.predecessors());
            case STANDARD -> text(row.acceptanceStandard());
            case INPUT -> text(row.input());
            case START, END -> throw new IllegalArgumentException("Stands in " + PlanColumn.PERIOD);
        };
    }

    /** The department that answers, then those that work with it. */
    private String departments(PlanEdit.Row row) {
        if (row.raci() == null) {
            return "";
        }
        return Stream.concat(
                        departments.stream().filter(each -> has(row, each, Raci::answers)),
                        departments.stream().filter(each -> has(row, each, part -> part == Raci.R)))
                .map(roster::department)
                .collect(Collectors.joining("+"));
    }

    private static boolean has(PlanEdit.Row row, DepartmentId department, Function<Raci, Boolean> which) {
        Raci part = row.raci().get(department);
        return part != null && which.apply(part);
    }

    /** Of two with the same name, the id says who is meant. */
    private String person(@Nullable PersonId id) {
        String name = roster.person(id);
        long called =
                roster.people().stream().map(Person::name).filter(name::equals).count();
        return called > 1 ? Objects.toString(id, "") : name;
    }

    private static String period(@Nullable LocalDate start, @Nullable LocalDate end) {
        return Stream.of(start, end)
                .filter(Objects::nonNull)
                .map(LocalDate::toString)
                .collect(Collectors.joining(" ~ "));
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
