package io.septet.meeting;

import io.septet.action.ActionEntry;
import io.septet.action.ActionStatus;
import io.septet.action.ActionView;
import io.septet.action.Actions;
import io.septet.directory.PersonId;
import io.septet.project.ProjectId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was agreed at earlier meetings of a kind, for whoever holds the next one (M6). */
@Component
@Transactional(readOnly = true)
public class AgreedBefore {

    private final Actions actions;
    private final Meetings meetings;

    AgreedBefore(Actions actions, Meetings meetings) {
        this.actions = actions;
        this.meetings = meetings;
    }

    /**
     * An action item and how it stands.
     *
     * @param words what was said of it last; null when nothing was
     */
    public record Agreed(String what, PersonId owner, LocalDate dueOn, ActionStatus status, @Nullable String words) {}

    /** All of the last meeting, and of those before it what is open; by their dates. */
    public List<Agreed> of(ProjectId project, MeetingKind kind) {
        String last = meetings.latest(project, kind)
                .map(minutes -> minutes.minutesId().toString())
                .orElse("");
        return actions.of(project).stream()
                .filter(action -> action.origin().kind().equals("meeting.kind." + kind))
                .filter(action -> action.isOpen() || action.origin().reference().equals(last))
                .map(AgreedBefore::agreed)
                .toList();
    }

    private static Agreed agreed(ActionView action) {
        return new Agreed(
                action.what(),
                action.owner(),
                action.dueOn(),
                action.status(),
                action.last().map(ActionEntry::words).orElse(null));
    }
}
