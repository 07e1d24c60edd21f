package io.septet;

import io.septet.directory.Directory;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.boot.test.context.TestComponent;

/**
 * The company of the tests. In each department the head is called {@code <department>.head}, and members
 * {@code <department>.ann} and {@code <department>.bob}; everybody's password is {@link #PASSWORD}. {@code admin} is
 * the administrator and belongs to no department.
 */
@TestComponent
public class Company {

    public static final String PASSWORD = "correct horse battery staple";

    public static final List<String> DEPARTMENTS =
            List.of("marketing", "research", "sales", "service", "finance", "legal");

    private final IdentityService identities;

    Company(IdentityService identities) {
        this.identities = identities;
    }

    /** Id of the head of a department. */
    public static String head(String department) {
        return department + ".head";
    }

    /** Id of a member of a department, who is not its head. */
    public static String ann(String department) {
        return department + ".ann";
    }

    /** Id of another member. */
    public static String bob(String department) {
        return department + ".bob";
    }

    void found() {
        if (identities.createUserQuery().userId("admin").count() > 0) {
            return;
        }
        group(Directory.STAFF, "Staff", "WORKFLOW");
        group("camunda-admin", "Administrators", "SYSTEM");
        person("admin", "Ada", "Min");
        identities.createMembership("admin", "camunda-admin");
        Map<String, String> names = Map.of(
                "marketing", "Marketing",
                "research", "Research",
                "sales", "Sales",
                "service", "Customer service",
                "finance", "Finance",
                "legal", "Legal");
        for (String department : DEPARTMENTS) {
            group(department, names.get(department), Directory.DEPARTMENT);
            group(department + "-head", "Head of " + names.get(department), Directory.HEAD);
            for (String person : List.of(head(department), ann(department), bob(department))) {
                person(person, person.substring(person.indexOf('.') + 1), names.get(department));
                identities.createMembership(person, department);
                identities.createMembership(person, Directory.STAFF);
            }
            identities.createMembership(head(department), department + "-head");
        }
    }

    private void group(String id, String name, String type) {
        Group group = identities.createGroupQuery().groupId(id).singleResult();
        if (group == null) {
            group = identities.newGroup(id);
        }
        group.setName(name);
        group.setType(type);
        identities.saveGroup(group);
    }

    private void person(String id, String firstName, String lastName) {
        User user = identities.newUser(id);
        user.setFirstName(firstName);
        user.setLastName(lastName);
        user.setEmail(id + "@company.example");
        user.setPassword(PASSWORD);
        identities.saveUser(user);
    }
}
