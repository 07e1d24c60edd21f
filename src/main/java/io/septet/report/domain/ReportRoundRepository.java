package io.septet.report.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All rounds of weekly reports. */
public interface ReportRoundRepository extends Repository<ReportRound, UUID> {

    ReportRound save(ReportRound round);

    Optional<ReportRound> findById(UUID id);

    /** All of a project, the latest first. */
    List<ReportRound> findByProjectIdOrderByWeekWeekUntilDesc(UUID projectId);

    /** Up to which day reports were asked for, project by project. */
    @Query("select round.projectId, max(round.week.weekUntil) from ReportRound round group by round.projectId")
    List<Object[]> findReportedUntil();

    @Query("select max(round.week.weekUntil) from ReportRound round where round.projectId = :project")
    Optional<LocalDate> findReportedUntil(UUID project);
}
