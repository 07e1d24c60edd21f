package io.septet.archive.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All packages, one per project. */
public interface FiledPackageRepository extends Repository<FiledPackage, UUID> {

    FiledPackage save(FiledPackage filed);

    void delete(FiledPackage filed);

    void flush();

    Optional<FiledPackage> findByProjectId(UUID projectId);

    List<FiledPackage> findByProjectIdIn(Collection<UUID> projectIds);
}
