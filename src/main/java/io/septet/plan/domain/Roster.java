package io.septet.plan.domain;

import io.septet.directory.Department;
import io.septet.directory.Person;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who belongs where, at the moment a plan is checked. */
public final class Roster {

    private final Map<String, Department> departments;
    private final Map<String, Person> people;

    public Roster(Collection<Department> departments, Collection<Person> people) {
        this.departments = departments.stream().collect(Collectors.toMap(Department::id, Function.identity()));
        this.people = people.stream().collect(Collectors.toMap(Person::id, Function.identity()));
    }

    /** Whether the company's departments know the person. */
    public boolean knows(String person) {
        return people.containsKey(person);
    }

    public boolean isMember(String person, String department) {
        return knows(person) && people.get(person).departments().contains(department);
    }

    /** Whether the company has the department. */
    public boolean has(String department) {
        return departments.containsKey(department);
    }

    /** The department's name, or its id when there is no such department. */
    public String department(String id) {
        return departments.containsKey(id) ? departments.get(id).name() : id;
    }

    /** The names of departments, in the order given. */
    public String departments(Collection<String> ids) {
        return ids.stream().map(this::department).collect(Collectors.joining(", "));
    }

    /** The person's name, or their id when nobody knows them. */
    public String person(String id) {
        return knows(id) ? people.get(id).name() : id;
    }
}
