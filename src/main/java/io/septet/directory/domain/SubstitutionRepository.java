package io.septet.directory.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All substitutions. They are added and taken back, never removed. */
public interface SubstitutionRepository extends Repository<Substitution, UUID> {

    Substitution save(Substitution substitution);

    Optional<Substitution> findById(UUID id);

    /** Those of an absent person that are not over on a day. */
    @Query(
            """
            select substitution from Substitution substitution
            where substitution.absent = :absent and substitution.untilDay >= :day and substitution.takenBackAt is null
            order by substitution.fromDay, substitution.id""")
    List<Substitution> ofAbsent(String absent, LocalDate day);

    /** Those in which a person stands in that are not over on a day. */
    @Query(
            """
            select substitution from Substitution substitution
            where substitution.substitute = :substitute and substitution.untilDay >= :day
              and substitution.takenBackAt is null
            order by substitution.fromDay, substitution.id""")
    List<Substitution> ofSubstitute(String substitute, LocalDate day);
}
