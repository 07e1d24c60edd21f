package io.septet.template.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All templates. */
public interface KeptTemplateRepository extends Repository<KeptTemplate, UUID> {

    KeptTemplate save(KeptTemplate template);

    Optional<KeptTemplate> findById(UUID id);

    /**
     * Those that are offered, by name.
     *
     * @param called a pattern, in small letters, that the name fits
     */
    @Query(
            """
            select template from KeptTemplate template
            where template.withdrawnAt is null and lower(template.name) like :called escape '!'
            order by template.name, template.id""")
    List<KeptTemplate> findOffered(String called, Limit most);

    /** Of this name among those that are offered, in letters large or small. */
    @Query(
            "select template from KeptTemplate template where template.withdrawnAt is null and lower(template.name) = lower(:name)")
    List<KeptTemplate> findOfferedAs(String name);

    Page<KeptTemplate> findByWithdrawnAtIsNullOrderByNameAscIdAsc(Pageable page);

    /** All, those that are offered first. */
    @Query(
            "select template from KeptTemplate template order by template.withdrawnAt nulls first, template.name, template.id")
    Page<KeptTemplate> findAllOfferedFirst(Pageable page);
}
