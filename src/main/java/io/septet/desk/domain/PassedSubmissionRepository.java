package io.septet.desk.domain;

import io.septet.directory.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

/** What passed the door in the last weeks. */
public interface PassedSubmissionRepository extends CrudRepository<PassedSubmission, UUID> {

    /** Fails when there is one of that key: then the same came twice at the same moment. */
    @Modifying
    @Query(
            value =
                    """
                    insert into passed_submission (id, person, target, digest, process_instance_id, passed_at)
                    values (:id, :person, :target, :digest, :instance, :now)
                    """,
            nativeQuery = true)
    void add(UUID id, String person, String target, String digest, @Nullable String instance, Instant now);

    @Modifying
    @Query("delete from PassedSubmission passed where passed.person = :person and passed.passedAt < :before")
    void forget(PersonId person, Instant before);
}
