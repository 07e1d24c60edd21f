package io.septet.goal.domain;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All answers to all rounds. */
public interface GoalAnswerRepository extends Repository<GoalAnswer, UUID> {

    GoalAnswer save(GoalAnswer answer);

    List<GoalAnswer> findAllByRoundIdInOrderByAnsweredAt(Collection<UUID> roundIds);
}
