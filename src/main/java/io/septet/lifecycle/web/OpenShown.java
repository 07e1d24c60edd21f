package io.septet.lifecycle.web;

import io.septet.desk.OpenRound;
import io.septet.directory.PersonId;
import io.septet.directory.Roster;
import io.septet.lifecycle.WaitingWording;
import io.septet.project.ProjectView;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What waits for people, as a project's page shows it.
 *
 * @param waiting how many have done it, since when it waits and for whom
 * @param due until when, or that it is overdue; null without a date
 * @param lateBy by how much it is overdue; null where it is not
 * @param own id of the reader's own task, which leads to its form; null where they have none of these
 */
record OpenShown(String name, String waiting, @Nullable String due, @Nullable String lateBy, @Nullable String own) {

    public boolean isLate() {
        return lateBy != null;
    }

    static OpenShown of(
            OpenRound round,
            ProjectView project,
            PersonId person,
            Roster names,
            WaitingWording wording,
            Locale reader) {
        Instant due = round.due().orElse(null);
        return new OpenShown(
                wording.name(round, project),
                wording.sentence(round, names, reader),
                wording.due(due, reader),
                wording.lateBy(due, reader),
                round.taskOf(person).orElse(null));
    }
}
