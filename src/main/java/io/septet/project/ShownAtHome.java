package io.septet.project;

import io.septet.directory.PersonId;
import java.util.List;
import java.util.Locale;

/**
 * What a room shows somebody on the first page, which answers what there is to do today. A room that has something to show
 * offers a bean of this type; the page knows none of them.
 */
public interface ShownAtHome {

    /** Where on the page it stands. */
    Place place();

    /** Key of its heading. */
    String title();

    /** The template with a fragment that is called as the place is, and shows {@code lines}. */
    String template();

    /**
     * What concerns the person, in the reader's language; in as many statements, however much there is.
     *
     * @param most how many are wanted at most
     */
    List<?> lines(PersonId person, int most, Locale reader);

    /** The places on the page, in the order in which they are read. */
    enum Place {
        TASKS,
        ITEMS,
        MEETINGS,
        AWAITED,
        NEWS;

        /** Where links lead to it, and what its fragment is called. */
        public String anchor() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
