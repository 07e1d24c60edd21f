package io.septet.project.domain;

import io.septet.project.Reader;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The projects that a {@link Reader} may read about: one rule for one project, for some and for lists of them. */
public interface ProjectsByReader {

    boolean isReadable(UUID id, Reader reader);

    /** Those of these that the reader may read about. */
    Set<UUID> findReadable(Collection<UUID> ids, Reader reader);

    /** By id, the names of those of these projects that the reader may read about. */
    Map<UUID, String> findNames(Collection<UUID> ids, Reader reader);

    /**
     * Some of those that are sought, in their order.
     *
     * @param skipped how many of the first are left out
     * @param most how many are wanted at most
     */
    List<Project> find(Reader reader, ProjectsSought sought, long skipped, int most);

    /** How many are sought. */
    long count(Reader reader, ProjectsSought sought);
}
