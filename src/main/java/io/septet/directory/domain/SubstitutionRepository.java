package io.septet.directory.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

/** All substitutions. */
public interface SubstitutionRepository extends CrudRepository<Substitution, UUID> {

    @Query(
            """
            select substitution.substitute from Substitution substitution
            where substitution.absent = :absent and :day between substitution.fromDay and substitution.untilDay""")
    List<String> substitutesOf(String absent, LocalDate day);
}
