package io.septet.project.domain;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.platform.PlainText;
import io.septet.project.Category;
import io.septet.project.PortfolioFilter.Order;
import io.septet.project.PortfolioFilter.Which;
import io.septet.project.ReadableCondition;
import io.septet.project.Reader;
import io.septet.project.State;
import io.septet.project.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Which projects are sought, as conditions on {@code project} in the language of queries, and in what order; only what is
 * said counts. The one proposed last comes first, unless another order is said.
 */
public final class ProjectsSought {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private String order = "project.proposedAt desc, project.id";

    String order() {
        return order;
    }

    /** All that was said, of those projects that the reader may read about, as one condition. */
    public ReadableCondition readableBy(Reader reader) {
        List<String> all = new ArrayList<>(conditions);
        Map<String, Object> known = new HashMap<>(values);
        if (!reader.administrator()) {
            all.add(ReadableRule.IN_WORDS);
            known.putAll(ReadableRule.values(reader));
        }
        return new ReadableCondition(all.isEmpty() ? "1 = 1" : String.join("\nand ", all), known);
    }

    /** @param words what {@code <code> · <name>} contains, in letters large or small; blank for all */
    public ProjectsSought called(String words) {
        return words.isBlank()
                ? this
                : and(
                        "lower(concat(project.code, ' · ', project.name)) like :called escape '!'",
                        "called",
                        PlainText.patternOf(words));
    }

    public ProjectsSought standing(Which which) {
        return switch (which) {
            case UNDER_WAY -> inState(EnumSet.of(State.RUNNING));
            case ENDED -> inState(EnumSet.complementOf(EnumSet.of(State.RUNNING)));
            case ALL -> this;
        };
    }

    public ProjectsSought inState(Set<State> states) {
        return and("project.state in :states", "states", states);
    }

    public ProjectsSought inStep(Step step) {
        return and("project.step = :step", "step", step);
    }

    public ProjectsSought ofCategory(Category category) {
        return and("project.category = :category", "category", category);
    }

    /** It started the project or takes part. */
    public ProjectsSought ofDepartment(DepartmentId department) {
        return and(
                """
                (project.initiatingDepartment = :department
                 or exists (select 1 from project.participations part where part.department = :department))""",
                "department",
                department);
    }

    /** @param worksOn ids of the projects on which the person works */
    public ProjectsSought ofPerson(PersonId person, Set<UUID> worksOn) {
        values.put("worksOn", worksOn);
        return and(
                """
                (project.overallLead = :person or project.coordinator = :person or project.id in :worksOn
                 or exists (select 1 from project.participations part
                            where part.contact = :person or part.deputy = :person))""",
                "person",
                person);
    }

    /** Open work was due on the day or before. */
    public ProjectsSought workDueUntil(LocalDate day) {
        return and("project.workDueOn <= :dueUntil", "dueUntil", day);
    }

    /** @param until the first moment after */
    public ProjectsSought proposedBetween(Instant from, Instant until) {
        values.put("proposedUntil", until);
        return and("project.proposedAt >= :proposedFrom and project.proposedAt < :proposedUntil", "proposedFrom", from);
    }

    public ProjectsSought inOrder(Order said) {
        order = switch (said) {
            case LATEST -> "project.proposedAt desc, project.id";
            case DUE -> "project.workDueOn nulls last, project.id";
            case NAME -> "project.name, project.id";
            case CODE -> "project.code";
        };
        return this;
    }

    ProjectsSought among(Collection<UUID> ids) {
        return and("project.id in :ids", "ids", ids);
    }

    private ProjectsSought and(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
        return this;
    }
}
