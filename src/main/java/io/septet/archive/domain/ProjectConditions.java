package io.septet.archive.domain;

import io.septet.directory.PersonId;
import io.septet.evidence.Outcome;
import io.septet.project.ReadableCondition;
import io.septet.project.State;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Of which archived projects something is looked for (A2): of those that a reader may read about, and in which all that is added
 * here holds.
 */
public final class ProjectConditions {

    private final StringBuilder words = new StringBuilder("project.filedAt is not null");
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    public ProjectConditions(ReadableCondition readable) {
        and(readable.inWords(), readable.values());
    }

    /** One of these leads it, coordinates it or speaks for a department. */
    public void people(Collection<PersonId> people) {
        and(
                """
                (project.overallLead in :sought or project.coordinator in :sought
                 or exists (select 1 from project.participations part
                            where part.contact in :sought or part.deputy in :sought))
                """,
                Map.of("sought", people));
    }

    public void ended(Outcome outcome) {
        if (outcome == Outcome.CANCELLED) {
            and("project.state = :cancelled", Map.of("cancelled", State.CANCELLED));
        } else {
            and("filed.outcome = :outcome", Map.of("outcome", outcome));
        }
    }

    /** Some other condition, on {@code project} and {@code filed}. */
    void and(String condition, Map<String, Object> values) {
        words.append(" and ").append(condition);
        parameters.putAll(values);
    }

    String inWords() {
        return words.toString();
    }

    void setOn(Query query) {
        parameters.forEach(query::setParameter);
    }
}
