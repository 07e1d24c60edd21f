package io.septet.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.ProcessTest;
import io.septet.Statements;
import io.septet.risk.LeftBehind;
import io.septet.risk.LookForRisks;
import io.septet.risk.ManyProjects;
import io.septet.tracking.Items;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Measures the look of a morning at 2,000 projects with 50,000 work items under way: the first, which finds four fifths of
 * them at risk, one that finds nothing new, and that of the next morning, on which the figures of all have changed. Prints
 * seconds, statements and the heap in use.
 *
 * <pre>
 * mvn -q -Pbench test-compile surefire:test@postgresql -Dtest=RiskLook
 * </pre>
 */
@ProcessTest
class RiskLook {

    private static final int PROJECTS = 2_000;
    private static final int ITEMS = 25;

    @Autowired
    BeanFactory beans;

    @Autowired
    Statements statements;

    @Autowired
    LookForRisks risks;

    @Test
    @DisplayName("2,000 projects with 50,000 work items under way are looked at in seconds")
    void measure() {
        LeftBehind.forget(beans);
        ManyProjects many = new ManyProjects(beans, Items.MONDAY.minusDays(14), ITEMS);
        risks.look();
        many.growTo(PROJECTS);
        look("first, everything new");
        assertThat(many.openRisks()).isEqualTo(PROJECTS * ITEMS * 4L / 5);
        look("again, nothing new");
        ClockUtil.setCurrentTime(Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofDays(1))));
        look("next morning, all changed");
        look("again, nothing new");
        many.forget();
    }

    private void look(String which) {
        Instant[] times = new Instant[2];
        Map<String, Long> made = statements.during(() -> {
            times[0] = Instant.now();
            risks.look();
            times[1] = Instant.now();
        });
        Runtime memory = Runtime.getRuntime();
        System.out.printf(
                "%s %-28s %6.2f s %4d statements %5d MB%n",
                LocalTime.now().withNano(0),
                which,
                Duration.between(times[0], times[1]).toMillis() / 1000.0,
                made.values().stream().mapToLong(Long::longValue).sum(),
                (memory.totalMemory() - memory.freeMemory()) >> 20);
    }
}
