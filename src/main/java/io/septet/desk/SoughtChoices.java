package io.septet.desk;

import io.septet.directory.PersonId;
import java.util.List;
import java.util.Optional;

/**
 * A list from which a form lets somebody choose by searching, because it grows with the company: no form is sent the whole
 * of it. A form names it in {@code data-choices-at}; implementations are beans.
 */
public interface SoughtChoices {

    /** As many are offered at once. */
    int MOST = 20;

    /** How forms name the list: small letters and hyphens. */
    String list();

    /**
     * The first of those that the person may choose now, at most {@link #MOST}.
     *
     * @param called what the name contains, in letters large or small; empty for any
     * @param of id of what was chosen before, on which these depend; empty where they depend on nothing
     */
    List<Choice> called(String called, String of, PersonId person);

    /** The one with this id, as long as the person may choose it. */
    Optional<Choice> find(String id, PersonId person);
}
