package io.septet.platform.security;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the administrator whom the environment names ({@code SEPTET_ADMIN_USER}, {@code SEPTET_ADMIN_PASSWORD}) in: at
 * each start they are there, administrate, and have that password. So whoever runs the machine is never locked out.
 * There is no default password: without one in the environment nobody is made or changed, and the log says so when there
 * is no administrator. The group of administrators is given all rights.
 */
@Component
@Order(FirstAdministrator.BEFORE_OTHERS)
class FirstAdministrator implements ApplicationRunner {

    static final int BEFORE_OTHERS = -100;

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final IdentityService identities;
    private final AuthorizationService rights;
    private final String name;
    private final String password;

    FirstAdministrator(
            IdentityService identities,
            AuthorizationService rights,
            @Value("${septet.admin.user:admin}") String name,
            @Value("${septet.admin.password:}") String password) {
        this.identities = identities;
        this.rights = rights;
        this.name = name;
        this.password = password;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        grantEverythingToAdministrators();
        if (password.isBlank()) {
            warnIfThereIsNone();
        } else {
            letIn();
        }
    }

    private void warnIfThereIsNone() {
        if (identities.createUserQuery().memberOfGroup(Groups.CAMUNDA_ADMIN).count() == 0) {
            LOG.warn(
                    "There is no administrator yet. Set SEPTET_ADMIN_PASSWORD (and SEPTET_ADMIN_USER, if it shall not"
                            + " be '{}') in the environment and start again.",
                    name);
        }
    }

    private void letIn() {
        User administrator = identities.createUserQuery().userId(name).singleResult();
        if (administrator == null) {
            administrator = identities.newUser(name);
            administrator.setFirstName(name);
            administrator.setLastName("");
        } else {
            // before the password is looked at: nobody's guesses keep the administrator out
            identities.unlockUser(name);
        }
        if (!identities.checkPassword(name, password)) {
            givePassword(administrator);
        }
        boolean administrates = identities
                        .createGroupQuery()
                        .groupId(Groups.CAMUNDA_ADMIN)
                        .groupMember(name)
                        .count()
                > 0;
        if (!administrates) {
            identities.createMembership(name, Groups.CAMUNDA_ADMIN);
            LOG.info("'{}' is an administrator now, as the environment says.", name);
        }
    }

    private void givePassword(User administrator) {
        if (!identities.checkPasswordAgainstPolicy(password, administrator).isValid()) {
            throw new IllegalStateException(
                    "SEPTET_ADMIN_PASSWORD is too short, or holds the name '%s'. Septet does not".formatted(name)
                            + " start with it; septet.password.shortest says how long it has to be.");
        }
        administrator.setPassword(password);
        identities.saveUser(administrator);
        identities.unlockUser(name);
        LOG.info("'{}' has the password of the environment now.", name);
    }

    private void grantEverythingToAdministrators() {
        if (identities.createGroupQuery().groupId(Groups.CAMUNDA_ADMIN).count() == 0) {
            Group group = identities.newGroup(Groups.CAMUNDA_ADMIN);
            group.setName("Administrators");
            group.setType(Groups.GROUP_TYPE_SYSTEM);
            identities.saveGroup(group);
        }
        for (Resources resource : Resources.values()) {
            boolean granted = rights.createAuthorizationQuery()
                            .groupIdIn(Groups.CAMUNDA_ADMIN)
                            .resourceType(resource)
                            .resourceId(Authorization.ANY)
                            .count()
                    > 0;
            if (!granted) {
                Authorization all = rights.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
                all.setGroupId(Groups.CAMUNDA_ADMIN);
                all.setResource(resource);
                all.setResourceId(Authorization.ANY);
                all.addPermission(Permissions.ALL);
                rights.saveAuthorization(all);
            }
        }
    }
}
