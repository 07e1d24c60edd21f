package io.septet.notification.domain;

import io.septet.directory.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
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

    Slice<Message> findByOrderByAddressedAtDescIdDesc(Pageable page);
}
