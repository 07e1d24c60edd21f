package io.septet.absence.process;

import io.septet.directory.Directory;
import java.time.Clock;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.IdentityOperationResult;
import org.camunda.bpm.engine.impl.identity.db.DbIdentityServiceProvider;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.springframework.stereotype.Component;

/** Notices, wherever it is done, that somebody leaves the company or that a department gets another head. */
@Component
class StaffChangesPlugin extends AbstractProcessEnginePlugin implements SessionFactory {

    private final EngineHandOvers jobs;
    private final Clock clock;

    StaffChangesPlugin(EngineHandOvers jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setIdentityProviderSessionFactory(this);
    }

    @Override
    public Class<?> getSessionType() {
        return DbIdentityServiceProvider.class;
    }

    @Override
    public Session openSession() {
        return new Noticing();
    }

    private final class Noticing extends DbIdentityServiceProvider {

        @Override
        public IdentityOperationResult deleteUser(String user) {
            jobs.at(clock.instant(), Occasion.departureOf(user));
            return super.deleteUser(user);
        }

        @Override
        public IdentityOperationResult createMembership(String user, String group) {
            noticeHead(group);
            return super.createMembership(user, group);
        }

        @Override
        public IdentityOperationResult deleteMembership(String user, String group) {
            noticeHead(group);
            return super.deleteMembership(user, group);
        }

        @Override
        public IdentityOperationResult deleteGroup(String group) {
            noticeHead(group);
            return super.deleteGroup(group);
        }

        private void noticeHead(String id) {
            Group group = findGroupById(id);
            if (group != null && Directory.HEAD.equals(group.getType())) {
                String department = id.substring(0, id.length() - Directory.HEAD_SUFFIX.length());
                jobs.at(clock.instant(), Occasion.changeOfHead(department));
            }
        }
    }
}
