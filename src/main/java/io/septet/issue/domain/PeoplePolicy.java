package io.septet.issue.domain;

import io.septet.directory.PersonId;
import io.septet.directory.Roster;
import io.septet.findings.Findings;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whoever meets works here, and is named once. */
record PeoplePolicy(Roster roster) {

    /** @param path of the list that names them */
    void check(List<PersonId> people, String path, Findings findings) {
        if (people.isEmpty()) {
            findings.add(path, "issue.people.missing");
        }
        Set<PersonId> seen = new HashSet<>();
        for (PersonId person : people) {
            if (!seen.add(person)) {
                findings.add(path, "issue.people.twice", roster.person(person));
            } else if (roster.find(person).isEmpty()) {
                findings.add(path, "issue.people.unknown", person.value());
            }
        }
    }
}
