package io.septet.goal.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All rounds of all projects. */
public interface GoalRoundRepository extends Repository<GoalRound, UUID> {

    GoalRound save(GoalRound round);

    Optional<GoalRound> findFirstByProjectIdOrderByNumberDesc(UUID projectId);

    List<GoalRound> findAllByProjectIdOrderByNumber(UUID projectId);
}
