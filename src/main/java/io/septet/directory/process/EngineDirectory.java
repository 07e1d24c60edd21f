package io.septet.directory.process;

import io.septet.directory.Alphabet;
import io.septet.directory.Department;
import io.septet.directory.DepartmentId;
import io.septet.directory.Directory;
import io.septet.directory.NamesThen;
import io.septet.directory.Person;
import io.septet.directory.PersonId;
import io.septet.directory.PersonName;
import io.septet.directory.Roster;
import io.septet.directory.RosterOfRequest;
import io.septet.platform.AsSystem;
import io.septet.platform.CompanyLanguage;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The {@link Directory} over the engine's identity service. */
@Component
class EngineDirectory implements Directory {

    private static final String MEMBERSHIPS =
            """
            select m.user_id_, m.group_id_ from act_id_membership m join act_id_group g on g.id_ = m.group_id_
            where g.type_ = '%s' or g.id_ like '%%%s' order by m.user_id_"""
                    .formatted(DEPARTMENT, HEAD_SUFFIX);

    private final IdentityService identities;
    private final JdbcTemplate database;
    private final RosterOfRequest rosters;
    private final FormerNames formerNames;
    private final AsSystem asSystem;
    private final CompanyLanguage company;

    EngineDirectory(
            @Lazy IdentityService identities,
            JdbcTemplate database,
            RosterOfRequest rosters,
            FormerNames formerNames,
            AsSystem asSystem,
            CompanyLanguage company) {
        this.identities = identities;
        this.database = database;
        this.rosters = rosters;
        this.formerNames = formerNames;
        this.asSystem = asSystem;
        this.company = company;
    }

    @Override
    public Roster roster() {
        return rosters.orElse(() -> asSystem.call(this::read));
    }

    @Override
    public NamesThen namesThen() {
        return new NamesThen(roster(), formerNames.all());
    }

    private Roster read() {
        Comparator<String> alphabet = readersAlphabet();
        List<Department> departments = identities.createGroupQuery().groupType(DEPARTMENT).list().stream()
                .map(EngineDirectory::department)
                .sorted(Comparator.comparing(Department::name, alphabet).thenComparing(Department::id))
                .toList();
        Set<DepartmentId> ids = departments.stream().map(Department::id).collect(Collectors.toSet());
        Map<PersonId, Set<DepartmentId>> departmentsOf = new HashMap<>();
        Map<DepartmentId, PersonId> heads = new HashMap<>();
        // the engine's queries tell the members of one group alone
        database.query(MEMBERSHIPS, membership -> {
            PersonId person = PersonId.of(membership.getString(1));
            String group = membership.getString(2);
            if (ids.contains(DepartmentId.of(group))) {
                departmentsOf.computeIfAbsent(person, member -> new HashSet<>()).add(DepartmentId.of(group));
            } else {
                heads.putIfAbsent(DepartmentId.of(group.substring(0, group.length() - HEAD_SUFFIX.length())), person);
            }
        });
        List<Person> everybody = identities.createUserQuery().unlimitedList().stream()
                .map(user -> person(user, departmentsOf.getOrDefault(PersonId.of(user.getId()), Set.of())))
                .sorted(Comparator.comparing(Person::name, alphabet).thenComparing(Person::id))
                .toList();
        return new Roster(departments, everybody, heads);
    }

    @Override
    public List<Department> departments() {
        return roster().departments();
    }

    @Override
    public Department department(DepartmentId id) {
        return findDepartment(id).orElseGet(() -> new Department(id, id.value()));
    }

    @Override
    public Optional<Department> findDepartment(DepartmentId id) {
        return asSystem.call(() -> Optional.ofNullable(identities
                        .createGroupQuery()
                        .groupId(id.value())
                        .groupType(DEPARTMENT)
                        .singleResult())
                .map(EngineDirectory::department));
    }

    @Override
    public List<Person> people() {
        return roster().people();
    }

    @Override
    public Person person(PersonId id) {
        return find(id).orElseGet(() -> new Person(id, id.value(), null, Set.of()));
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return asSystem.call(() -> Optional.ofNullable(
                        identities.createUserQuery().userId(id.value()).singleResult())
                .map(user -> person(
                        user,
                        identities.createGroupQuery().groupMember(id.value()).groupType(DEPARTMENT).list().stream()
                                .map(group -> DepartmentId.of(group.getId()))
                                .collect(Collectors.toSet()))));
    }

    @Override
    public Map<PersonId, String> names(Collection<PersonId> people) {
        Map<PersonId, String> names = new HashMap<>();
        people.forEach(id -> names.put(id, id.value()));
        users(people)
                .forEach(user -> names.put(
                        PersonId.of(user.getId()), person(user, Set.of()).name()));
        return names;
    }

    @Override
    public Map<PersonId, String> mails(Collection<PersonId> people) {
        return users(people).stream()
                .filter(user -> user.getEmail() != null && !user.getEmail().isBlank())
                .collect(Collectors.toMap(user -> PersonId.of(user.getId()), User::getEmail));
    }

    private List<User> users(Collection<PersonId> people) {
        String[] ids = people.stream().map(PersonId::value).distinct().toArray(String[]::new);
        return ids.length == 0
                ? List.of()
                : asSystem.call(() -> identities.createUserQuery().userIdIn(ids).unlimitedList());
    }

    @Override
    public boolean isAdministrator(PersonId person) {
        return asSystem.call(() -> identities
                        .createGroupQuery()
                        .groupId(Groups.CAMUNDA_ADMIN)
                        .groupMember(person.value())
                        .count()
                > 0);
    }

    @Override
    public boolean isProcessOwner(PersonId person) {
        return asSystem.call(() -> identities.createGroupQuery().groupMember(person.value()).list().stream()
                .map(Group::getId)
                .anyMatch(Set.of(PROCESS_OWNERS, Groups.CAMUNDA_ADMIN)::contains));
    }

    @Override
    public Set<PersonId> processOwners() {
        return asSystem.call(() -> Stream.of(PROCESS_OWNERS, Groups.CAMUNDA_ADMIN)
                .flatMap(group -> identities.createUserQuery().memberOfGroup(group).list().stream())
                .map(user -> PersonId.of(user.getId()))
                .collect(Collectors.toSet()));
    }

    @Override
    public List<Person> members(DepartmentId department) {
        return asSystem.call(() ->
                identities.createUserQuery().memberOfGroup(department.value()).orderByUserId().asc().list().stream()
                        .map(user -> person(user, Set.of(department)))
                        .toList());
    }

    @Override
    public Optional<Person> head(DepartmentId department) {
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

    /** Of the reader at the keyboard, or where there is none, of the company. */
    private Comparator<String> readersAlphabet() {
        boolean isRead = LocaleContextHolder.getLocaleContext() != null;
        return Alphabet.of(isRead ? LocaleContextHolder.getLocale() : company.locale());
    }

    private static Department department(Group group) {
        return new Department(DepartmentId.of(group.getId()), group.getName());
    }

    private static Person person(User user, Set<DepartmentId> departments) {
        PersonName name = new PersonName(user.getFirstName(), user.getLastName());
        PersonName known = name.shown().isEmpty() ? PersonName.of(user.getId()) : name;
        return new Person(PersonId.of(user.getId()), known, user.getEmail(), Set.copyOf(departments));
    }
}
