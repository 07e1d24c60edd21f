package io.septet.signoff.domain;

import io.septet.signoff.Role;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All signatures. They are added and read, nothing else. */
public interface SignatureRepository extends Repository<StoredSignature, UUID> {

    StoredSignature saveAndFlush(StoredSignature signature);

    boolean existsByProjectIdAndPlanVersionAndRoleAndParty(UUID projectId, int planVersion, Role role, String party);

    List<StoredSignature> findByProjectIdOrderByPlanVersionAscSignedAtAsc(UUID projectId);

    List<StoredSignature> findByProjectIdAndPlanVersionOrderBySignedAt(UUID projectId, int planVersion);
}
