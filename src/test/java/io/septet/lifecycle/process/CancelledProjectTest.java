package io.septet.lifecycle.process;

import static io.septet.Company.ann;
import static io.septet.Company.bob;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.septet.Browser;
import io.septet.Life;
import io.septet.ProcessTest;
import io.septet.Reaches;
import io.septet.action.ActionView;
import io.septet.action.Actions;
import io.septet.change.ChangeState;
import io.septet.change.ChangeView;
import io.septet.change.Changes;
import io.septet.directory.PersonId;
import io.septet.lifecycle.CancelProject;
import io.septet.project.ProjectView;
import io.septet.project.State;
import io.septet.project.Step;
import io.septet.tracking.DeliveryStatus;
import io.septet.tracking.DeliveryView;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("A project that is cancelled")
class CancelledProjectTest extends WholeProjects {

    @Autowired
    Browser browser;

    @Autowired
    CancelProject cancelProject;

    @Autowired
    RepositoryService repository;

    @Autowired
    Changes changes;

    @Autowired
    Actions actions;

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "DefineGoal",
                "ConfirmGoal",
                "AssignDepartments",
                "PlanWork",
                "AgreeCommunication",
                "SignPlan",
                "SignDuties",
                "HoldKickOff",
                "DeliverWork",
                "AcceptDeliverable",
                "AnswerReview",
                "HoldReviewMeeting",
                "WriteReviewReport"
            })
    @Reaches("collaboration-project/ProjectCancelled")
    @DisplayName(
            "G1: cancelled at any task, its tasks and deliveries go, its people are told why, what there is is filed")
    void cancelled(String task) {
        Life life = new Life(beans).until(task);
        if (life.open(task).size() > 1) {
            life.oneDoes(task);
        }
        isCancelled(life);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"DraftNewVersion", "SignPlan", "SignDuties"})
    @Reaches("change-request/ChangeDropped")
    @DisplayName("C3: cancelled while a change is drafted or signed, the change goes, too")
    void cancelledWithChange(String task) {
        Life life = new Life(beans).to(Step.TRACKING);
        colleagues.as(ann("sales")).start("change-request", changeOf(life));
        List<String> before = List.of("DraftNewVersion", "SignPlan", "SignDuties");
        before.subList(0, before.indexOf(task)).forEach(life::allDo);
        assertThat(life.open(task)).isNotEmpty();

        isCancelled(life);
        assertThat(changes.of(life.id())).extracting(ChangeView::state).containsExactly(ChangeState.DROPPED);
    }

    private static Map<String, Object> changeOf(Life life) {
        return Map.of(
                "project", life.id().toString(),
                "cause", "Printer closed",
                "what", "The coupons come later",
                "shiftDays", 9,
                "schedule", "Coupons two weeks later");
    }

    @Test
    @DisplayName("A1: cancelled before its documents are filed, a project ends as cancelled, and is filed once")
    void cancelledBeforeFiling() {
        isCancelled(new Life(beans).to(Step.ARCHIVE));
    }

    private void isCancelled(Life life) {
        Life other = new Life(beans);
        List<String> atWork =
                life.open().stream().map(Task::getAssignee).distinct().toList();
        List<DeliveryView> before = deliveries.of(life.id());

        cancelProject.cancel(life.id(), "No budget", PersonId.of(LEAD));
        life.letEngineWork();

        assertThat(life.process())
                .isEnded()
                .hasPassed("WithdrawWork", "TellParticipants", "ArchiveCancelledProject", "ProjectCancelled")
                .hasNotPassed("ProjectArchived");
        List<ActionView> goOn =
                actions.of(life.id()).stream().filter(ActionView::isOpen).toList();
        assertThat(goOn)
                .as("improvements alone go on")
                .allMatch(action -> action.origin().kind().equals("review.improvement"));
        assertThat(life.open()).hasSameSizeAs(goOn).allMatch(task -> task.getTaskDefinitionKey()
                .equals("DoAction"));
        for (ProcessDefinition process :
                repository.createProcessDefinitionQuery().latestVersion().list()) {
            assertThat(life.running(process.getKey()))
                    .as(process.getKey())
                    .isEqualTo(process.getKey().equals("action-item") ? goOn.size() : 0);
        }
        assertThat(deliveries.of(life.id()))
                .extracting(DeliveryView::status)
                .containsExactlyElementsOf(before.stream()
                        .map(delivery -> delivery.status().isOpen() ? DeliveryStatus.WITHDRAWN : delivery.status())
                        .toList());
        assertThat(life.view().state()).isEqualTo(State.CANCELLED);
        assertThat(told(life, "project.cancelled"))
                .doesNotHaveDuplicates()
                .contains(LEAD, bob("research"), bob("sales"))
                .containsAll(atWork);
        assertThat(notifications.of(life.id()))
                .filteredOn(message -> message.tells("project.cancelled"))
                .allMatch(delivery -> delivery.body().contains("No budget")
                        && delivery.body().contains("head Marketing has cancelled"));
        assertThat(told(life, "project.filed")).containsAll(atWork);
        assertThat(archives.get(life.id(), PersonId.of(LEAD)).length()).isPositive();
        assertThat(other.process()).isWaitingAtExactly("SetGoal");
        assertThat(other.open()).hasSize(1);
    }

    @Test
    @DisplayName("is cancelled from its page, which shows the reason from then on")
    void cancelledFromPage() throws Exception {
        Life life = new Life(beans);
        String page = "/projects/" + life.id();

        browser.as(
                        LEAD,
                        post(page + "/cancellation")
                                .param("reason", " No budget. ")
                                .with(csrf()))
                .andExpect(redirectedUrl(page));

        ProjectView after = life.view();
        assertThat(after.state()).isEqualTo(State.CANCELLED);
        assertThat(after.cancellation()).isEqualTo("No budget.");
        assertThat(after.cancelledBy()).isEqualTo(PersonId.of(LEAD));
        browser.as(LEAD, get(page))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString("No budget.")));
    }
}
