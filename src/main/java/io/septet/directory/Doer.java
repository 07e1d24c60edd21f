package io.septet.directory;

import org.jspecify.annotations.Nullable;

/**
 * Who does something, and in whose place: what a record names that somebody leaves behind.
 *
 * @param person id of the person
 * @param inPlaceOf id of the person whose substitute they are; null when they act for themselves
 */
public record Doer(PersonId person, @Nullable PersonId inPlaceOf) {

    /** Somebody who acts for themselves. */
    public static Doer of(PersonId person) {
        return new Doer(person, null);
    }

    /**
     * Somebody who does what is for a person: themselves, or whoever they stand in for.
     *
     * @param whose id of that person; null when it is for nobody else
     */
    public static Doer of(PersonId person, @Nullable PersonId whose) {
        return new Doer(person, person.equals(whose) ? null : whose);
    }
}
