package io.septet.risk.process;

import io.septet.desk.Link;
import io.septet.directory.PersonId;
import io.septet.project.ProjectNamed;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the form of a response shows of the item that is at risk.
 *
 * @param page where all risks of the project are
 * @param because why, with the figures of the morning on which it became high, in the reader's language; or what may happen
 * @param raisedBy id of the person who sees it coming; null of a risk that was found
 * @param percent as last reported
 * @param risk what the plan says may happen
 * @param inPlaceOf id of the person whose substitute the reader is; null when the task is their own
 */
record RiskShown(
        ProjectNamed project,
        List<Link> page,
        String title,
        String because,
        @Nullable PersonId raisedBy,
        LocalDate dueOn,
        int percent,
        int plannedPercent,
        @Nullable String resources,
        @Nullable String risk,
        @Nullable PersonId inPlaceOf) {}
