package io.septet.demo.process;

import io.septet.demo.Story;
import io.septet.directory.Directory;
import io.septet.directory.PersonName;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Founds the demo company at the engine: departments, heads and members. */
@Component
@Profile("demo")
class DemoCompany {

    private final IdentityService identities;
    private final DemoSettings settings;

    DemoCompany(IdentityService identities, DemoSettings settings) {
        this.identities = identities;
        this.settings = settings;
    }

    boolean isFounded() {
        return identities.createGroupQuery().groupType(Directory.DEPARTMENT).count() > 0;
    }

    /** Whether the departments that are there are those of the story, and not a company that somebody else founded. */
    boolean isThatOf(Story.Company company) {
        Set<String> founded = identities.createGroupQuery().groupType(Directory.DEPARTMENT).list().stream()
                .map(Group::getId)
                .collect(Collectors.toSet());
        return founded.containsAll(
                company.departments().stream().map(Story.Department::id).toList());
    }

    /** Founds all of it or, if that is cut short, nothing: the next start tries again. */
    @Transactional
    void found(Story.Company company, String language) {
        for (Story.Department department : company.departments()) {
            String heads = department.id() + Directory.HEAD_SUFFIX;
            group(department.id(), department.name(language), Directory.DEPARTMENT);
            group(heads, department.name(language), Directory.HEAD);
            for (Story.Person person : department.people()) {
                person(person.id(), person.name(language));
                identities.createMembership(person.id(), department.id());
                identities.createMembership(person.id(), Directory.STAFF);
            }
            identities.createMembership(department.head().id(), heads);
        }
        identities.createMembership(company.processOwner().value(), Directory.PROCESS_OWNERS);
    }

    private void group(String id, String name, String type) {
        Group group = identities.newGroup(id);
        group.setName(name);
        group.setType(type);
        identities.saveGroup(group);
    }

    private void person(String id, PersonName name) {
        User user = identities.newUser(id);
        user.setFirstName(name.given());
        user.setLastName(name.family());
        user.setEmail(id + "@company.example");
        user.setPassword(settings.password());
        identities.saveUser(user);
    }
}
