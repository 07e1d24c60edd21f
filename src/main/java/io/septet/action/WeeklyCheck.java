package io.septet.action;

import io.septet.action.domain.ActionItem;
import io.septet.action.domain.ActionItemRepository;
import io.septet.calendar.DateWording;
import io.septet.calendar.WorkingTime;
import io.septet.notification.Notifications;
import io.septet.platform.PlainText;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks every week how the open actions stand (M6): each owner once, with a list of what is theirs in a project. */
@Component
@Transactional
public class WeeklyCheck {

    /** Characters of an action in the list. */
    private static final int SHORT = 200;

    private final ActionItemRepository actions;
    private final Responsible responsible;
    private final Projects projects;
    private final Notifications notifications;
    private final DateWording dates;
    private final WorkingTime time;

    WeeklyCheck(
            ActionItemRepository actions,
            Responsible responsible,
            Projects projects,
            Notifications notifications,
            DateWording dates,
            WorkingTime time) {
        this.actions = actions;
        this.responsible = responsible;
        this.projects = projects;
        this.notifications = notifications;
        this.dates = dates;
        this.time = time;
    }

    /** Asks whoever does it how this action stands, and all others of theirs with it; nothing if that was asked today. */
    public void of(ActionId id) {
        ProjectId project = actions.get(id).view(time).project();
        // one after the other, so that the second finds what the first has asked
        projects.lock(project);
        ActionItem action = actions.get(id);
        if (!action.check(time.today())) {
            return;
        }
        List<ActionView> open = openBeside(action.view(time));
        notifications.tell(
                List.of(responsible.owner(id)),
                "action.check",
                project,
                reader -> Map.of("number", String.valueOf(open.size()), "actions", list(open, reader)));
    }

    /** All that wait for the same owner in the project; they count as asked after today. */
    private List<ActionView> openBeside(ActionView action) {
        List<ActionItem> open = actions.findByProjectIdAndOwnerAndClosedAtIsNullOrderByDueOnAscFollowedAtAscWhatAsc(
                action.project().value(), action.owner());
        open.forEach(each -> each.check(time.today()));
        return open.stream()
                .map(each -> each.view(time))
                .filter(each -> each.request().isEmpty())
                .toList();
    }

    private String list(List<ActionView> open, Locale reader) {
        return open.stream()
                .map(action -> "· %s – %s"
                        .formatted(PlainText.shortened(action.what(), SHORT), dates.day(action.dueOn(), reader)))
                .collect(Collectors.joining("\n"));
    }
}
