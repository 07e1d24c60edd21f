package io.septet.directory.process;

import io.septet.directory.Directory;
import io.septet.platform.AsSystem;
import io.septet.platform.LatestProcesses;
import java.util.List;
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
 * started by a form, and see colleagues' names. Tasks they may work on are granted to them one by one by the engine.
 *
 * <p>And what process owners may do besides: read and deploy models, and see in Cockpit how those run; they change nothing
 * that runs. An administrator adds people to either group. A right that is there already stays as it is.
 */
@Component
@Order(-50)
class RightsOfGroups implements ApplicationRunner {

    private final IdentityService identities;
    private final AuthorizationService rights;
    private final LatestProcesses processes;
    private final AsSystem asSystem;

    RightsOfGroups(
            IdentityService identities, AuthorizationService rights, LatestProcesses processes, AsSystem asSystem) {
        this.identities = identities;
        this.rights = rights;
        this.processes = processes;
        this.asSystem = asSystem;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        group(Directory.STAFF, "Staff");
        group(Directory.PROCESS_OWNERS, "Process owners");
        grantStaff();
        grantProcessOwners();
    }

    private void grantStaff() {
        String staff = Directory.STAFF;
        grant(staff, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        grant(staff, Resources.APPLICATION, "welcome", Permissions.ACCESS);
        grant(staff, Resources.PROCESS_DEFINITION, Authorization.ANY, Permissions.READ);
        grant(staff, Resources.PROCESS_INSTANCE, Authorization.ANY, Permissions.CREATE);
        grant(staff, Resources.FILTER, Authorization.ANY, Permissions.READ);
        grant(staff, Resources.USER, Authorization.ANY, Permissions.READ);
        grant(staff, Resources.GROUP, Authorization.ANY, Permissions.READ);
        grantStart(processes.all());
    }

    /** Whoever deploys them may not grant anything: that people start a process, its model says. */
    void mayStart(List<? extends ProcessDefinition> deployed) {
        asSystem.run(() -> grantStart(deployed));
    }

    private void grantStart(List<? extends ProcessDefinition> all) {
        all.stream()
                .filter(ProcessDefinition::isStartableInTasklist)
                .forEach(process -> grant(
                        Directory.STAFF,
                        Resources.PROCESS_DEFINITION,
                        process.getKey(),
                        ProcessDefinitionPermissions.READ,
                        ProcessDefinitionPermissions.CREATE_INSTANCE));
    }

    private void grantProcessOwners() {
        String owners = Directory.PROCESS_OWNERS;
        grant(owners, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
        grant(owners, Resources.DEPLOYMENT, Authorization.ANY, Permissions.READ, Permissions.CREATE);
        grant(
                owners,
                Resources.PROCESS_DEFINITION,
                Authorization.ANY,
                ProcessDefinitionPermissions.READ,
                ProcessDefinitionPermissions.READ_INSTANCE,
                ProcessDefinitionPermissions.READ_HISTORY);
        grant(owners, Resources.DECISION_DEFINITION, Authorization.ANY, Permissions.READ, Permissions.READ_HISTORY);
        grant(owners, Resources.DECISION_REQUIREMENTS_DEFINITION, Authorization.ANY, Permissions.READ);
    }

    private void group(String id, String name) {
        if (identities.createGroupQuery().groupId(id).count() == 0) {
            Group group = identities.newGroup(id);
            group.setName(name);
            group.setType("WORKFLOW");
            identities.saveGroup(group);
        }
    }

    private void grant(String group, Resource resource, String id, Permission... permissions) {
        Authorization grant = rights.createAuthorizationQuery()
                .groupIdIn(group)
                .resourceType(resource)
                .resourceId(id)
                .singleResult();
        if (grant == null) {
            grant = rights.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            grant.setGroupId(group);
            grant.setResource(resource);
            grant.setResourceId(id);
            for (Permission permission : permissions) {
                grant.addPermission(permission);
            }
            rights.saveAuthorization(grant);
        }
    }
}
