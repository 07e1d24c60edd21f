package io.septet.absence;

import io.septet.calendar.WorkingTime;
import io.septet.directory.DepartmentId;
import io.septet.directory.Directory;
import io.septet.directory.Person;
import io.septet.directory.PersonId;
import io.septet.directory.Roster;
import io.septet.findings.Findings;
import io.septet.findings.Forbidden;
import io.septet.findings.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Naming somebody who does one's tasks, or those of somebody who is ill, while they are away. From the first day to the last the open tasks and the new ones
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

    /** A person names their own substitute; see below. */
    public void name(PersonId absent, PersonId substitute, LocalDate from, LocalDate until) {
        name(absent, substitute, from, until, absent);
    }

    /**
     * Names the substitute of somebody: one's own or, as their head or an administrator, that of somebody who is ill.
     *
     * @param from the first day; blank when it was left out, as the last
     * @throws Refused when it is not theirs to name, the days make no sense or are taken, or the substitute does not work
     *     here or is away as well
     */
    public void name(PersonId absent, PersonId substitute, LocalDate from, LocalDate until, PersonId by) {
        if (!isEntitled(absent, by)) {
            throw new Forbidden("absence.notYours");
        }
        absences.lock();
        Findings findings = new Findings();
        checkSubstitute(absent, substitute, findings);
        if (checkDays(from, until, findings)) {
            checkOthers(absent, substitute, from, until, findings);
        }
        findings.refuseIfAny();
        Absence named = absences.plan(absent, substitute, from, until, by);
        events.publishEvent(new SubstituteNamed(named));
        absences.coveredBy(absent).stream()
                .filter(covered -> covered.overlaps(from, until))
                .forEach(covered -> events.publishEvent(new SubstituteAwayToo(covered, named)));
        handOvers.at(later(startOf(from)), absent);
        handOvers.at(startOf(until.plusDays(1)), absent);
    }

    /**
     * The absence is over, or does not take place: tasks go back.
     *
     * @throws java.util.NoSuchElementException when there is none that is theirs to end, or it is over
     */
    public void takeBack(UUID absence, PersonId by) {
        PersonId absent = Optional.of(absences.get(absence).absent())
                .filter(away -> isEntitled(away, by))
                .orElseThrow();
        events.publishEvent(new SubstituteReleased(absences.takeBack(absence)));
        handOvers.at(time.now(), absent);
    }

    /** Those, by name, whose substitute the person may name: everybody for an administrator, their people for a head. */
    @Transactional(readOnly = true)
    public List<Person> ledBy(PersonId person) {
        boolean isAdministrator = directory.isAdministrator(person);
        Roster roster = directory.roster();
        Set<DepartmentId> led = isAdministrator
                ? Set.of()
                : roster.departmentsOf(person).stream()
                        .filter(department -> isHead(person, department, roster))
                        .collect(Collectors.toSet());
        return isAdministrator || !led.isEmpty()
                ? roster.people().stream()
                        .filter(colleague -> !colleague.id().equals(person))
                        .filter(colleague -> isAdministrator
                                || colleague.departments().stream().anyMatch(led::contains))
                        .toList()
                : List.of();
    }

    private boolean isEntitled(PersonId absent, PersonId by) {
        return absent.equals(by) || directory.isAdministrator(by) || isHeadOf(absent, by, directory.roster());
    }

    private static boolean isHeadOf(PersonId absent, PersonId person, Roster roster) {
        return roster.departmentsOf(absent).stream().anyMatch(department -> isHead(person, department, roster));
    }

    private static boolean isHead(PersonId person, DepartmentId department, Roster roster) {
        return roster.head(department).filter(person::equals).isPresent();
    }

    private void checkSubstitute(PersonId absent, PersonId substitute, Findings findings) {
        Optional<Person> person = directory.find(substitute);
        if (substitute.equals(absent)) {
            findings.add("substitute", "absence.substitute.self");
        } else if (directory.find(absent).isEmpty()) {
            findings.add("absent", "absence.absent.unknown");
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

    private void checkOthers(PersonId absent, PersonId substitute, LocalDate from, LocalDate until, Findings findings) {
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

    private boolean isAway(PersonId person, LocalDate from, LocalDate until) {
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
