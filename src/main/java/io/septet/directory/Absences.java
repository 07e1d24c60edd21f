package io.septet.directory;

import io.septet.calendar.WorkingTime;
import io.septet.directory.domain.Substitution;
import io.septet.directory.domain.SubstitutionRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is away when, and who stands in for them. What was agreed is kept, also when it is taken back. */
@Component
@Transactional
public class Absences {

    private final SubstitutionRepository substitutions;
    private final WorkingTime time;

    Absences(SubstitutionRepository substitutions, WorkingTime time) {
        this.substitutions = substitutions;
        this.time = time;
    }

    /** Notes an absence of these days, both included. */
    public Absence plan(String absent, String substitute, LocalDate from, LocalDate until) {
        return substitutions
                .save(new Substitution(absent, substitute, from, until, time.now()))
                .view();
    }

    /**
     * Ends an absence at once, or calls it off.
     *
     * @throws NoSuchElementException when it is not one of this person's, or is over
     */
    public Absence takeBack(UUID id, String absent) {
        Substitution taken = substitutions
                .findById(id)
                .filter(substitution ->
                        substitution.view().absent().equals(absent) && !substitution.isOver(time.today()))
                .orElseThrow();
        taken.takeBack(time.now());
        return taken.view();
    }

    /** The person's absences from today on, the first first. */
    @Transactional(readOnly = true)
    public List<Absence> of(String absent) {
        return substitutions.ofAbsent(absent, time.today()).stream()
                .map(Substitution::view)
                .toList();
    }

    /** The absences from today on in which the person stands in, the first first. */
    @Transactional(readOnly = true)
    public List<Absence> coveredBy(String substitute) {
        return substitutions.ofSubstitute(substitute, time.today()).stream()
                .map(Substitution::view)
                .toList();
    }
}
