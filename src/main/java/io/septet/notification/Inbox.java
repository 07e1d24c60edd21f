package io.septet.notification;

import io.septet.calendar.WorkingTime;
import io.septet.directory.PersonId;
import io.septet.notification.domain.Message;
import io.septet.notification.domain.MessageRepository;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people were told, as they read it in Septet. */
@Component
@Transactional
public class Inbox {

    /** Nobody needs to know exactly how many more than these they have not read. */
    public static final int MOST_COUNTED = 99;

    private final MessageRepository messages;
    private final TasksNow tasks;
    private final WorkingTime time;

    Inbox(MessageRepository messages, TasksNow tasks, WorkingTime time) {
        this.messages = messages;
        this.tasks = tasks;
        this.time = time;
    }

    /** What a person was told, the latest first. */
    @Transactional(readOnly = true)
    public Slice<MessageView> of(PersonId person, SoughtMessages sought, Pageable page) {
        return messages.findSought(person, false, sought, openTo(person, sought), page)
                .map(Message::view);
    }

    /** What anybody was told, the latest first; what is unread or to be acted upon is so for this reader. */
    @Transactional(readOnly = true)
    public Slice<MessageView> ofAnybody(PersonId reader, SoughtMessages sought, Pageable page) {
        return messages.findSought(reader, true, sought, openTo(reader, sought), page)
                .map(Message::view);
    }

    private Set<String> openTo(PersonId person, SoughtMessages sought) {
        return sought.open() ? tasks.openTo(person) : Set.of();
    }

    /** How many a person has not read, as far as they are {@link #MOST_COUNTED counted}; one more stands for any number. */
    @Transactional(readOnly = true)
    public int unread(PersonId person) {
        return messages.countUnread(person.value(), MOST_COUNTED + 1);
    }

    /** The person has read one of their messages; somebody else's stays as it is. */
    public void read(PersonId person, UUID message) {
        messages.markRead(person, message, time.now());
    }

    /** The person has read everything that they were told until then. */
    public void allRead(PersonId person, Instant until) {
        messages.markAllRead(person, until, time.now());
    }
}
