package io.septet.evidence;

import io.septet.project.ProjectId;
import java.util.List;

/**
 * What a module adds to the archive of a project (A1) and to the trace of its decisions (A3). A module has one as a
 * bean for each kind of thing it keeps. The archive lays out and names all of them alike, so it needs to know no module,
 * and a module no file format.
 *
 * <p>Both answers depend on what is kept of the project and on nothing else, not on the hour or on who asks: the same
 * project always makes the same archive. A project may be cancelled at any step, so what a module knows nothing of is
 * left out.
 */
public interface FiledWithProject {

    /** The documents to file, in any order. */
    default List<Document> documents(ProjectId project) {
        return List.of();
    }

    /**
     * Who decided what and when. What happened at the same moment is told as it is given here, and module by module in the
     * order of {@code @Order}: what follows from something comes after it.
     */
    default List<Decision> decisions(ProjectId project) {
        return List.of();
    }
}
