package io.septet.project;

import io.septet.directory.PersonId;
import java.util.Collection;
import java.util.Set;

/**
 * Knows people who were told of a project that they could not have read about, such as the head of finance when its money
 * changes: whoever is told of something may read what they are told about. A module that tells people is one as a bean.
 */
@FunctionalInterface
public interface ToldOfProject {

    /** The projects of which one of these people, of whom there is one at least, was told. */
    Set<ProjectId> projects(Collection<PersonId> people);
}
