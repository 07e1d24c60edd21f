package io.septet.directory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Departments and people, as the company has them today. */
public interface Directory {

    /** Type of the engine's groups that are departments. */
    String DEPARTMENT = "DEPARTMENT";

    /** Type of the engine's groups that hold a department's head. */
    String HEAD = "DEPARTMENT_HEAD";

    /** What is added to a department's id to get the id of the group that holds its head. */
    String HEAD_SUFFIX = "-head";

    /** Group of everybody who works with Septet. */
    String STAFF = "staff";

    /** Group of those who look after how the company runs its projects: they keep its templates. */
    String PROCESS_OWNERS = "process-owners";

    /** Everybody and everything as it is now, in a few statements; within one request the same. */
    Roster roster();

    /** What people were called at any moment, for whoever tells what was done then. */
    NamesThen namesThen();

    /** All departments, by name. */
    List<Department> departments();

    /** The department, or one of that id without a name when the company has it no more. */
    Department department(DepartmentId id);

    Optional<Department> findDepartment(DepartmentId id);

    /** Everybody who belongs to a department, by name. */
    List<Person> people();

    /** The person, or somebody of that id without a name when they have left the company. */
    Person person(PersonId id);

    Optional<Person> find(PersonId id);

    /** The name of each of these people; of somebody who has left, the id. */
    Map<PersonId, String> names(Collection<PersonId> people);

    /** The mail address of each of these people who has one. */
    Map<PersonId, String> mails(Collection<PersonId> people);

    /** Whether the person administers Septet. */
    boolean isAdministrator(PersonId person);

    /** Whether the person looks after how the company runs its projects; administrators do. */
    boolean isProcessOwner(PersonId person);

    /** All of them, administrators too. */
    Set<PersonId> processOwners();

    /** Those who belong to the department, by id. Other departments of theirs are not asked for. */
    List<Person> members(DepartmentId department);

    /** The department's head; of several, the first by id. Other departments of theirs are not asked for. */
    Optional<Person> head(DepartmentId department);
}
