package io.septet.emergency;

import io.septet.directory.PersonId;
import io.septet.plan.WorkItemKey;
import io.septet.project.ProjectId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An emergency as it stands.
 *
 * @param item null where it is about no work item in particular
 * @param what what happened
 * @param needed what is needed
 * @param planVersion number of the plan's version whose path it follows: the one in effect when it was raised
 * @param told who was told, in the order in which they were
 * @param nextTellingAt when the next level is told or, after the last one, all are told again; of one that was taken, when that
 *     would have been
 * @param takenBy null while nobody has
 * @param takenInPlaceOf id of the person for whom they took it; null when they took it for themselves
 * @param agreedAt when it was agreed, not when that was written down
 */
public record EmergencyView(
        EmergencyId id,
        ProjectId project,
        @Nullable WorkItemKey item,
        String what,
        String needed,
        PersonId raisedBy,
        Instant raisedAt,
        int planVersion,
        EmergencyState state,
        List<ToldPerson> told,
        int levelsTold,
        Instant nextTellingAt,
        @Nullable PersonId takenBy,
        @Nullable PersonId takenInPlaceOf,
        @Nullable Instant takenAt,
        @Nullable String agreed,
        @Nullable String withWhom,
        @Nullable Instant agreedAt,
        @Nullable PersonId writtenBy,
        @Nullable PersonId writtenInPlaceOf,
        @Nullable Instant writtenAt,
        @Nullable EmergencyCause cause,
        @Nullable String explanation,
        @Nullable Recommendation recommendation,
        @Nullable PersonId endedBy,
        @Nullable PersonId endedInPlaceOf,
        @Nullable Instant endedAt) {

    public EmergencyView {
        told = List.copyOf(told);
    }

    public boolean isOpen() {
        return state.isOpen();
    }

    /** Whether it waits for somebody to take it. */
    public boolean isAwaited() {
        return state == EmergencyState.RAISED;
    }

    /** How that person came to be told, if they were. */
    public Optional<ToldPerson> told(PersonId person) {
        return told.stream().filter(each -> each.person().equals(person)).findFirst();
    }

    /** Ids of those who were told, so that they take it. */
    public List<PersonId> peopleTold() {
        return told.stream().map(ToldPerson::person).toList();
    }

    /** Ids of everybody who has heard of it: who raised it, and who was told. */
    public List<PersonId> concerned() {
        return Stream.concat(Stream.of(raisedBy), peopleTold().stream())
                .distinct()
                .toList();
    }

    /** Id of the person whom it is for since it was taken: who took it or, where they did in somebody's place, that one. */
    public Optional<PersonId> inCharge() {
        return Optional.ofNullable(takenInPlaceOf == null ? takenBy : takenInPlaceOf);
    }
}
