package io.septet.signoff.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import io.septet.AtOnce;
import io.septet.EngineAtRest;
import io.septet.ProcessTest;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.signoff.Signature;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@ProcessTest
@DisplayName("A signature")
class SigningPlanTest extends SignOffRounds {

    private static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);

    @Test
    @DisplayName("S2: a rejection without a reason is refused")
    void reasonMissing() {
        assertRefused("SignPlan", "sales.head", Map.of("decision", "REJECT", "reason", " "), "Please say why");
    }

    @Test
    @DisplayName("S2: without a decision, or without the password, nothing is signed")
    void incomplete() {
        assertRefused(
                "SignPlan", "sales.head", Map.of("token", token("SignPlan", "sales.head")), "Please fill this in");
        assertRefused("SignPlan", "sales.head", Map.of("decision", "APPROVE"), "Please enter your password");
        assertRefused(
                "SignPlan", "sales.head", Map.of("decision", "APPROVE", "token", "guessed"), "expired or was used");
    }

    @Test
    @DisplayName("S2: a token is good for one signature")
    void tokenUsedTwice() {
        String token = token("SignPlan", "sales.head");
        approveWith(token);
        absences.plan(PersonId.of("marketing.head"), PersonId.of("sales.head"), MONDAY, MONDAY);
        Task other = taskOf("SignPlan", "marketing.head");
        assertRefused(other, "sales.head", Map.of("decision", "APPROVE", "token", token), "expired or was used");
    }

    private void approveWith(String tokenOfSales) {
        colleagues.as("sales.head").complete("SignPlan", Map.of("decision", "APPROVE", "token", tokenOfSales));
    }

    @Test
    @DisplayName("S2: a refused submission does not use the token up")
    void tokenKeptByRefusal() {
        String token = token("SignPlan", "sales.head");
        assertRefused("SignPlan", "sales.head", Map.of("decision", "REJECT", "token", token), "Please say why");
        colleagues
                .as("sales.head")
                .complete("SignPlan", Map.of("decision", "REJECT", "reason", "No budget", "token", token));
        assertThat(signatures.of(project)).hasSize(1);
    }

    @Test
    @DisplayName("S2: a token expires after five minutes")
    void tokenExpired() {
        String token = token("SignPlan", "sales.head");
        passTo(EngineAtRest.MONDAY_MORNING.plusSeconds(300));
        assertRefused("SignPlan", "sales.head", Map.of("decision", "APPROVE", "token", token), "expired or was used");
        String fresh = token("SignPlan", "sales.head");
        passTo(EngineAtRest.MONDAY_MORNING.plusSeconds(599));
        colleagues.as("sales.head").complete("SignPlan", Map.of("decision", "APPROVE", "token", fresh));
        assertThat(signatures.of(project)).hasSize(1);
    }

    @Test
    @DisplayName("S2: another person's token is refused")
    void tokenOfAnotherPerson() {
        String token = token("SignPlan", "marketing.head");
        assertRefused("SignPlan", "sales.head", Map.of("decision", "APPROVE", "token", token), "expired or was used");
    }

    @Test
    @DisplayName("S2: a token for another version is refused")
    void tokenForAnotherVersion() {
        String token = token("SignPlan", "sales.head");
        sign("SignPlan", "marketing.head", "REJECT", "No budget");
        closeRound();
        round = startRound();
        assertRefused("SignPlan", "sales.head", Map.of("decision", "APPROVE", "token", token), "expired or was used");
    }

    @Test
    @DisplayName("S2: nobody gets a token with a wrong password, at another's task, or where nothing is signed")
    void noToken() {
        Task task = taskOf("SignPlan", "sales.head");
        String shown = colleagues.as("sales.head").whatIsSigned(task);
        assertThatThrownBy(() -> tokens.issue(PersonId.of("sales.head"), task.getId(), "wrong", shown))
                .hasMessage("password: signoff.password.wrong");
        assertThatThrownBy(() -> colleagues.as("marketing.head").token(task)).hasMessage(": desk.guard.notYours");
    }

    @Test
    @DisplayName("S2: after several wrong passwords even the right one has to wait a moment")
    void throttled() {
        Task task = taskOf("SignPlan", "sales.head");
        String shown = colleagues.as("sales.head").whatIsSigned(task);
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> tokens.issue(PersonId.of("sales.head"), task.getId(), "wrong", shown))
                    .hasMessageContaining("password.wrong");
        }
        assertThatThrownBy(() -> colleagues.as("sales.head").token(task)).hasMessageContaining("password.wait");
        passTo(EngineAtRest.MONDAY_MORNING.plusSeconds(30));
        assertThat(colleagues.as("sales.head").token(task)).hasSize(43);
    }

    @Test
    @DisplayName("S2: a version that is no longer current cannot be signed")
    void versionNotCurrent() {
        String token = token("SignPlan", "sales.head");
        planned.change(project, "Other offers");
        plans.freeze(project);
        assertRefused("SignPlan", "sales.head", Map.of("decision", "APPROVE", "token", token), "no longer the one");
        assertThatThrownBy(() -> token("SignPlan", "sales.head")).hasMessageContaining("signoff.version.notCurrent");
    }

    @Test
    @DisplayName("S2: a rejected version cannot be signed")
    void versionRejected() {
        String token = token("SignPlan", "sales.head");
        plans.reject(project, 1, List.of("withdrawn"));
        assertRefused("SignPlan", "sales.head", Map.of("decision", "APPROVE", "token", token), "no longer the one");
    }

    @Test
    @DisplayName("S2: a substitute signs in place of an absent head, by the substitute's own password")
    void substitute() {
        absences.plan(PersonId.of("marketing.head"), PersonId.of("marketing.bob"), MONDAY, MONDAY);
        Task task = taskOf("SignPlan", "marketing.head");
        String token = colleagues.as("marketing.bob").token(task);
        colleagues.as("marketing.bob").complete(task, Map.of("decision", "APPROVE", "token", token));
        assertThat(signatures.of(project))
                .extracting(Signature::department, Signature::signer, Signature::inPlaceOf)
                .containsExactly(tuple(
                        DepartmentId.of("marketing"), PersonId.of("marketing.bob"), PersonId.of("marketing.head")));
    }

    @Test
    @DisplayName("S2: somebody whom an administrator gave the task does not sign for the department by that")
    void notTheHead() {
        Task task = taskOf("SignPlan", "marketing.head");
        taskService.setAssignee(task.getId(), "sales.bob");
        String token = colleagues.as("sales.bob").token(task);
        assertRefused(
                task, "sales.bob", Map.of("decision", "APPROVE", "token", token), "Only the head of the department");
    }

    @RepeatedTest(3)
    @DisplayName("S2: two heads who sign at the same moment are both counted")
    void atTheSameMoment() throws Exception {
        Map<String, String> tokenOf = new HashMap<>();
        List<String> heads = List.of("sales.head", "marketing.head");
        heads.forEach(head -> tokenOf.put(head, token("SignPlan", head)));
        List<Callable<Object>> signings = new ArrayList<>();
        for (String head : heads) {
            Task task = taskOf("SignPlan", head);
            signings.add(() -> {
                colleagues.as(head).complete(task, Map.of("decision", "APPROVE", "token", tokenOf.get(head)));
                return null;
            });
        }
        AtOnce.results(signings);
        assertThat(signatures.of(project, 1))
                .extracting(signature -> signature.signer().value())
                .containsExactlyInAnyOrderElementsOf(heads);
        assertThat(round).isWaitingAt("SignDuties");
    }
}
