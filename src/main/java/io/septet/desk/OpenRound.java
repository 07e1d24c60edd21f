package io.septet.desk;

import io.septet.directory.PersonId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One task that waits, or the same one that waits for several people at a time.
 *
 * @param task which task of which model
 * @param name its label in the company's language, with what it is about
 * @param processInstanceId the engine's id of the process
 * @param businessKey of the process; of a project, its code
 * @param done how many of them have done it
 * @param all how many were asked
 * @param open those who have not done it yet, at least one
 */
public record OpenRound(
        TaskKey task,
        String name,
        String processInstanceId,
        String businessKey,
        int done,
        int all,
        List<Waiting> open) {

    /** Whether several people were asked. */
    public boolean isOfSeveral() {
        return all > 1;
    }

    /** Since when it has waited for the first of those who are left. */
    public Instant since() {
        return open.stream().map(Waiting::since).min(Comparator.naturalOrder()).orElseThrow();
    }

    /** When the first of them should have done it. */
    public Optional<Instant> due() {
        return open.stream().map(Waiting::due).filter(Objects::nonNull).min(Comparator.naturalOrder());
    }

    /** The person's own task among them. */
    public Optional<String> taskOf(PersonId person) {
        return open.stream()
                .filter(each -> person.equals(each.assignee()))
                .map(Waiting::taskId)
                .findFirst();
    }

    /**
     * A task that somebody has not completed yet.
     *
     * @param assignee who does it; null while nobody has taken it
     * @param owner whose task it is, where a substitute does it; otherwise null
     */
    public record Waiting(
            String taskId,
            @Nullable PersonId assignee,
            @Nullable PersonId owner,
            Instant since,
            @Nullable Instant due) {}
}
