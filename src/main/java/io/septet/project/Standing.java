package io.septet.project;

import java.util.Collection;

/**
 * Knows how projects stand in the matters of its room. The list of projects asks every bean of this type, for all the
 * projects that it shows at once, so that a room answers with as many statements however many there are.
 */
@FunctionalInterface
public interface Standing {

    /** What there is to say of these projects, of which there is one at least; nothing of a project that is not there yet. */
    Collection<? extends Figure> of(Collection<ProjectId> projects);
}
