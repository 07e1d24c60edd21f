package io.septet.absence.domain;

import io.septet.directory.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All planned absences. They are added and taken back, never removed. */
public interface PlannedAbsenceRepository extends Repository<PlannedAbsence, UUID> {

    PlannedAbsence save(PlannedAbsence absence);

    Optional<PlannedAbsence> findById(UUID id);

    /** Makes everybody else who asks for it wait until this transaction is over. */
    @Query(value = "select id from absence_turn for update", nativeQuery = true)
    int takeTurn();

    /** Everybody's that include a day, in the order in which they were named. */
    @Query(
            """
            select absence from PlannedAbsence absence
            where absence.fromDay <= :day and absence.untilDay >= :day and absence.takenBackAt is null
            order by absence.namedAt, absence.id""")
    List<PlannedAbsence> on(LocalDate day);

    /** Those of an absent person that are not over on a day. */
    @Query(
            """
            select absence from PlannedAbsence absence
            where absence.absent = :absent and absence.untilDay >= :day and absence.takenBackAt is null
            order by absence.fromDay, absence.id""")
    List<PlannedAbsence> ofAbsent(PersonId absent, LocalDate day);

    /** Those of several people that are not over on a day. */
    @Query(
            """
            select absence from PlannedAbsence absence
            where absence.absent in :people and absence.untilDay >= :day and absence.takenBackAt is null
            order by absence.fromDay, absence.id""")
    List<PlannedAbsence> ofThese(Collection<PersonId> people, LocalDate day);

    /** Those in which a person stands in that are not over on a day. */
    @Query(
            """
            select absence from PlannedAbsence absence
            where absence.substitute = :substitute and absence.untilDay >= :day
              and absence.takenBackAt is null
            order by absence.fromDay, absence.id""")
    List<PlannedAbsence> ofSubstitute(PersonId substitute, LocalDate day);
}
