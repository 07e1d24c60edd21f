package io.septet.directory;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who stands in for whom today. */
public interface Substitutes {

    /** Whether the substitute may act for the absent person. */
    boolean standsInFor(PersonId substitute, PersonId absent);

    /** Who does the absent person's tasks; empty when nobody does but themselves. */
    Optional<PersonId> substituteOf(PersonId absent);

    /** The same of several people; those whose tasks nobody does but themselves are left out. */
    Map<PersonId, PersonId> substitutesOf(Collection<PersonId> absent);

    /** Whom the person stands in for. */
    Set<PersonId> absentFor(PersonId substitute);
}
