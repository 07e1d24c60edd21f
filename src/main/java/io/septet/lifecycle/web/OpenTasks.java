package io.septet.lifecycle.web;

import io.septet.desk.OpenRound;
import io.septet.desk.OpenWork;
import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.directory.Roster;
import io.septet.lifecycle.WaitingWording;
import io.septet.project.ProjectView;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The open tasks of a project, for its page. */
@Component
class OpenTasks {

    /** What is late stands first, then what is due next; what has no date comes last. */
    private static final Comparator<OpenRound> MOST_URGENT_FIRST =
            Comparator.comparing(round -> round.due().orElse(Instant.MAX));

    private final OpenWork work;
    private final WaitingWording wording;
    private final Directory directory;

    OpenTasks(OpenWork work, WaitingWording wording, Directory directory) {
        this.work = work;
        this.wording = wording;
        this.directory = directory;
    }

    /** In the reader's language, the most urgent first; the person's own lead to their forms. */
    List<OpenShown> of(ProjectView project, PersonId person, Locale reader) {
        Roster names = directory.roster();
        return work.of(project.code()).stream()
                .sorted(MOST_URGENT_FIRST)
                .map(round -> OpenShown.of(round, project, person, names, wording, reader))
                .toList();
    }
}
