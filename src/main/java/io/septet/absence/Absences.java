package io.septet.absence;

import io.septet.absence.domain.PlannedAbsence;
import io.septet.absence.domain.PlannedAbsenceRepository;
import io.septet.absence.domain.StandIns;
import io.septet.calendar.WorkingTime;
import io.septet.directory.PersonId;
import io.septet.directory.Substitutes;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is away when, and who stands in for them. What was agreed is kept, also when it is taken back. */
@Component
@Transactional
public class Absences implements Substitutes {

    private final PlannedAbsenceRepository planned;
    private final WorkingTime time;

    Absences(PlannedAbsenceRepository planned, WorkingTime time) {
        this.planned = planned;
        this.time = time;
    }

    /** Nobody else plans an absence until this transaction is over, so that what was looked at stays as it is. */
    public void lock() {
        planned.takeTurn();
    }

    /** Notes an absence of these days, both included, that the person names a substitute for. */
    public Absence plan(PersonId absent, PersonId substitute, LocalDate from, LocalDate until) {
        return plan(absent, substitute, from, until, absent);
    }

    /** The same, the substitute named by somebody else. */
    public Absence plan(PersonId absent, PersonId substitute, LocalDate from, LocalDate until, PersonId namedBy) {
        return planned.save(new PlannedAbsence(absent, substitute, from, until, namedBy, time.now()))
                .view();
    }

    /**
     * An absence that is not over.
     *
     * @throws NoSuchElementException when there is none
     */
    @Transactional(readOnly = true)
    public Absence get(UUID id) {
        return open(id).view();
    }

    /**
     * Ends an absence at once, or calls it off.
     *
     * @throws NoSuchElementException when there is none, or it is over
     */
    public Absence takeBack(UUID id) {
        PlannedAbsence taken = open(id);
        taken.takeBack(time.now());
        return taken.view();
    }

    private PlannedAbsence open(UUID id) {
        return planned.findById(id)
                .filter(absence -> !absence.isOver(time.today()))
                .orElseThrow();
    }

    /** The person's absences from today on, the earliest first. */
    @Transactional(readOnly = true)
    public List<Absence> of(PersonId absent) {
        return planned.ofAbsent(absent, time.today()).stream()
                .map(PlannedAbsence::view)
                .toList();
    }

    /** The absences from today on in which the person stands in, the earliest first. */
    @Transactional(readOnly = true)
    public List<Absence> coveredBy(PersonId substitute) {
        return planned.ofSubstitute(substitute, time.today()).stream()
                .map(PlannedAbsence::view)
                .toList();
    }

    /** The absences of these people from today on, the earliest first. */
    @Transactional(readOnly = true)
    public List<Absence> of(Collection<PersonId> people) {
        return of(people, time.today(), LocalDate.MAX);
    }

    /** The absences of these people of which a day belongs to those from one to the other, the earliest first. */
    @Transactional(readOnly = true)
    public List<Absence> of(Collection<PersonId> people, LocalDate first, LocalDate last) {
        return people.isEmpty()
                ? List.of()
                : planned.ofThese(people, first).stream()
                        .map(PlannedAbsence::view)
                        .filter(absence -> absence.overlaps(first, last))
                        .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean standsInFor(PersonId substitute, PersonId absent) {
        return today().standsInFor(substitute, absent);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<PersonId> substituteOf(PersonId absent) {
        return today().lastFor(absent);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<PersonId, PersonId> substitutesOf(Collection<PersonId> absent) {
        StandIns today = today();
        return absent.stream()
                .distinct()
                .flatMap(person -> today.lastFor(person).map(substitute -> Map.entry(person, substitute)).stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    @Transactional(readOnly = true)
    public Set<PersonId> absentFor(PersonId substitute) {
        return today().absentFor(substitute);
    }

    private StandIns today() {
        return new StandIns(planned.on(time.today()).stream()
                .map(PlannedAbsence::view)
                .collect(Collectors.toMap(Absence::absent, Absence::substitute, (earlier, later) -> later)));
    }
}
