package io.septet.plan.domain;

import io.septet.directory.Department;
import io.septet.directory.DepartmentId;
import io.septet.directory.Roster;
import io.septet.plan.PlanColumn;
import io.septet.platform.PlainText;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the headings of a table stand for, whatever the language and however they are spelt. */
public final class TableHeadings {

    /** What people add to a heading: a star, how to fill it in, a colon. */
    private static final Pattern ADDED = Pattern.compile("\\([^)]*\\)|[*:#]");

    private static final Pattern BETWEEN = Pattern.compile("[·:/_-]+$");

    private final Map<String, PlanColumn> columns = new HashMap<>();
    private final Map<String, DepartmentId> departments = new HashMap<>();
    private final Collection<String> actions;

    /**
     * @param columns by each way to write its heading
     * @param actions ways to say cooperation action, which follows the name of a department
     */
    public TableHeadings(Map<String, PlanColumn> columns, Collection<String> actions, Roster roster) {
        columns.forEach((heading, column) -> this.columns.put(plain(heading), column));
        this.actions = actions.stream().map(TableHeadings::plain).toList();
        for (Department department : roster.departments()) {
            department.spellings().forEach(spelling -> departments.putIfAbsent(plain(spelling), department.id()));
        }
        // a name goes before what somebody might also write
        roster.departments().forEach(department -> departments.put(plain(department.name()), department.id()));
        roster.departments()
                .forEach(department ->
                        departments.putIfAbsent(plain(department.id().value()), department.id()));
    }

    Optional<PlanColumn> column(String heading) {
        return Optional.ofNullable(columns.get(plain(heading)));
    }

    Optional<DepartmentId> department(String name) {
        return Optional.ofNullable(departments.get(plain(name)));
    }

    /** The department whose cooperation action a heading announces. */
    Optional<DepartmentId> action(String heading) {
        String text = plain(heading);
        return actions.stream()
                .filter(text::endsWith)
                .findFirst()
                .map(word -> BETWEEN.matcher(text.substring(0, text.length() - word.length()))
                        .replaceAll(""))
                .flatMap(name -> Optional.ofNullable(departments.get(name)));
    }

    /** One spelling for comparing. */
    static String plain(String text) {
        String half = PlainText.halfWidth(text).toLowerCase(Locale.ROOT);
        return ADDED.matcher(half).replaceAll("").replaceAll("\\s+", "");
    }
}
