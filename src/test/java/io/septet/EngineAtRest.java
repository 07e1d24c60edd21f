package io.septet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Sets the clock to a Monday morning before each test, and leaves no instance, no job, no login, nothing to be sent and no substitute behind;
 * of a class of tests, no model either. Holds each class to what its tests say they reach.
 */
public class EngineAtRest implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {

    /** Monday, 4 March 2024, 09:30 in Shanghai. */
    public static final Instant MONDAY_MORNING = Instant.parse("2024-03-04T01:30:00Z");

    private static final String DEPLOYED = "deployed before the first test of a class";

    @Override
    public void beforeAll(ExtensionContext test) {
        boolean isNested = test.getRequiredTestClass().getEnclosingClass() != null;
        if (!isNested) {
            PassedElements.forget();
        }
        test.getStore(Namespace.create(getClass(), test.getUniqueId())).put(DEPLOYED, deployed(test));
    }

    @Override
    public void afterAll(ExtensionContext test) {
        Set<String> claimed = PassedElements.claimedBy(test.getRequiredTestClass());
        assertThat(PassedElements.passed())
                .as("elements that tests of %s say they reach", test.getDisplayName())
                .containsAll(claimed);
        PassedElements.write(test.getRequiredTestClass());
        Set<?> before =
                test.getStore(Namespace.create(getClass(), test.getUniqueId())).get(DEPLOYED, Set.class);
        for (String deployment : deployed(test)) {
            if (!before.contains(deployment)) {
                repository(test).deleteDeployment(deployment, true);
            }
        }
    }

    private static Set<String> deployed(ExtensionContext test) {
        return repository(test).createDeploymentQuery().list().stream()
                .map(Deployment::getId)
                .collect(Collectors.toSet());
    }

    private static RepositoryService repository(ExtensionContext test) {
        return SpringExtension.getApplicationContext(test).getBean(RepositoryService.class);
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        ApplicationContext context = SpringExtension.getApplicationContext(test);
        ProcessEngine engine = context.getBean(ProcessEngine.class);
        BpmnAwareTests.init(engine);
        // REST and the webapps ask the JVM for the engine by its name, which that of every context of the tests has
        ProcessEngines.registerProcessEngine(engine);
        ClockUtil.setCurrentTime(Date.from(MONDAY_MORNING));
        context.getBean(Company.class).found();
        deleteJobs(context);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        ApplicationContext context = SpringExtension.getApplicationContext(test);
        context.getBean(IdentityService.class).clearAuthentication();
        endInstances(context.getBean(RuntimeService.class));
        deleteJobs(context);
        context.getBean(JdbcTemplate.class).update("delete from absence");
        context.getBean(JdbcTemplate.class).update("delete from sending");
        // whoever gave a wrong password would wait until a time to which the clock of the next test never comes
        context.getBean(JdbcTemplate.class).update("delete from wrong_password");
        context.getBean(JdbcTemplate.class).update("delete from readers_language");
        context.getBean(JdbcTemplate.class).update("delete from readers_zone");
        context.getBean(JdbcTemplate.class).update("delete from telling_choice");
        ClockUtil.reset();
    }

    /** Nothing runs any more: a model by which something runs is not deleted. */
    public static void endInstances(RuntimeService runtime) {
        for (ProcessInstance instance :
                runtime.createProcessInstanceQuery().rootProcessInstances().list()) {
            runtime.deleteProcessInstanceIfExists(instance.getId(), "end of test", true, true, true, false);
        }
    }

    private static void deleteJobs(ApplicationContext context) {
        ManagementService management = context.getBean(ManagementService.class);
        management.createJobQuery().list().forEach(job -> management.deleteJob(job.getId()));
    }
}
