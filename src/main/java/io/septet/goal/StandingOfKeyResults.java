package io.septet.goal;

import io.septet.project.ProjectView;
import java.util.List;
import java.util.Locale;

/** Where the key results of a project stand, as far as a room knows: from the work under way, or from the review. */
public interface StandingOfKeyResults {

    /**
     * What there is to say of each key result, in their order and in the reader's language; empty where nothing is. In as
     * many statements, however many there are.
     */
    List<String> of(ProjectView project, List<KeyResult> keyResults, Locale reader);
}
