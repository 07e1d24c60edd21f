package io.septet.notification;

import io.septet.calendar.WorkingTime;
import io.septet.directory.Department;
import io.septet.directory.DepartmentId;
import io.septet.directory.Directory;
import io.septet.directory.Person;
import io.septet.directory.PersonId;
import io.septet.directory.Substitutes;
import io.septet.notification.EscalationLadder.Rung;
import io.septet.notification.domain.Reminder;
import io.septet.notification.domain.ReminderRepository;
import io.septet.project.Participation;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds of late tasks, one rung of the {@link EscalationLadder} after the other (S6). The ladder starts anew when a
 * task gets another due date.
 */
@Component
@Transactional
public class Reminders {

    /**
     * Times that are closer than this count as the same: a task's due date and its timer are computed one after the
     * other, and a reminder is written a little later.
     */
    private static final Duration SAME_MOMENT = Duration.ofMinutes(1);

    private final ReminderRepository reminders;
    private final EscalationLadder ladder;
    private final Notifications notifications;
    private final Projects projects;
    private final Directory directory;
    private final Substitutes substitutes;
    private final Links links;
    private final WorkingTime time;

    Reminders(
            ReminderRepository reminders,
            EscalationLadder ladder,
            Notifications notifications,
            Projects projects,
            Directory directory,
            Substitutes substitutes,
            Links links,
            WorkingTime time) {
        this.reminders = reminders;
        this.ladder = ladder;
        this.notifications = notifications;
        this.projects = projects;
        this.directory = directory;
        this.substitutes = substitutes;
        this.links = links;
        this.time = time;
    }

    /**
     * When to look at these tasks again, counted from now on: a reminder that is to be sent at this moment is taken as
     * sent. Empty when there is nothing to come unless a due date is moved.
     */
    @Transactional(readOnly = true)
    public Optional<Instant> nextAfterNow(Collection<OpenTask> tasks) {
        EscalationLadder asked = askedOnce();
        return tasks.stream()
                .filter(task -> task.due() != null)
                .flatMap(task -> nextAfterNow(task, asked).stream())
                .min(Comparator.naturalOrder());
    }

    private Optional<Instant> nextAfterNow(OpenTask task, EscalationLadder asked) {
        if (!isReached(due(task))) {
            return Optional.of(due(task));
        }
        Optional<Reminder> last = last(task);
        Optional<Instant> planned = asked.rung(numberAfter(last)).map(rung -> plannedAt(task, last, rung));
        if (planned.filter(this::isReached).isEmpty()) {
            return planned;
        }
        return asked.rung(numberAfter(last) + 1)
                .map(rung -> time.plusWorkingHours(time.now(), rung.afterWorkingHours()));
    }

    /**
     * Tells whoever is next on the ladder, for each task that is due for a reminder. The project is locked meanwhile:
     * another node that looks at the same moment waits, and then finds the reminder sent.
     */
    public void remind(Collection<OpenTask> tasks) {
        EscalationLadder asked = askedOnce();
        tasks.stream()
                .filter(task -> task.due() != null && isReached(due(task)))
                .forEach(task -> {
                    if (task.project() != null) {
                        projects.lock(task.project());
                    }
                    Optional<Reminder> last = last(task);
                    int number = numberAfter(last);
                    asked.rung(number)
                            .filter(rung -> isReached(plannedAt(task, last, rung)))
                            .flatMap(rung -> addressee(rung.tell(), task))
                            .ifPresent(person -> remind(task, number, person));
                });
    }

    private void remind(OpenTask task, int number, PersonId person) {
        reminders.save(new Reminder(
                task.id(), task.name(), task.project(), task.assignee(), due(task), number, person, time.now()));
        notifications.tell(
                List.of(person),
                person.equals(task.assignee()) ? "task.late" : "task.late.other",
                task.project(),
                reader -> Map.of(
                        "task", task.name(),
                        "due", due(task),
                        "assignee",
                                task.assignee() == null
                                        ? "–"
                                        : directory.person(task.assignee()).name(),
                        "number", String.valueOf(number)),
                links.task(task.id()));
    }

    /** The ladder, each rung of which is asked for once: every question is written to the engine's history. */
    private EscalationLadder askedOnce() {
        Map<Integer, Optional<Rung>> answers = new HashMap<>();
        return reminder -> answers.computeIfAbsent(reminder, ladder::rung);
    }

    private Optional<Reminder> last(OpenTask task) {
        return reminders.findFirstByTaskIdAndDueAtOrderByNumberDesc(task.id(), due(task));
    }

    private static int numberAfter(Optional<Reminder> last) {
        return last.map(Reminder::number).orElse(0) + 1;
    }

    private Instant plannedAt(OpenTask task, Optional<Reminder> last, Rung rung) {
        Instant before = last.map(Reminder::remindedAt).orElse(due(task));
        return rung.afterWorkingHours() == 0 ? before : time.plusWorkingHours(before, rung.afterWorkingHours());
    }

    private static Instant due(OpenTask task) {
        return Objects.requireNonNull(task.due());
    }

    private boolean isReached(Instant moment) {
        return !time.now().plus(SAME_MOMENT).isBefore(moment);
    }

    private Optional<PersonId> addressee(String tell, OpenTask task) {
        Optional<ProjectView> project = Optional.ofNullable(task.project()).map(projects::get);
        Optional<PersonId> assignee = Optional.ofNullable(task.assignee());
        Optional<PersonId> lead = project.map(ProjectView::overallLead);
        Optional<PersonId> told = Whom.of(tell)
                .map(whom -> switch (whom) {
                    case ASSIGNEE -> assignee.or(() -> lead);
                    case DEPARTMENT_HEAD -> head(task).or(() -> lead).or(() -> assignee);
                    case COORDINATOR -> project.map(ProjectView::coordinator).or(() -> assignee);
                    default -> lead.or(() -> head(task)).or(() -> assignee);
                })
                .orElseGet(() -> somebody(tell, project));
        return told.map(person -> person.equals(task.assignee())
                ? person
                : substitutes.substituteOf(person).orElse(person));
    }

    /** A person, or who speaks for a department. */
    private Optional<PersonId> somebody(String id, Optional<ProjectView> project) {
        return directory
                .findDepartment(DepartmentId.of(id))
                .map(Department::id)
                .map(department -> project.flatMap(found -> found.participation(department))
                        .map(Participation::contact)
                        .or(() -> directory.head(department).map(Person::id)))
                .orElseGet(() -> Optional.of(PersonId.of(id)));
    }

    /** A head whose own task is late is no step up. */
    private Optional<PersonId> head(OpenTask task) {
        Stream<DepartmentId> departments = task.department() != null
                ? Stream.of(task.department())
                : task.owner() == null
                        ? Stream.empty()
                        : directory.person(task.owner()).departments().stream().sorted();
        return departments
                .flatMap(department -> directory.head(department).stream())
                .map(Person::id)
                .filter(head -> !head.equals(task.owner()))
                .findFirst();
    }
}
