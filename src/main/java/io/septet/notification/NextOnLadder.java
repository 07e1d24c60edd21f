package io.septet.notification;

import io.septet.calendar.WorkingTime;
import io.septet.notification.EscalationLadder.Rung;
import io.septet.notification.domain.Reminder;
import io.septet.notification.domain.ReminderRepository;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Which rung of the {@link EscalationLadder} comes next for a task, and when. Each rung is asked for once: every question
 * is written to the engine's history.
 */
final class NextOnLadder {

    /**
     * Times that are closer than this count as the same: a task's due date and its timer are computed one after the
     * other, and a reminder is written a little later.
     */
    private static final Duration SAME_MOMENT = Duration.ofMinutes(1);

    private final EscalationLadder ladder;
    private final ReminderRepository reminders;
    private final WorkingTime time;
    private final Map<Integer, Optional<Rung>> answers = new HashMap<>();

    NextOnLadder(EscalationLadder ladder, ReminderRepository reminders, WorkingTime time) {
        this.ladder = ladder;
        this.reminders = reminders;
        this.time = time;
    }

    /**
     * A reminder that is to be sent.
     *
     * @param number which one it is of this task for this due date, from 1
     * @param tell whom, as the ladder says
     */
    record Step(int number, String tell) {}

    static Instant due(OpenTask task) {
        return Objects.requireNonNull(task.due());
    }

    /** Whether the task is late. */
    boolean isLate(OpenTask task) {
        return task.due() != null && isReached(due(task));
    }

    /** The reminder that is to be sent at this moment, for a task that is late. */
    Optional<Step> now(OpenTask task) {
        Optional<Reminder> last = last(task);
        int number = numberAfter(last);
        return rung(number)
                .filter(rung -> isReached(plannedAt(task, last, rung)))
                .map(rung -> new Step(number, rung.tell()));
    }

    /**
     * When the next reminder is to be sent, if one that is to be sent at this moment is. Empty when there is nothing to come
     * unless the due date is moved.
     */
    Optional<Instant> afterNow(OpenTask task) {
        if (!isReached(due(task))) {
            return Optional.of(due(task));
        }
        Optional<Reminder> last = last(task);
        Optional<Instant> planned = rung(numberAfter(last)).map(rung -> plannedAt(task, last, rung));
        if (planned.filter(this::isReached).isEmpty()) {
            return planned;
        }
        return rung(numberAfter(last) + 1).map(rung -> time.plusWorkingHours(time.now(), rung.afterWorkingHours()));
    }

    /** The rung after a reminder that was just sent. */
    Optional<Rung> following(int number) {
        return rung(number + 1);
    }

    private Optional<Rung> rung(int number) {
        return answers.computeIfAbsent(number, ladder::rung);
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

    private boolean isReached(Instant moment) {
        return !time.now().plus(SAME_MOMENT).isBefore(moment);
    }
}
