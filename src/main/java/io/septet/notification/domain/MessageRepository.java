package io.septet.notification.domain;

import io.septet.directory.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.repository.Repository;

/** All messages. */
public interface MessageRepository extends Repository<Message, UUID> {

    Message save(Message message);

    Optional<Message> findById(UUID id);

    List<Message> findByProjectIdOrderByAddressedAtAscIdAsc(UUID projectId);

    Slice<Message> findByPersonOrderByAddressedAtDescIdDesc(PersonId person, Pageable page);

    Slice<Message> findByOrderByAddressedAtDescIdDesc(Pageable page);
}
