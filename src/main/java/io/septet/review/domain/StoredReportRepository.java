package io.septet.review.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All review reports. */
public interface StoredReportRepository extends Repository<StoredReport, UUID> {

    StoredReport save(StoredReport report);

    Optional<StoredReport> findById(UUID projectId);
}
