package io.septet.calendar.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The zone of everybody who has chosen one, by person. */
public interface ReadersZoneRepository extends Repository<ReadersZone, String> {

    ReadersZone save(ReadersZone zone);

    Optional<ReadersZone> findById(String person);

    List<ReadersZone> findByPersonIn(Collection<String> people);

    void deleteByPerson(String person);
}
