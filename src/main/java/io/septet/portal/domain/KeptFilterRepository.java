package io.septet.portal.domain;

import io.septet.directory.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The filters of everybody. */
public interface KeptFilterRepository extends Repository<KeptFilter, UUID> {

    KeptFilter save(KeptFilter filter);

    List<KeptFilter> findByPersonOrderByName(PersonId person);

    Optional<KeptFilter> findByIdAndPerson(UUID id, PersonId person);

    void delete(KeptFilter filter);
}
