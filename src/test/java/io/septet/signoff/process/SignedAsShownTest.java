package io.septet.signoff.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.septet.Company;
import io.septet.ProcessTest;
import io.septet.directory.PersonId;
import io.septet.plan.PlanPart;
import io.septet.project.ProjectId;
import io.septet.signoff.Signature;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * {@code marketing.bob} is responsible for a work item of sales, and stands in for the head of marketing. While he has the
 * form open he becomes the head himself: from then on he signs the duties of sales, too, which the form did not show.
 */
@ProcessTest
@DisplayName("What is signed is what the form showed")
class SignedAsShownTest extends SignOffRounds {

    private static final String BOB = "marketing.bob";
    private static final PlanPart DUTIES_OF_SALES = PlanPart.of("duties/sales");

    private Task task;
    private String shown;

    @Override
    ProjectId draftPlan() {
        identities.createMembership(BOB, "sales");
        ProjectId id = planned.draft();
        planned.change(id, "Offers", BOB);
        return id;
    }

    @BeforeEach
    void openForm() {
        LocalDate today = LocalDate.of(2024, 3, 4);
        absences.plan(PersonId.of("marketing.head"), PersonId.of(BOB), today, today);
        task = taskOf("SignPlan", "marketing.head");
        shown = colleagues.as(BOB).whatIsSigned(task);
    }

    @AfterEach
    void asBefore() {
        identities.deleteMembership(BOB, "sales");
        identities.deleteMembership(BOB, "marketing-head");
        identities.deleteMembership("marketing.head", "marketing-head");
        identities.createMembership("marketing.head", "marketing-head");
    }

    private void becomeHead() {
        identities.deleteMembership("marketing.head", "marketing-head");
        identities.createMembership(BOB, "marketing-head");
    }

    @Test
    @DisplayName(
            "S2: who signs other parts by now gets no token for their password, until they have opened the form anew")
    void changedBeforePassword() {
        becomeHead();
        assertThatThrownBy(() -> tokens.issue(PersonId.of(BOB), task.getId(), Company.PASSWORD, shown))
                .hasMessage(": signoff.shown.changed");
        assertThat(colleagues.as(BOB).whatIsSigned(task)).isNotEqualTo(shown);
        assertThat(signed(colleagues.as(BOB).token(task)).parts()).containsKey(DUTIES_OF_SALES);
    }

    @Test
    @DisplayName("S2: nor is signed what a token was not given for, and the reason is said")
    void changedAfterPassword() {
        String token = tokens.issue(PersonId.of(BOB), task.getId(), Company.PASSWORD, shown);
        becomeHead();
        assertRefused(task, BOB, Map.of("decision", "APPROVE", "token", token), "no longer what this form showed you");
    }

    @Test
    @DisplayName("S2: as long as it is what the form showed, it is signed, and nothing else")
    void unchanged() {
        String token = tokens.issue(PersonId.of(BOB), task.getId(), Company.PASSWORD, shown);
        assertThat(signed(token).parts()).doesNotContainKey(DUTIES_OF_SALES);
    }

    @Test
    @DisplayName("S2: what another form showed, or none, gets no token, whatever the password")
    void tampered() {
        String another = colleagues.as("sales.head").whatIsSigned(taskOf("SignPlan", "sales.head"));
        for (String tampered : new String[] {
            "", another, shown.toUpperCase(), plans.version(project, 1).hash()
        }) {
            assertThatThrownBy(() -> tokens.issue(PersonId.of(BOB), task.getId(), Company.PASSWORD, tampered))
                    .hasMessage(": signoff.shown.changed");
        }
    }

    private Signature signed(String token) {
        colleagues.as(BOB).complete(task, Map.of("decision", "APPROVE", "token", token));
        return signatures.of(project, 1).get(0);
    }
}
