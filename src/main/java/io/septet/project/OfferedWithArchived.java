package io.septet.project;

import io.septet.desk.Link;
import io.septet.directory.PersonId;
import java.util.List;

/**
 * What a room offers to do with a project that is archived, on its page and on that of its archive. A room that offers
 * something has a bean of this type; the pages know none of them.
 */
public interface OfferedWithArchived {

    /** The ways on, in the reader's language; none where there is nothing for this person to do. */
    List<Link> links(ProjectView project, PersonId person);
}
