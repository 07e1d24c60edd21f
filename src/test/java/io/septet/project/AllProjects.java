package io.septet.project;

import java.util.EnumSet;
import java.util.List;
import org.springframework.data.domain.Pageable;

/** Every project there is, the latest first, for tests that look at all of them. */
public final class AllProjects {

    private AllProjects() {}

    public static List<ProjectView> of(Projects projects) {
        return projects.readableBy(Reader.EVERYTHING, EnumSet.allOf(State.class), "", Pageable.unpaged())
                .getContent();
    }
}
