package io.septet.meeting.domain;

import io.septet.meeting.MinutesId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All confirmations of minutes. */
public interface ConfirmationRepository extends Repository<Confirmation, UUID> {

    Confirmation save(Confirmation confirmation);

    Optional<Confirmation> findById(UUID minutesId);

    /** @throws java.util.NoSuchElementException when nobody was asked to confirm these minutes */
    default Confirmation get(MinutesId minutes) {
        return findById(minutes.value()).orElseThrow();
    }

    List<Confirmation> findByProjectId(UUID projectId);

    List<Confirmation> findByProjectIdAndFiledAtIsNullAndWithdrawnAtIsNull(UUID projectId);
}
