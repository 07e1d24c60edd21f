package io.septet.meeting.domain;

import io.septet.directory.PersonId;
import io.septet.directory.Roster;
import io.septet.findings.Findings;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;

/** What can be asked about when people can meet. */
public record TimesPolicy(Roster roster) {

    private static final int MOST_PEOPLE = 500;
    private static final int MOST_DAYS = 31;
    private static final int LONGEST = 480;

    /** What is not in order with a question about these people and days. */
    public Findings findings(Collection<PersonId> people, LocalDate from, LocalDate until, int minutes) {
        Findings findings = new Findings();
        people.stream()
                .filter(person -> !roster.knows(person))
                .forEach(person -> findings.add("attendee", "meeting.personUnknown", person.value()));
        if (people.isEmpty() || people.size() > MOST_PEOPLE) {
            findings.add("attendee", "meeting.times.people", MOST_PEOPLE);
        }
        if (until.isBefore(from) || ChronoUnit.DAYS.between(from, until) >= MOST_DAYS) {
            findings.add("until", "meeting.times.days", MOST_DAYS);
        }
        if (minutes < 1 || minutes > LONGEST) {
            findings.add("minutes", "meeting.series.minutes", LONGEST);
        }
        return findings;
    }
}
