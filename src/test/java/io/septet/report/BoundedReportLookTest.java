package io.septet.report;

import static io.septet.tracking.Items.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.septet.OnBothDatabases;
import io.septet.ProcessTest;
import io.septet.Statements;
import io.septet.project.ProjectId;
import io.septet.risk.LeftBehind;
import io.septet.risk.ManyProjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@OnBothDatabases
@DisplayName("The look of a morning for reports")
class BoundedReportLookTest {

    @Autowired
    BeanFactory beans;

    @Autowired
    Statements statements;

    @Autowired
    WeeksToReport weeks;

    @Test
    @DisplayName("T3: takes as many statements at 10 projects as at 100 and at 1,000, and finds all whose week ends")
    void statements() {
        LeftBehind.forget(beans);
        ManyProjects many = new ManyProjects(beans, MONDAY.minusDays(14), 5);
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2024-03-08T01:05:00Z")));
        weeks.projects();
        Map<Integer, Map<String, Long>> taken = new TreeMap<>();
        for (int projects : new int[] {10, 100, 1000}) {
            many.growTo(projects);
            List<ProjectId> found = new ArrayList<>();
            taken.put(projects, statements.during(() -> found.addAll(weeks.projects())));
            assertThat(found).hasSize(projects);
        }
        assertThat(taken.get(100)).isEqualTo(taken.get(10));
        assertThat(taken.get(1000)).isEqualTo(taken.get(10));
        assertThat(taken.get(10).values().stream().mapToLong(Long::longValue).sum())
                .isLessThan(6);
        many.forget();
    }
}
