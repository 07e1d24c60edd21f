package io.septet.notification.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All reminders. */
public interface ReminderRepository extends Repository<Reminder, UUID> {

    Reminder save(Reminder reminder);

    /** The latest reminder of a task since it got its present due date. */
    Optional<Reminder> findFirstByTaskIdAndDueAtOrderByNumberDesc(String taskId, Instant dueAt);

    List<Reminder> findByProjectIdOrderByRemindedAtAscTaskIdAscNumberAsc(UUID projectId);
}
