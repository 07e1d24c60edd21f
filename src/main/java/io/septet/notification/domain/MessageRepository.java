package io.septet.notification.domain;

import io.septet.directory.PersonId;
import io.septet.notification.SoughtMessages;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All messages. */
public interface MessageRepository extends Repository<Message, UUID> {

    Message save(Message message);

    Optional<Message> findById(UUID id);

    List<Message> findByProjectIdOrderByAddressedAtAscIdAsc(UUID projectId);

    /** The projects about which one of these people may read because they were told of it. */
    @Query("select distinct message.projectId from Message message"
            + " where message.letsIn = true and message.person in :people")
    Set<UUID> findProjectsOfThoseLetIn(Collection<PersonId> people);

    Slice<Message> findByPersonOrderByAddressedAtDescIdDesc(PersonId person, Pageable page);

    /**
     * The messages of a person, or of anybody, that somebody looks for, the latest first.
     *
     * @param open ids of the tasks that are to be done, where only those are looked for
     */
    @Query(
            """
            select message from Message message
            where (:anybodys = true or message.person = :person)
              and (:#{#sought.project() == null} = true or message.projectId = :#{#sought.projectOrNone()})
              and (:#{#sought.unread()} = false or message.readAt is null and message.person = :person)
              and (:#{#sought.urgent()} = false or message.urgent = true)
              and (:#{#sought.open()} = false or message.taskId in :open)
              and (lower(message.subject) like :#{#sought.pattern()} escape '!'
                   or lower(message.body) like :#{#sought.pattern()} escape '!')
            order by message.addressedAt desc, message.id desc""")
    Slice<Message> findSought(
            PersonId person, boolean anybodys, SoughtMessages sought, Collection<String> open, Pageable page);

    @Query(
            value = "select count(*) from (select 1 from message where person = :person and read_at is null"
                    + " limit :most) unread",
            nativeQuery = true)
    int countUnread(String person, int most);

    @Modifying
    @Query("update Message message set message.readAt = :now"
            + " where message.id = :id and message.person = :person and message.readAt is null")
    void markRead(PersonId person, UUID id, Instant now);

    @Modifying
    @Query("update Message message set message.readAt = :now"
            + " where message.person = :person and message.readAt is null and message.addressedAt <= :until")
    void markAllRead(PersonId person, Instant until, Instant now);
}
