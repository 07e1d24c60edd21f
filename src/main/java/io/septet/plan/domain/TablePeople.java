package io.septet.plan.domain;

import io.septet.directory.DepartmentId;
import io.septet.directory.Person;
import io.septet.directory.PersonId;
import io.septet.directory.Roster;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds people by what stands in a table: their id, their name, or another way to write it, in this order. */
final class TablePeople {

    private static final Pattern BETWEEN = Pattern.compile("[,，;；、/+＋&\\n]");

    private final List<Person> people;

    /** Those who belong to one of these departments. */
    TablePeople(Roster roster, Collection<DepartmentId> departments) {
        this.people = roster.people().stream()
                .filter(person -> !Collections.disjoint(person.departments(), departments))
                .toList();
    }

    /** Nobody where the text may mean several. */
    Optional<PersonId> find(String text) {
        String sought = TableHeadings.plain(text);
        return Stream.<Predicate<Person>>of(
                        person -> TableHeadings.plain(person.id().value()).equals(sought),
                        person -> TableHeadings.plain(person.name()).equals(sought),
                        person -> person.fullName().spellings().stream()
                                .anyMatch(name -> TableHeadings.plain(name).equals(sought)))
                .map(way -> people.stream().filter(way).map(Person::id).toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .filter(found -> found.size() == 1)
                .map(found -> found.get(0));
    }

    /** Several names in one cell. */
    static List<String> names(String text) {
        return BETWEEN.splitAsStream(text)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
