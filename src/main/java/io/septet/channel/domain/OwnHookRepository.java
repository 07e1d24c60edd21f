package io.septet.channel.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The web hooks of people's own, by person. */
public interface OwnHookRepository extends Repository<OwnHook, String> {

    OwnHook save(OwnHook hook);

    Optional<OwnHook> findById(String person);

    List<OwnHook> findByPersonIn(Collection<String> people);

    Optional<OwnHook> findByNumber(UUID number);

    void deleteById(String person);
}
