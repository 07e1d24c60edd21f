package io.septet.signoff.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The rounds that were ended early. */
public interface ClosedRoundRepository extends Repository<ClosedRound, UUID> {

    ClosedRound save(ClosedRound round);

    List<ClosedRound> findByProjectIdOrderByClosedAt(UUID projectId);
}
