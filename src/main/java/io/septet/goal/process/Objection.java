package io.septet.goal.process;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.goal.Round;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An objection to the statement before, and what became of it.
 *
 * @param inPlaceOf id of the person whose substitute they were; null when the task was their own
 * @param reply the author's; null while there is none
 */
record Objection(
        DepartmentId department,
        PersonId person,
        @Nullable PersonId inPlaceOf,
        @Nullable String reason,
        @Nullable String reply) {

    /** Those of a round, as they are answered in the last one; without an answer while there is none after it. */
    static List<Objection> of(Round objectedTo, Round last) {
        return objectedTo.objections().stream()
                .map(answer -> new Objection(
                        answer.department(),
                        answer.person(),
                        answer.inPlaceOf(),
                        answer.reason(),
                        last.number() > objectedTo.number() ? last.replyTo(answer.department()) : null))
                .toList();
    }
}
