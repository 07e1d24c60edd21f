package io.septet.directory;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who works here and who belongs where, at one moment: read from the {@link Directory} at once, to be asked as often as
 * a page, a document or the check of a plan likes. The name for null is empty.
 */
public final class Roster {

    private final Map<DepartmentId, Department> departments;
    private final Map<PersonId, Person> people;
    private final Map<DepartmentId, PersonId> heads;

    /**
     * @param everybody those who belong to no department, too
     * @param heads by department the person who leads it
     */
    public Roster(Collection<Department> departments, Collection<Person> everybody, Map<DepartmentId, PersonId> heads) {
        this.departments = index(departments, Department::id);
        this.people = index(everybody, Person::id);
        this.heads = Map.copyOf(heads);
    }

    public Roster(Collection<Department> departments, Collection<Person> everybody) {
        this(departments, everybody, Map.of());
    }

    private static <K, T> Map<K, T> index(Collection<T> all, Function<T, K> id) {
        return all.stream().collect(Collectors.toMap(id, each -> each, (one, same) -> one, LinkedHashMap::new));
    }

    /** All departments, in the order in which they came. */
    public List<Department> departments() {
        return List.copyOf(departments.values());
    }

    /** Everybody who belongs to a department, in the order in which they came. */
    public List<Person> people() {
        return people.values().stream()
                .filter(person -> !person.departments().isEmpty())
                .toList();
    }

    /** Those who belong to the department, in the order in which they came. */
    public List<Person> members(DepartmentId department) {
        return people.values().stream()
                .filter(person -> person.departments().contains(department))
                .toList();
    }

    /** Whether the person belongs to one of the company's departments. */
    public boolean knows(PersonId person) {
        return !departmentsOf(person).isEmpty();
    }

    public boolean isMember(PersonId person, DepartmentId department) {
        return departmentsOf(person).contains(department);
    }

    /** Ids of the departments that the person belongs to. */
    public Set<DepartmentId> departmentsOf(PersonId person) {
        Person known = people.get(person);
        return known == null ? Set.of() : known.departments();
    }

    public Optional<Department> findDepartment(DepartmentId id) {
        return Optional.ofNullable(departments.get(id));
    }

    /** Whoever works here, in a department or in none. */
    public Optional<Person> find(PersonId person) {
        return Optional.ofNullable(people.get(person));
    }

    /** Whether the company has the department. */
    public boolean has(DepartmentId department) {
        return departments.containsKey(department);
    }

    /** Id of the department's head. */
    public Optional<PersonId> head(DepartmentId department) {
        return Optional.ofNullable(heads.get(department));
    }

    /** Ids of the departments that the person leads. */
    public Set<DepartmentId> headedBy(PersonId person) {
        return heads.entrySet().stream()
                .filter(head -> head.getValue().equals(person))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The department's name, or its id when there is no such department; empty for null. */
    public String department(@Nullable DepartmentId id) {
        Department known = id == null ? null : departments.get(id);
        return known == null ? orEmpty(id) : known.name();
    }

    /** These departments, in the order given; one without a name where the company has it no more. */
    public List<Department> named(Collection<DepartmentId> ids) {
        return ids.stream()
                .map(id -> departments.getOrDefault(id, new Department(id, id.value())))
                .toList();
    }

    /** The ids of departments in the order in which all came; of those that the company has no more, behind these. */
    public List<DepartmentId> inOrder(Collection<DepartmentId> ids) {
        return Stream.concat(
                        departments.keySet().stream().filter(ids::contains),
                        ids.stream().filter(id -> !departments.containsKey(id)))
                .toList();
    }

    /** The names of departments, in the order given. */
    public List<String> departments(Collection<DepartmentId> ids) {
        return ids.stream().map(this::department).toList();
    }

    /** The person's name, or the id of somebody who has left; empty for null. */
    public String person(@Nullable PersonId id) {
        Person known = id == null ? null : people.get(id);
        return known == null ? orEmpty(id) : known.name();
    }

    private static String orEmpty(@Nullable Object id) {
        return Objects.toString(id, "");
    }
}
