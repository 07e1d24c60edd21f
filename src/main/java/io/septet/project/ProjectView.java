package io.septet.project;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A project as it stands.
 *
 * @param code unique and readable, the business key of all its processes
 * @param endedAt when it was archived or cancelled; null while it runs
 * @param cancellation why it was cancelled; null unless it was
 * @param participations in the order in which the departments were named
 */
public record ProjectView(
        ProjectId id,
        String code,
        String name,
        Category category,
        String initiatingDepartment,
        String overallLead,
        String coordinator,
        Step step,
        State state,
        Instant proposedAt,
        Instant endedAt,
        String cancellation,
        List<Participation> participations) {

    /** How the department takes part, if it does. */
    public Optional<Participation> participation(String department) {
        return participations.stream()
                .filter(participation -> participation.department().equals(department))
                .findFirst();
    }

    /** Ids of the departments that take part. */
    public List<String> departments() {
        return participations.stream().map(Participation::department).toList();
    }
}
