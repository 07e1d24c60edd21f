package io.septet.tracking.process;

import static io.septet.tracking.Items.MONDAY;
import static io.septet.tracking.Items.item;
import static io.septet.tracking.process.WorkItemDeliveries.ACCEPTED;
import static io.septet.tracking.process.WorkItemDeliveries.handOver;
import static org.assertj.core.api.Assertions.assertThat;

import io.septet.AtOnce;
import io.septet.Colleagues;
import io.septet.OnBothDatabases;
import io.septet.ProcessTest;
import io.septet.tracking.Deliveries;
import io.septet.tracking.DeliveryStatus;
import io.septet.tracking.DeliveryView;
import io.septet.tracking.TrackedProject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@OnBothDatabases
class ConcurrentAcceptanceTest {

    @Autowired
    BeanFactory beans;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Deliveries deliveries;

    @Autowired
    RuntimeService runtime;

    TrackedProject project;

    @BeforeEach
    void propose() {
        project = new TrackedProject(beans);
    }

    @RepeatedTest(5)
    @DisplayName("T8: tracking ends exactly once when the last deliverables are accepted at the same moment")
    void lastTwo() throws Exception {
        project.plan(item("W1", MONDAY, MONDAY), item("W2", MONDAY, MONDAY), item("W3", MONDAY, MONDAY));
        project.track();
        List<Callable<Void>> acceptances = new ArrayList<>();
        for (String item : List.of("W1", "W2", "W3")) {
            Task work = project.tasks(item, "DeliverWork").get(0);
            colleagues.as("marketing.bob").complete(work, handOver(true, "Shelf 3"));
            for (Task acceptance : project.tasks(item, "AcceptDeliverable")) {
                acceptances.add(() -> {
                    colleagues.as(acceptance.getAssignee()).complete(acceptance, ACCEPTED);
                    return null;
                });
            }
        }
        AtOnce.results(acceptances);
        project.runWhatIsDue();

        assertThat(deliveries.of(project.id())).extracting(DeliveryView::status).containsOnly(DeliveryStatus.ACCEPTED);
        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionKey("project-tracking")
                        .count())
                .isZero();
        assertThat(project.passed("project-tracking"))
                .filteredOn("WorkAccepted"::equals)
                .hasSize(1);
    }
}
