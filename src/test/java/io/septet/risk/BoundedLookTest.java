package io.septet.risk;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.ProcessTest;
import io.septet.Statements;
import io.septet.plan.WorkItem;
import io.septet.project.ProjectId;
import io.septet.tracking.Items;
import io.septet.tracking.ProgressStatus;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("The look of a morning")
class BoundedLookTest {

    /** What is written for each task and each message, and asked for whoever has it. */
    private static final Pattern OF_EACH_TASK = Pattern.compile(
            "(?is).*\\b(ACT_(RU|HI|RE|GE|ID)_|absence|readers_language|readers_zone|message|known_address).*");

    @Autowired
    BeanFactory beans;

    @Autowired
    Statements statements;

    @Autowired
    LookForRisks risks;

    @Autowired
    FollowRisks following;

    @Autowired
    Responses responses;

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

    @Test
    @DisplayName(
            "T5: and what follows from it in a project, as many for twelve items as for three, but for what each task takes")
    void follows() {
        LeftBehind.forget(beans);
        followed(2);
        Map<String, Long> few = followed(3);
        Map<String, Long> many = followed(12);
        many.keySet().removeIf(statement -> many.get(statement) <= few.getOrDefault(statement, 0L));
        assertThat(many).as("statements that are made more often").isEmpty();
    }

    /** What it takes to ask about so many items, and to close that when all of them have caught up. */
    private Map<String, Long> followed(int items) {
        RiskyProject project = new RiskyProject(
                beans,
                IntStream.rangeClosed(1, items)
                        .mapToObj(number ->
                                Items.item("W" + number, Items.MONDAY.minusDays(14), Items.MONDAY.plusDays(4)))
                        .toArray(WorkItem[]::new));
        ProjectId id = project.tracked().id();
        risks.look();
        Map<String, Long> taken = new TreeMap<>(statements.during(() -> following.follow(id)));
        assertThat(responses.of(id)).hasSize(items).allMatch(ResponseView::isOpen);
        IntStream.rangeClosed(1, items).forEach(number -> project.report("W" + number, ProgressStatus.DONE, 100));
        risks.look();
        statements
                .during(() -> following.follow(id))
                .forEach((statement, often) -> taken.merge(statement, often, Long::sum));
        assertThat(responses.of(id)).noneMatch(ResponseView::isOpen);
        taken.keySet().removeIf(statement -> OF_EACH_TASK.matcher(statement).matches());
        return taken;
    }
}
