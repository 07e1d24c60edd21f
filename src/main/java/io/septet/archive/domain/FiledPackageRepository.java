package io.septet.archive.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All packages, one per project. */
public interface FiledPackageRepository extends Repository<FiledPackage, UUID> {

    FiledPackage save(FiledPackage filed);

    void delete(FiledPackage filed);

    void flush();

    Optional<FiledPackage> findByProjectId(UUID projectId);

    /** Projects whose package nothing was found of yet, the one filed first before the others. */
    @Query(
            """
            select filed.projectId from FiledPackage filed
            where not exists (select 1 from FiledDocument document where document.projectId = filed.projectId)
            order by filed.filedAt, filed.id""")
    List<UUID> findNotRead(Limit limit);

    List<FiledPackage> findByProjectIdIn(Collection<UUID> projectIds);
}
