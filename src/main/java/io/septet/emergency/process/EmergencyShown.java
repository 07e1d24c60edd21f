package io.septet.emergency.process;

import io.septet.desk.Link;
import io.septet.directory.PersonId;
import io.septet.project.ProjectNamed;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the forms of an emergency show of it.
 *
 * @param page where it is read with all others of the project
 * @param item the work item's title; null where it is about none in particular
 * @param inPlaceOf id of the person whose substitute the reader is; null when the task is their own
 * @param agreed what was agreed; null, like the two beside it, before that is written down
 */
record EmergencyShown(
        ProjectNamed project,
        List<Link> page,
        String what,
        String needed,
        @Nullable String item,
        PersonId raisedBy,
        Instant raisedAt,
        List<PersonId> told,
        @Nullable PersonId inPlaceOf,
        @Nullable String agreed,
        @Nullable String withWhom,
        @Nullable Instant agreedAt) {}
