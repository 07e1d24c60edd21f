package io.septet.directory;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What people were called when they did what a record says of them, whatever they are called today. */
public final class NamesThen {

    private final Roster today;
    private final Map<PersonId, List<FormerName>> former;

    /** @param until when the person got another name, or left the company */
    public record FormerName(PersonId person, String name, Instant until) {}

    public NamesThen(Roster today, Collection<FormerName> former) {
        this.today = today;
        this.former = former.stream()
                .sorted(Comparator.comparing(FormerName::until))
                .collect(Collectors.groupingBy(FormerName::person));
    }

    /** The person's name at that moment; the id of somebody who was never there, and empty for null. */
    public String person(@Nullable PersonId id, Instant at) {
        return (id == null ? List.<FormerName>of() : former.getOrDefault(id, List.of()))
                .stream()
                        .filter(name -> at.isBefore(name.until()))
                        .map(FormerName::name)
                        .findFirst()
                        .orElseGet(() -> today.person(id));
    }
}
