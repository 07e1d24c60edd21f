package io.septet.change.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import io.septet.AdministratorsHand;
import io.septet.Browser;
import io.septet.ProcessTest;
import io.septet.change.ChangeState;
import io.septet.desk.ByHand;
import io.septet.directory.PersonId;
import io.septet.findings.Refused;
import io.septet.plan.PlanVersion;
import io.septet.project.Forced;
import io.septet.project.ForcedSteps;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("A change that an administrator pushes past those who decide on it")
class ForcedChangeTest extends ChangeRequests {

    @Autowired
    BeanFactory beans;

    @Autowired
    IdentityService identities;

    @Autowired
    Browser browser;

    @Autowired
    ForcedSteps forcedSteps;

    @AfterEach
    void leave() {
        identities.clearAuthentication();
    }

    @Test
    @DisplayName("C2: is not made while nobody has decided on it: the decision counts, not the token")
    void tokenAlone() {
        ProcessInstance small = request("service.bob", minor());
        asAdministrator();
        assertThatThrownBy(() -> runtime.createProcessInstanceModification(small.getId())
                        .startBeforeActivity("TellThoseConcerned")
                        .execute())
                .isInstanceOf(Refused.class)
                .hasMessageContaining("change.undecided");
        assertThat(changes.of(project).get(0).state()).isEqualTo(ChangeState.OPEN);
    }

    @Test
    @DisplayName(
            "C2: ends without being made when whoever decides was skipped, is shown as forced, and nobody hears of it")
    void skipped() throws Exception {
        ProcessInstance small = request("service.bob", minor());
        asAdministrator();
        runtime.createProcessInstanceModification(small.getId())
                .cancelAllForActivity("AdjustPlan")
                .startBeforeActivity("TellThoseConcerned")
                .execute();
        identities.clearAuthentication();

        assertThat(changes.of(project).get(0).state()).isEqualTo(ChangeState.DROPPED);
        assertThat(told("change.made")).isEmpty();
        browser.as("service.bob", get("/projects/%s/changes".formatted(project)))
                .andExpect(content().string(containsString("Forced: root, as administrator")));
    }

    @Test
    @DisplayName("C2: ends when an administrator ends its process, so that others can be asked for")
    void ended() {
        request("service.bob", major());
        AdministratorsHand.ends(
                beans, ChangeRequestProcess.PROCESS, projects.get(project).code());
        assertThat(only().state()).isEqualTo(ChangeState.DROPPED);
        assertThat(only().endedBy()).isEqualTo(PersonId.of("root"));
        request("service.bob", minor());
        assertThat(changes.of(project)).hasSize(2);
    }

    @Test
    @DisplayName("A3: a variable that an administrator sets and a message that they send are shown as forced")
    void setAndSent() throws Exception {
        ProcessInstance small = request("service.bob", minor());
        asAdministrator();
        runtime.setVariable(small.getId(), ChangeRequestProcess.CHANGE_WITHDRAWN, true);
        runtime.createMessageCorrelation(ChangeRequestProcess.CHANGE_CLOSED)
                .processInstanceId(small.getId())
                .correlate();
        identities.clearAuthentication();

        assertThat(forcedSteps.of(project, ChangeRequestProcess.PROCESS))
                .extracting(Forced::kind, Forced::name, Forced::by)
                .containsExactlyInAnyOrder(
                        tuple(ByHand.Kind.SET, "Change request: changeWithdrawn = true", PersonId.of("root")),
                        tuple(ByHand.Kind.SENT, "Change closed", PersonId.of("root")));
        assertThat(only().state()).isEqualTo(ChangeState.DROPPED);
        assertThat(only().endedBy()).isEqualTo(PersonId.of("root"));
        browser.as("service.bob", get("/projects/%s/changes".formatted(project)))
                .andExpect(content()
                        .string(allOf(
                                containsString("Forced: root, as administrator, set a variable of a process."),
                                containsString("Forced: root, as administrator, sent a message to a process"))));
    }

    @Test
    @DisplayName("A3: what models set and Septet sends by itself is not")
    void ownDoing() {
        request("service.bob", minor());
        adjust("2024-03-04", "2024-03-20", "marketing.bob", "Banner, final");
        request("service.bob", major());
        transaction.executeWithoutResult(status -> openWork.forEach(work -> work.withdraw(project)));

        assertThat(forcedSteps.of(project)).isEmpty();
    }

    @Test
    @DisplayName("C3: does not get into the work before its version is signed, skipped or not")
    void unsigned() {
        ProcessInstance large = request("service.bob", major());
        PlanVersion before = plans.inEffect(project).orElseThrow();
        asAdministrator();
        assertThatThrownBy(() -> runtime.createProcessInstanceModification(large.getId())
                        .cancelAllForActivity("DraftNewVersion")
                        .startBeforeActivity("ApplyChange")
                        .execute())
                .isInstanceOf(Refused.class)
                .hasMessageContaining("change.undecided");
        assertThat(plans.inEffect(project)).contains(before);
    }

    private void asAdministrator() {
        identities.setAuthentication("root", List.of(Groups.CAMUNDA_ADMIN));
    }
}
