package io.septet.project.domain;

import io.septet.project.Reader;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The rule of which projects a {@link Reader} may read who may not read of all, as {@code Readers} says in words. */
public final class ReadableRule {

    /** The rule in the language of queries, for a {@code project}. */
    public static final String IN_WORDS =
            """
            (project.overallLead in :people
             or project.coordinator in :people
             or project.proposedBy in :people
             or project.initiatingDepartment in :departments
             or project.id in :joined
             or project.state = RUNNING and project.id in :askedIn
             or exists (select 1 from project.participations part
                        where part.department in :departments or part.contact in :people or part.deputy in :people))""";

    private ReadableRule() {}

    /** By the name under which the rule speaks of it, each value. */
    public static Map<String, Object> values(Reader reader) {
        Set<UUID> joined = new HashSet<>(reader.worksOn());
        joined.addAll(reader.told());
        return Map.of(
                "people", reader.people(),
                "departments", reader.departments(),
                "joined", joined,
                "askedIn", reader.askedIn());
    }
}
