package io.septet.change.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.ProcessTest;
import io.septet.Reaches;
import io.septet.change.ChangeClass;
import io.septet.change.ChangeClassifier;
import io.septet.change.Effects;
import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("Class of a change")
class ChangeClassTest {

    @Autowired
    ChangeClassifier classifier;

    @ParameterizedTest(name = "goal {0}, scope {1}, outside policy {2}, {3} days, {4} extra: {5}")
    @CsvSource({
        "true,  false, false, 0, 0,       MAJOR",
        "false, true,  false, 0, 0,       MAJOR",
        "false, false, true,  0, 0,       MAJOR",
        "false, false, false, 6, 0,       MAJOR",
        "false, false, false, 0, 5000.01, MAJOR",
        "false, false, false, 5, 5000,    MINOR",
        "false, false, false, 0, 0,       MINOR",
    })
    @Reaches({
        "change-class/GoalChanges",
        "change-class/ScopeChanges",
        "change-class/PolicyIsLeft",
        "change-class/ScheduleShiftsFar",
        "change-class/CostRisesFar",
        "change-class/AnythingElse"
    })
    @DisplayName("C2: goal, scope, leaving policy, more than 5 working days or more than 5,000 make it large")
    void classified(boolean goal, boolean scope, boolean policy, int days, BigDecimal extra, ChangeClass expected) {
        Effects effects = new Effects(goal, null, scope, null, policy, days, null, extra, null, null);

        assertThat(classifier.classOf(effects)).isEqualTo(expected);
    }
}
