package io.septet.directory.process;

import io.septet.directory.Directory;
import io.septet.platform.LatestProcesses;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What everybody on the staff may do at the engine: use Tasklist, look at the diagrams, start the processes that are
 * started by a form, and see colleagues' names; and the groups to which
 * an administrator adds people. Tasks they may work on are granted to them one by one by the engine.
 */
@Component
@Order(-50)
class StaffRights implements ApplicationRunner {

    private final IdentityService identities;
    private final AuthorizationService rights;
    private final LatestProcesses processes;

    StaffRights(IdentityService identities, AuthorizationService rights, LatestProcesses processes) {
        this.identities = identities;
        this.rights = rights;
        this.processes = processes;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        group(Directory.STAFF, "Staff");
        group(Directory.PROCESS_OWNERS, "Process owners");
        grant(Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        grant(Resources.APPLICATION, "welcome", Permissions.ACCESS);
        grant(Resources.PROCESS_DEFINITION, Authorization.ANY, Permissions.READ);
        grant(Resources.PROCESS_INSTANCE, Authorization.ANY, Permissions.CREATE);
        grant(Resources.FILTER, Authorization.ANY, Permissions.READ);
        grant(Resources.USER, Authorization.ANY, Permissions.READ);
        grant(Resources.GROUP, Authorization.ANY, Permissions.READ);
        processes.all().stream()
                .filter(ProcessDefinition::isStartableInTasklist)
                .forEach(process -> grant(
                        Resources.PROCESS_DEFINITION,
                        process.getKey(),
                        ProcessDefinitionPermissions.READ,
                        ProcessDefinitionPermissions.CREATE_INSTANCE));
    }

    private void group(String id, String name) {
        if (identities.createGroupQuery().groupId(id).count() == 0) {
            Group group = identities.newGroup(id);
            group.setName(name);
            group.setType("WORKFLOW");
            identities.saveGroup(group);
        }
    }

    private void grant(Resource resource, String id, Permission... permissions) {
        Authorization grant = rights.createAuthorizationQuery()
                .groupIdIn(Directory.STAFF)
                .resourceType(resource)
                .resourceId(id)
                .singleResult();
        if (grant == null) {
            grant = rights.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            grant.setGroupId(Directory.STAFF);
            grant.setResource(resource);
            grant.setResourceId(id);
            for (Permission permission : permissions) {
                grant.addPermission(permission);
            }
            rights.saveAuthorization(grant);
        }
    }
}
