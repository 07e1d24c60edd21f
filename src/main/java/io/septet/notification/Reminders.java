package io.septet.notification;

import io.septet.calendar.WorkingTime;
import io.septet.directory.PersonId;
import io.septet.notification.domain.Reminder;
import io.septet.notification.domain.ReminderRepository;
import io.septet.project.Projects;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds of late tasks, one rung of the {@link EscalationLadder} after the other (S6). The ladder starts anew when a
 * task gets another due date.
 */
@Component
@Transactional
public class Reminders {

    private final ReminderRepository reminders;
    private final EscalationLadder ladder;
    private final AddresseesOfTask addressees;
    private final TaskNews news;
    private final Projects projects;
    private final WorkingTime time;

    Reminders(
            ReminderRepository reminders,
            EscalationLadder ladder,
            AddresseesOfTask addressees,
            TaskNews news,
            Projects projects,
            WorkingTime time) {
        this.reminders = reminders;
        this.ladder = ladder;
        this.addressees = addressees;
        this.news = news;
        this.projects = projects;
        this.time = time;
    }

    /**
     * When to look at these tasks again, counted from now on: a reminder that is to be sent at this moment is taken as
     * sent. Empty when there is nothing to come unless a due date is moved.
     */
    @Transactional(readOnly = true)
    public Optional<Instant> nextAfterNow(Collection<OpenTask> tasks) {
        NextOnLadder next = new NextOnLadder(ladder, reminders, time);
        return tasks.stream()
                .filter(task -> task.due() != null)
                .flatMap(task -> next.afterNow(task).stream())
                .min(Comparator.naturalOrder());
    }

    /**
     * Tells whoever is next on the ladder, for each task that is due for a reminder. The project is locked meanwhile:
     * another node that looks at the same moment waits, and then finds the reminder sent.
     */
    public void remind(Collection<OpenTask> tasks) {
        NextOnLadder next = new NextOnLadder(ladder, reminders, time);
        tasks.stream().filter(next::isLate).forEach(task -> {
            if (task.project() != null) {
                projects.lock(task.project());
            }
            next.now(task).ifPresent(step -> addressees.of(task, step.tell()).ifPresent(person -> {
                remind(task, step.number(), person);
                news.late(task, step.number(), person, following(next, task, step.number()));
            }));
        });
    }

    private void remind(OpenTask task, int number, PersonId person) {
        reminders.save(new Reminder(
                task.id(),
                task.name(),
                task.project(),
                task.assignee(),
                NextOnLadder.due(task),
                number,
                person,
                time.now()));
    }

    /** What happens next unless the task is done, if anything does. */
    private Optional<Following> following(NextOnLadder next, OpenTask task, int number) {
        return next.following(number).flatMap(rung -> addressees
                .of(task, rung.tell())
                .map(person -> new Following(person, time.plusWorkingHours(time.now(), rung.afterWorkingHours()))));
    }

    /** Whom the next reminder tells, and when. */
    record Following(PersonId person, Instant at) {}
}
