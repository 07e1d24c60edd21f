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
 * Makes the first administrator from the environment ({@code SEPTET_ADMIN_USER}, {@code SEPTET_ADMIN_PASSWORD}) when
 * there is none, and gives the group of administrators all rights. There is no default password: without one in the
 * environment nobody is made, and the log says so.
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
        if (identities.createUserQuery().memberOfGroup(Groups.CAMUNDA_ADMIN).count() > 0) {
            return;
        }
        if (password.isBlank()) {
            LOG.warn(
                    "There is no administrator yet. Set SEPTET_ADMIN_PASSWORD (and SEPTET_ADMIN_USER, if it shall not"
                            + " be '{}') in the environment and start again.",
                    name);
            return;
        }
        User administrator = identities.newUser(name);
        administrator.setFirstName(name);
        administrator.setLastName("");
        administrator.setPassword(password);
        identities.saveUser(administrator);
        identities.createMembership(name, Groups.CAMUNDA_ADMIN);
        LOG.info("Made '{}' the first administrator.", name);
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
