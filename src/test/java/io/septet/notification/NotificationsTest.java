package io.septet.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.septet.Colleagues;
import io.septet.Company;
import io.septet.ProcessTest;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.project.Category;
import io.septet.project.Participation;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import io.septet.project.Proposal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.NoSuchMessageException;
import org.springframework.transaction.support.TransactionTemplate;

@ProcessTest
@DisplayName("Notification: people of a project")
class NotificationsTest {

    @Autowired
    Notifications notifications;

    @Autowired
    Projects projects;

    @Autowired
    Addressees addressees;

    @Autowired
    Colleagues colleagues;

    @Autowired
    RuntimeService runtime;

    @Autowired
    IdentityService identities;

    @Autowired
    TransactionTemplate transaction;

    ProjectId project;

    @BeforeEach
    void proposeProject() {
        project = projects.propose(new Proposal(
                "Spring sale",
                Category.CAMPAIGN,
                DepartmentId.of("marketing"),
                PersonId.of("marketing.head"),
                PersonId.of("sales.ann")));
        projects.involve(
                project,
                List.of(
                        Participation.through(DepartmentId.of("marketing"), PersonId.of("marketing.ann")),
                        new Participation(
                                DepartmentId.of("sales"),
                                null,
                                null,
                                PersonId.of("sales.ann"),
                                PersonId.of("sales.bob"),
                                null)));
    }

    @Test
    @DisplayName("are told once each; a null among them is passed over")
    void tell() {
        notifications.tell(
                Arrays.asList(PersonId.of("sales.ann"), null, PersonId.of("sales.ann"), PersonId.of("marketing.ann")),
                "goal.shared",
                project,
                Map.of());

        assertThat(notifications.of(project))
                .extracting(MessageView::person, MessageView::subject, MessageView::state)
                .containsExactlyInAnyOrder(
                        tuple(PersonId.of("sales.ann"), "Goal statement of Spring sale", MessageState.RECORDED),
                        tuple(PersonId.of("marketing.ann"), "Goal statement of Spring sale", MessageState.RECORDED));
    }

    @Test
    @DisplayName("are told without a process for each message")
    void noInstance() {
        notifications.tell(List.of(PersonId.of("sales.ann")), "goal.shared", project, Map.of());

        assertThat(runtime.createProcessInstanceQuery().count()).isZero();
    }

    @Test
    @DisplayName("read it in Septet when there is no mail server")
    void recorded() {
        notifications.tell(
                List.of(PersonId.of("sales.ann")), "goal.shared", project, Map.of("about", "See the key results."));

        MessageView message = notifications.of(project).get(0);
        assertThat(message.state()).isEqualTo(MessageState.RECORDED);
        assertThat(message.body()).startsWith("ann Sales, the goal statement").endsWith("See the key results.");
        assertThat(message.link()).isEqualTo("http://127.0.0.1:8080/projects/" + project);
        assertThat(runtime.createProcessInstanceQuery().count()).isZero();
    }

    @Test
    @DisplayName("may be told by somebody who may start no process")
    void toldByStaff() {
        colleagues.as("sales.ann").loggedIn(() -> {
            notifications.tell(List.of(PersonId.of("marketing.ann")), "goal.shared", project, Map.of());
            assertThat(identities.getCurrentAuthentication().getUserId()).isEqualTo("sales.ann");
            return null;
        });

        assertThat(notifications.of(project)).hasSize(1);
    }

    @Test
    @DisplayName("hear of nothing that was rolled back")
    void rolledBack() {
        transaction.executeWithoutResult(status -> {
            notifications.tell(List.of(PersonId.of("marketing.ann")), "goal.shared", project, Map.of());
            status.setRollbackOnly();
        });

        assertThat(notifications.of(project)).isEmpty();
        assertThat(runtime.createProcessInstanceQuery().count()).isZero();
    }

    @Test
    @DisplayName("are not told what has no words")
    void unknownMessage() {
        assertThatThrownBy(() -> notifications.tell(List.of(PersonId.of("sales.ann")), "no.such", project, Map.of()))
                .isInstanceOf(NoSuchMessageException.class);
    }

    @Test
    @DisplayName("are found by the words that models use")
    void addressees() {
        assertThat(addressees.of(project, "overallLead")).containsExactly(PersonId.of("marketing.head"));
        assertThat(addressees.of(project, "coordinator")).containsExactly(PersonId.of("sales.ann"));
        assertThat(addressees.of(project, "contacts"))
                .containsExactly(PersonId.of("marketing.ann"), PersonId.of("sales.ann"));
        assertThat(addressees.of(project, "heads"))
                .containsExactly(PersonId.of("marketing.head"), PersonId.of("sales.head"));
        assertThat(addressees.of(project, "participants"))
                .containsExactly(
                        PersonId.of("marketing.head"),
                        PersonId.of("sales.ann"),
                        PersonId.of("marketing.ann"),
                        PersonId.of("sales.bob"),
                        PersonId.of("sales.head"));
        assertThat(addressees.of(project, "sales")).containsExactly(PersonId.of("sales.ann"));
        assertThat(addressees.of(project, "legal")).containsExactly(PersonId.of("legal.head"));
        assertThat(addressees.of(project, Company.bob("legal"))).containsExactly(PersonId.of("legal.bob"));
        assertThat(addressees.words())
                .allSatisfy(word -> assertThat(addressees.of(project, word)).isNotEmpty());
    }
}
