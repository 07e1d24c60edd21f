package io.septet.risk;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.OnBothDatabases;
import io.septet.ProcessTest;
import io.septet.Statements;
import io.septet.tracking.Items;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@OnBothDatabases
@DisplayName("The look of a morning")
class BoundedLookTest {

    @Autowired
    BeanFactory beans;

    @Autowired
    Statements statements;

    @Autowired
    LookForRisks risks;

    @Test
    @DisplayName(
            "T4: takes as many statements at 100 projects as at 1,000 and at 2,000, and finds what there is to find")
    void statements() {
        LeftBehind.forget(beans);
        Map<Integer, Map<String, Long>> taken = new TreeMap<>();
        ManyProjects many = new ManyProjects(beans, Items.MONDAY.minusDays(14), 5);
        risks.look();
        for (int projects : new int[] {100, 1000, 2000}) {
            many.growTo(projects);
            Map<String, Long> first = statements.during(risks::look);
            assertThat(many.openRisks()).as("%d projects", projects).isEqualTo(projects * 4L);
            taken.put(projects, first);
            assertThat(statements.during(risks::look).keySet())
                    .as("nothing is written where nothing has changed")
                    .noneMatch(statement -> statement.startsWith("insert") || statement.startsWith("update"));
        }
        assertThat(taken.get(1000)).isEqualTo(taken.get(100));
        assertThat(taken.get(2000)).isEqualTo(taken.get(100));
        assertThat(taken.get(2000).values().stream().mapToLong(Long::longValue).sum())
                .isLessThan(12);
        many.forget();
    }
}
