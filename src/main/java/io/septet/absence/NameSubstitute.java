package io.septet.absence;

import io.septet.calendar.WorkingTime;
import io.septet.directory.Directory;
import io.septet.directory.Person;
import io.septet.findings.Findings;
import io.septet.findings.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Naming somebody who does one's tasks while one is away. From the first day to the last the open tasks and the new ones
 * are the substitute's, in the task list as at the desk's door; then they go back.
 */
@Component
@Transactional
public class NameSubstitute {

    private static final int LONGEST_DAYS = 366;

    private final Absences absences;
    private final Directory directory;
    private final HandOvers handOvers;
    private final ApplicationEventPublisher events;
    private final WorkingTime time;

    NameSubstitute(
            Absences absences,
            Directory directory,
            HandOvers handOvers,
            ApplicationEventPublisher events,
            WorkingTime time) {
        this.absences = absences;
        this.directory = directory;
        this.handOvers = handOvers;
        this.events = events;
        this.time = time;
    }

    /**
     * A person names their substitute. Nobody else can do it for them.
     *
     * @param from the first day; null when it was left out, as the last
     * @throws Refused when the days make no sense or are taken, or the substitute does not work here or is away as well
     */
    public void name(String absent, String substitute, LocalDate from, LocalDate until) {
        Findings findings = new Findings();
        checkSubstitute(absent, substitute, findings);
        if (checkDays(from, until, findings)) {
            checkOthers(absent, substitute, from, until, findings);
        }
        findings.refuseIfAny();
        events.publishEvent(new SubstituteNamed(absences.plan(absent, substitute, from, until)));
        handOvers.at(later(startOf(from)), absent);
        handOvers.at(startOf(until.plusDays(1)), absent);
    }

    /**
     * The absence is over, or does not take place: tasks go back.
     *
     * @throws java.util.NoSuchElementException when it is not one of this person's, or is over
     */
    public void takeBack(UUID absence, String absent) {
        events.publishEvent(new SubstituteReleased(absences.takeBack(absence, absent)));
        handOvers.at(time.now(), absent);
    }

    private void checkSubstitute(String absent, String substitute, Findings findings) {
        Optional<Person> person = directory.find(substitute);
        if (substitute.equals(absent)) {
            findings.add("substitute", "absence.substitute.self");
        } else if (person.filter(found -> !found.departments().isEmpty()).isEmpty()) {
            findings.add("substitute", "absence.substitute.unknown");
        }
    }

    private boolean checkDays(LocalDate from, LocalDate until, Findings findings) {
        Findings found = new Findings();
        if (from == null) {
            found.add("from", "absence.day.missing");
        } else if (from.isBefore(time.today())) {
            found.add("from", "absence.from.past");
        }
        if (until == null) {
            found.add("until", "absence.day.missing");
        } else if (from != null && until.isBefore(from)) {
            found.add("until", "absence.until.early");
        } else if (from != null && until.isAfter(from.plusDays(LONGEST_DAYS - 1L))) {
            found.add("until", "absence.until.far", LONGEST_DAYS);
        }
        findings.addAll(found.all());
        return found.isEmpty();
    }

    private void checkOthers(String absent, String substitute, LocalDate from, LocalDate until, Findings findings) {
        if (isAway(absent, from, until)) {
            findings.add("from", "absence.overlap");
        }
        if (isAway(substitute, from, until)) {
            findings.add(
                    "substitute",
                    "absence.substitute.away",
                    directory.person(substitute).name());
        }
    }

    private boolean isAway(String person, LocalDate from, LocalDate until) {
        List<Absence> planned = absences.of(person);
        return planned.stream().anyMatch(absence -> absence.overlaps(from, until));
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(time.zone()).toInstant();
    }

    private Instant later(Instant moment) {
        return moment.isAfter(time.now()) ? moment : time.now();
    }
}
