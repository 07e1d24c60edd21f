package io.septet.action;

import io.septet.action.domain.ActionItemRepository;
import io.septet.calendar.WorkingTime;
import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.evidence.AddedToRecord;
import io.septet.notification.Notifications;
import io.septet.platform.PlainText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells people that the date of an action is near, and how one ended. */
@Component
@Transactional
public class ActionNews {

    /** Characters of an action in a subject. */
    private static final int SHORT = 80;

    private final ActionItemRepository actions;
    private final ActionSchedule schedule;
    private final Responsible responsible;
    private final Directory directory;
    private final Notifications notifications;
    private final ApplicationEventPublisher events;
    private final WorkingTime time;

    ActionNews(
            ActionItemRepository actions,
            ActionSchedule schedule,
            Responsible responsible,
            Directory directory,
            Notifications notifications,
            ApplicationEventPublisher events,
            WorkingTime time) {
        this.actions = actions;
        this.schedule = schedule;
        this.responsible = responsible;
        this.directory = directory;
        this.notifications = notifications;
        this.events = events;
        this.time = time;
    }

    /** Reminds whoever does it that the date is near; once for a date. */
    public void remind(ActionId id) {
        ActionView action = actions.get(id).view(time);
        if (actions.get(id).remind(schedule.remindAt(action))) {
            notifications.tell(
                    List.of(responsible.owner(id)),
                    "action.near",
                    action.project(),
                    Map.of("action", PlainText.shortened(action.what(), SHORT), "due", action.dueOn()));
        }
    }

    /** Tells those who agreed on it, but for who did it, that it is done or dropped; and that the project's record grew. */
    public void tellOutcome(ActionId id) {
        ActionView action = actions.get(id).view(time);
        ActionEntry last = action.last().orElseThrow();
        Set<PersonId> people =
                new LinkedHashSet<>(List.of(action.agreedFor(), action.agreedBy(), responsible.owner(id)));
        people.removeIf(
                person -> person.equals(last.saidBy()) || directory.find(person).isEmpty());
        notifications.tell(
                people,
                action.status() == ActionStatus.DROPPED ? "action.dropped" : "action.done",
                action.project(),
                Map.of(
                        "action", PlainText.shortened(action.what(), SHORT),
                        "by", directory.person(last.saidBy()).name(),
                        "words", last.words() == null ? "–" : last.words()));
        events.publishEvent(new AddedToRecord(action.project()));
    }
}
