package io.septet.goal.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All rounds of all projects. */
public interface GoalRoundRepository extends Repository<GoalRound, UUID> {

    GoalRound save(GoalRound round);

    Optional<GoalRound> findFirstByProjectIdOrderByNumberDesc(UUID projectId);

    List<GoalRound> findAllByProjectIdOrderByNumber(UUID projectId);

    /** When the objective of each of these projects, as it was written last, is due. */
    @Query(
            """
            select new io.septet.goal.domain.GoalDue(round.projectId, round.dueOn) from GoalRound round
            where round.projectId in :projects
              and round.number = (select max(other.number) from GoalRound other where other.projectId = round.projectId)""")
    List<GoalDue> findDue(Collection<UUID> projects);

    /** The projects, the earliest first, whose objective as it was written last is due on a day or later. */
    @Query(
            """
            select round.projectId from GoalRound round
            where round.dueOn >= :day
              and round.number = (select max(other.number) from GoalRound other where other.projectId = round.projectId)
            order by round.dueOn, round.projectId""")
    List<UUID> findProjectsDueFrom(LocalDate day, Limit most);
}
