package io.septet.signoff.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.septet.EngineAtRest;
import io.septet.ProcessTest;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.evidence.Decision;
import io.septet.evidence.FiledWithProject;
import io.septet.findings.Refused;
import io.septet.plan.PlanVersion;
import io.septet.project.Forced;
import io.septet.project.ForcedSteps;
import io.septet.signoff.Party;
import io.septet.signoff.Role;
import io.septet.signoff.Round;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.batch.Batch;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("A plan that an administrator pushes past its signers")
class ForcedPublicationTest extends SignOffRounds {

    @Autowired
    private ForcedSteps forcedSteps;

    @Autowired
    private List<FiledWithProject> filed;

    @AfterEach
    void leave() {
        identities.clearAuthentication();
    }

    @Test
    @DisplayName("S2: is published as forced, by whom and when, with the names of those who have not signed")
    void forced() {
        approve("SignPlan", "sales.head");
        asAdministrator();
        runtime.createProcessInstanceModification(round.getId())
                .cancelAllForActivity("SignPlan")
                .startBeforeActivity("HoldKickOff")
                .execute();
        identities.clearAuthentication();
        colleagues.as("sales.ann").complete("HoldKickOff", minutes(60));

        Round published = rounds.of(project).get(0);
        assertThat(published.version().state()).isEqualTo(PlanVersion.State.IN_EFFECT);
        assertThat(published.forced().by()).isEqualTo(PersonId.of("root"));
        assertThat(published.forced().at()).isEqualTo(EngineAtRest.MONDAY_MORNING);
        assertThat(published.awaited())
                .extracting(Party::role, Party::department, Party::person)
                .contains(
                        tuple(Role.HEAD, DepartmentId.of("marketing"), PersonId.of("marketing.head")),
                        tuple(Role.MEMBER, null, PersonId.of("marketing.ann")));
        assertThat(forcedSteps.of(project))
                .singleElement()
                .extracting(Forced::by)
                .isEqualTo(PersonId.of("root"));
        assertThat(filed.stream().flatMap(module -> module.decisions(project).stream()))
                .filteredOn(decision -> decision.kind().equals("project.decision.SKIPPED"))
                .extracting(Decision::by, Decision::at)
                .containsExactly(tuple(PersonId.of("root"), EngineAtRest.MONDAY_MORNING));
    }

    @Test
    @DisplayName("S2: says so as well when a batch pushed it")
    void forcedByBatch() {
        asAdministrator();
        Batch batch = runtime.createModification(round.getProcessDefinitionId())
                .processInstanceIds(round.getId())
                .cancelAllForActivity("SignPlan")
                .startBeforeActivity("HoldKickOff")
                .executeAsync();
        identities.clearAuthentication();
        run(batch.getSeedJobDefinitionId());
        run(batch.getBatchJobDefinitionId());

        assertThat(forcedSteps.of(project)).hasSize(2).extracting(Forced::by).containsOnly(PersonId.of("root"));
        management.deleteBatch(batch.getId(), true);
    }

    private void run(String jobDefinition) {
        for (Job job :
                management.createJobQuery().jobDefinitionId(jobDefinition).list()) {
            management.executeJob(job.getId());
        }
    }

    @Test
    @DisplayName("S2: is not published while its signers are still asked: the signatures count, not the token")
    void tokenAlone() {
        asAdministrator();
        assertThatThrownBy(() -> runtime.createProcessInstanceModification(round.getId())
                        .startBeforeActivity("PublishPlan")
                        .execute())
                .isInstanceOf(Refused.class)
                .hasMessageContaining("signoff.unsigned");
        assertThat(plans.inEffect(project)).isEmpty();
        assertThat(forcedSteps.of(project)).isEmpty();
    }

    @Test
    @DisplayName("S2: is not published by the kick-off either, while one of them has not signed")
    void kickOffAlone() {
        approve("SignPlan", "sales.head");
        approve("SignPlan", "marketing.head");
        approve("SignDuties", "sales.ann");
        asAdministrator();
        runtime.createProcessInstanceModification(round.getId())
                .startBeforeActivity("HoldKickOff")
                .execute();
        identities.clearAuthentication();
        assertThatThrownBy(() -> colleagues.as("sales.ann").complete("HoldKickOff", minutes(60)))
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("have not approved it");
        assertThat(plans.inEffect(project)).isEmpty();
    }

    @Test
    @DisplayName("S2: nobody is said to have skipped a task that somebody else's rejection ended")
    void endedByRejection() {
        sign("SignPlan", "sales.head", "REJECT", "The dates cannot be kept.");
        closeRound();
        assertThat(plans.version(project, 1).state()).isEqualTo(PlanVersion.State.REJECTED);
        assertThat(forcedSteps.of(project)).isEmpty();
        assertThat(rounds.of(project).get(0).forced()).isNull();
    }

    private void asAdministrator() {
        identities.setAuthentication("root", List.of(Groups.CAMUNDA_ADMIN));
    }
}
