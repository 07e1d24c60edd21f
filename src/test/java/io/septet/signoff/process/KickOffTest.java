package io.septet.signoff.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import io.septet.ProcessTest;
import io.septet.Reaches;
import io.septet.plan.PlanVersion;
import io.septet.signoff.KickOffRule;
import io.septet.signoff.Weight;
import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("Whether a version is opened with a kick-off")
class KickOffTest extends SignOffRounds {

    @Autowired
    KickOffRule rule;

    @ParameterizedTest(name = "first {0}, all {1}, {2} departments, {3} days, {4} more: {5}")
    @CsvSource({
        "true,  true,  2, 0,  0,        true",
        "false, true,  2, 0,  0,        true",
        "false, false, 4, 0,  0,        true",
        "false, false, 1, 11, 0,        true",
        "false, false, 1, 0,  50000.01, true",
        "false, false, 3, 10, 50000,    false",
    })
    @Reaches({
        "kick-off/FirstIsHeld",
        "kick-off/SharedIsHeld",
        "kick-off/ManyAreTouched",
        "kick-off/EndMovesFar",
        "kick-off/MuchIsSpent",
        "kick-off/LighterIsTold"
    })
    @DisplayName("S4, C3: a first version, and a change by its weight")
    void byWeight(boolean first, boolean all, int departments, int days, BigDecimal extraCost, boolean held) {
        assertThat(rule.isHeldFor(new Weight(first, all, departments, days, extraCost)))
                .isEqualTo(held);
    }

    @Test
    @DisplayName("S4, S5, C3: a light change is published once it is signed, and everybody is told")
    void lightChange() {
        allSign();
        assertThat(round).isWaitingAt("HoldKickOff");
        colleagues.as("sales.ann").complete("HoldKickOff", minutes(30));
        long before = announced();

        planned.change(project, "Cheaper offers");
        round = startRound();
        approve("SignPlan", "sales.head");
        approve("SignPlan", "marketing.head");
        approve("SignDuties", "sales.ann");

        assertThat(round).isEnded().hasPassed("PlanPublished").hasNotPassed("HoldKickOff");
        assertThat(plans.inEffect(project).map(PlanVersion::number)).contains(2);
        assertThat(announced()).isGreaterThan(before);
        assertThat(meetings.of(project)).hasSize(1);
    }

    private long announced() {
        return notifications.of(project).stream()
                .filter(message -> message.tells("plan.published"))
                .count();
    }
}
