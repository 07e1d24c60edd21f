package io.septet.directory.process;

import io.septet.directory.Department;
import io.septet.directory.Directory;
import io.septet.directory.Person;
import io.septet.platform.AsSystem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The {@link Directory} over the engine's identity service. */
@Component
class EngineDirectory implements Directory {

    private final IdentityService identities;
    private final AsSystem asSystem;

    EngineDirectory(@Lazy IdentityService identities, AsSystem asSystem) {
        this.identities = identities;
        this.asSystem = asSystem;
    }

    @Override
    public List<Department> departments() {
        return asSystem.call(
                () -> identities.createGroupQuery().groupType(DEPARTMENT).orderByGroupName().asc().list().stream()
                        .map(EngineDirectory::department)
                        .toList());
    }

    @Override
    public Department department(String id) {
        return findDepartment(id).orElseGet(() -> new Department(id, id));
    }

    @Override
    public Optional<Department> findDepartment(String id) {
        return asSystem.call(() -> Optional.ofNullable(identities
                        .createGroupQuery()
                        .groupId(id)
                        .groupType(DEPARTMENT)
                        .singleResult())
                .map(EngineDirectory::department));
    }

    @Override
    public List<Person> people() {
        return asSystem.call(() -> {
            Map<String, Set<String>> departmentsOf = new HashMap<>();
            Map<String, User> users = new HashMap<>();
            for (Department department : departments()) {
                for (User user : identities
                        .createUserQuery()
                        .memberOfGroup(department.id())
                        .list()) {
                    users.put(user.getId(), user);
                    departmentsOf
                            .computeIfAbsent(user.getId(), id -> new HashSet<>())
                            .add(department.id());
                }
            }
            List<Person> people = new ArrayList<>();
            users.values().forEach(user -> people.add(person(user, departmentsOf.get(user.getId()))));
            people.sort(Comparator.comparing(Person::name));
            return List.copyOf(people);
        });
    }

    @Override
    public Person person(String id) {
        return find(id).orElseGet(() -> new Person(id, id, null, Set.of()));
    }

    @Override
    public Optional<Person> find(String id) {
        return asSystem.call(() -> Optional.ofNullable(
                        identities.createUserQuery().userId(id).singleResult())
                .map(user -> person(
                        user,
                        identities.createGroupQuery().groupMember(id).groupType(DEPARTMENT).list().stream()
                                .map(Group::getId)
                                .collect(Collectors.toSet()))));
    }

    @Override
    public boolean isMember(String person, String department) {
        return asSystem.call(() -> identities
                        .createGroupQuery()
                        .groupId(department)
                        .groupType(DEPARTMENT)
                        .groupMember(person)
                        .count()
                > 0);
    }

    @Override
    public boolean isAdministrator(String person) {
        return asSystem.call(() -> identities
                        .createGroupQuery()
                        .groupId(Groups.CAMUNDA_ADMIN)
                        .groupMember(person)
                        .count()
                > 0);
    }

    @Override
    public List<Person> members(String department) {
        return asSystem.call(
                () -> identities.createUserQuery().memberOfGroup(department).orderByUserId().asc().list().stream()
                        .map(user -> person(user, Set.of(department)))
                        .toList());
    }

    @Override
    public Optional<Person> head(String department) {
        return asSystem.call(() ->
                identities
                        .createUserQuery()
                        .memberOfGroup(department + HEAD_SUFFIX)
                        .orderByUserId()
                        .asc()
                        .list()
                        .stream()
                        .findFirst()
                        .map(user -> person(user, Set.of(department))));
    }

    private static Department department(Group group) {
        return new Department(group.getId(), group.getName());
    }

    private static Person person(User user, Set<String> departments) {
        String first = user.getFirstName() == null ? "" : user.getFirstName();
        String last = user.getLastName() == null ? "" : user.getLastName();
        String name = (first + " " + last).strip();
        return new Person(user.getId(), name.isEmpty() ? user.getId() : name, user.getEmail(), Set.copyOf(departments));
    }
}
