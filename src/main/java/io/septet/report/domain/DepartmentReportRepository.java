package io.septet.report.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All reports of departments. */
public interface DepartmentReportRepository extends Repository<DepartmentReport, UUID> {

    DepartmentReport save(DepartmentReport report);

    Optional<DepartmentReport> findById(UUID id);

    /** Those of these rounds, in the order in which the departments take part. */
    List<DepartmentReport> findByRoundIdInOrderByPosition(Collection<UUID> rounds);
}
