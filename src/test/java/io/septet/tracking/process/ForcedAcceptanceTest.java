package io.septet.tracking.process;

import static io.septet.tracking.Items.MONDAY;
import static io.septet.tracking.Items.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import io.septet.Browser;
import io.septet.ProcessTest;
import io.septet.desk.ByHand;
import io.septet.directory.PersonId;
import io.septet.findings.Refused;
import io.septet.project.EndsWithProcess;
import io.septet.project.Forced;
import io.septet.project.ForcedSteps;
import io.septet.tracking.Deliveries;
import io.septet.tracking.DeliveryStatus;
import io.septet.tracking.TrackingHold;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("Work that an administrator pushes past those who accept it")
class ForcedAcceptanceTest extends WorkItemDeliveries {

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    IdentityService identities;

    @Autowired
    ForcedSteps forcedSteps;

    @Autowired
    Browser browser;

    @BeforeEach
    void work() {
        project.plan(item("W1", MONDAY, MONDAY));
        project.track();
    }

    @AfterEach
    void leave() {
        identities.clearAuthentication();
    }

    @Test
    @DisplayName("T8: is not closed while departments are still asked: the acceptance counts, not the token")
    void tokenAlone() {
        handOver();
        Task acceptance = project.tasks("W1", "AcceptDeliverable").get(0);
        asAdministrator();
        assertThatThrownBy(() -> runtime.createProcessInstanceModification(acceptance.getProcessInstanceId())
                        .startBeforeActivity("RecordAcceptance")
                        .execute())
                .isInstanceOf(Refused.class)
                .hasMessageContaining("tracking.unaccepted");
        assertThat(project.delivery("W1").status()).isEqualTo(DeliveryStatus.HANDED_OVER);
    }

    @Test
    @DisplayName("T8: is not closed before it is handed over, whatever is skipped")
    void notHandedOver() {
        Task work = project.tasks("W1", "DeliverWork").get(0);
        asAdministrator();
        assertThatThrownBy(() -> runtime.createProcessInstanceModification(work.getProcessInstanceId())
                        .cancelAllForActivity("DeliverWork")
                        .startBeforeActivity("RecordAcceptance")
                        .execute())
                .isInstanceOf(Refused.class)
                .hasMessageContaining("tracking.unaccepted");
    }

    @Test
    @DisplayName("T8: is closed as forced, by whom and when, on the page of tracking, too")
    void forced() throws Exception {
        handOver();
        Task acceptance = project.tasks("W1", "AcceptDeliverable").get(0);
        asAdministrator();
        runtime.createProcessInstanceModification(acceptance.getProcessInstanceId())
                .cancelAllForActivity("AcceptDeliverable")
                .startBeforeActivity("RecordAcceptance")
                .execute();
        identities.clearAuthentication();

        assertThat(project.delivery("W1").status()).isEqualTo(DeliveryStatus.ACCEPTED);
        assertThat(forcedSteps.of(project.id(), "work-item-delivery"))
                .isNotEmpty()
                .extracting(Forced::kind)
                .containsOnly(ByHand.Kind.SKIPPED);
        browser.as("marketing.head", get("/projects/%s/tracking".formatted(project.id())))
                .andExpect(content().string(containsString("Forced: root, as administrator, moved the project on")));
    }

    @Test
    @DisplayName("T1: is shown as given to somebody by hand, and so is a process that was ended")
    void givenAndEnded() throws Exception {
        Task work = project.tasks("W1", "DeliverWork").get(0);
        asAdministrator();
        tasks.setAssignee(work.getId(), "marketing.ann");
        runtime.deleteProcessInstance(work.getProcessInstanceId(), "no longer wanted");
        identities.clearAuthentication();

        assertThat(forcedSteps.of(project.id()))
                .extracting(Forced::kind)
                .contains(ByHand.Kind.GIVEN, ByHand.Kind.SKIPPED, ByHand.Kind.ENDED);
        assertThat(project.delivery("W1").status()).isEqualTo(DeliveryStatus.WITHDRAWN);
        assertThat(beans.getBean(Deliveries.class).isTracked(project.id())).isFalse();
        assertThat(forcedSteps.of(project.id())).extracting(Forced::by).containsOnly(PersonId.of("root"));
        browser.as("marketing.head", get("/projects/%s/tracking".formatted(project.id())))
                .andExpect(content().string(containsString("to ann Marketing")))
                .andExpect(content().string(containsString("ended the process “Work item delivery”")));
        browser.as("marketing.head", get("/projects/%s/decisions".formatted(project.id())))
                .andExpect(content().string(containsString("Task given to somebody by an administrator")))
                .andExpect(content().string(containsString("Process ended by an administrator")));
    }

    @Test
    @DisplayName("T1: whatever else tracking waits for ends, too, with the process that an administrator ends")
    void nothingWaitsForEver() {
        assertThat(rooms(TrackingHold.class)).isNotEmpty().isSubsetOf(rooms(EndsWithProcess.class));
    }

    private Set<String> rooms(Class<?> kind) {
        return beans.getBeanProvider(kind).stream()
                .map(bean -> AopUtils.getTargetClass(bean).getPackageName().split("\\.")[2])
                .collect(Collectors.toSet());
    }

    private void asAdministrator() {
        identities.setAuthentication("root", List.of(Groups.CAMUNDA_ADMIN));
    }
}
