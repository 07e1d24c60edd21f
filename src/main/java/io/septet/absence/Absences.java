package io.septet.absence;

import io.septet.absence.domain.PlannedAbsence;
import io.septet.absence.domain.PlannedAbsenceRepository;
import io.septet.calendar.WorkingTime;
import io.septet.directory.Substitutes;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** Notes an absence of these days, both included. */
    public Absence plan(String absent, String substitute, LocalDate from, LocalDate until) {
        return planned.save(new PlannedAbsence(absent, substitute, from, until, time.now()))
                .view();
    }

    /**
     * Ends an absence at once, or calls it off.
     *
     * @throws NoSuchElementException when it is not one of this person's, or is over
     */
    public Absence takeBack(UUID id, String absent) {
        PlannedAbsence taken = planned.findById(id)
                .filter(absence -> absence.view().absent().equals(absent) && !absence.isOver(time.today()))
                .orElseThrow();
        taken.takeBack(time.now());
        return taken.view();
    }

    /** The person's absences from today on, the first first. */
    @Transactional(readOnly = true)
    public List<Absence> of(String absent) {
        return planned.ofAbsent(absent, time.today()).stream()
                .map(PlannedAbsence::view)
                .toList();
    }

    /** The absences from today on in which the person stands in, the first first. */
    @Transactional(readOnly = true)
    public List<Absence> coveredBy(String substitute) {
        return planned.ofSubstitute(substitute, time.today()).stream()
                .map(PlannedAbsence::view)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean standsInFor(String substitute, String absent) {
        return substituteOf(absent).filter(substitute::equals).isPresent();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> substituteOf(String absent) {
        return today(of(absent)).map(Absence::substitute).findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> absentFor(String substitute) {
        return today(coveredBy(substitute)).map(Absence::absent).collect(Collectors.toSet());
    }

    private Stream<Absence> today(List<Absence> absencesFromTodayOn) {
        LocalDate today = time.today();
        return absencesFromTodayOn.stream().filter(absence -> absence.overlaps(today, today));
    }
}
