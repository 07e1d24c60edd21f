package io.septet.project;

import java.util.List;
import java.util.Locale;

/**
 * What a room shows of a project on the project's own page: the gist of what it keeps, and the way to all of it. A room that
 * has something to show offers a bean of this type; the page knows none of them.
 */
public interface ShownOfProject {

    /** Its sections, in the reader's language; in as many statements, however much there is. */
    List<Section> sections(ProjectView project, Locale reader);

    /**
     * A section of the page.
     *
     * @param place where on the page it stands
     * @param title key of its heading
     * @param template the template with a fragment that is called as the place is
     * @param gist what that fragment shows
     */
    record Section(Place place, String title, String template, Object gist) {

        /** Where links lead to it, and what its fragment is called. */
        public String anchor() {
            return place.name().toLowerCase(Locale.ROOT);
        }
    }

    /** The places on the page, in the order in which they are read. */
    enum Place {
        LATE,
        GOAL,
        RACI,
        CHART,
        COMMUNICATION,
        REGISTERS,
        MEETINGS,
        VERSIONS,
        SIGNATURES,
        ANSWERS,
        REVIEW,
        FILES,
        DECISIONS
    }
}
