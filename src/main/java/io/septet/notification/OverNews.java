package io.septet.notification;

import io.septet.project.ProjectId;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;

/** Says of the messages of a module what has been overtaken: a round that is closed, a version that is superseded. */
public interface OverNews {

    /** The messages that it knows, by the keys of their texts. */
    Set<String> keys();

    /** What is so now, of these projects. */
    Now of(Collection<ProjectId> projects);

    /** The state of some projects. */
    interface Now {

        /** Whether what people were told at that moment has been overtaken since. */
        boolean isOver(String key, ProjectId project, Instant toldAt);
    }
}
