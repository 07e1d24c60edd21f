package io.septet.meeting;

import static io.septet.tracking.Items.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.septet.OnBothDatabases;
import io.septet.ProcessTest;
import io.septet.Statements;
import io.septet.meeting.CallMeetingsOfSeries.OfSeries;
import io.septet.plan.PlanVersions;
import io.septet.project.ProjectId;
import io.septet.risk.ManyProjects;
import io.septet.tracking.TrackedProjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ProcessTest
@OnBothDatabases
@DisplayName("The look of a morning for series of meetings")
class BoundedSeriesLookTest {

    @Autowired
    BeanFactory beans;

    @Autowired
    Statements statements;

    @Autowired
    CallMeetingsOfSeries calling;

    @Autowired
    TrackedProjects tracked;

    @Autowired
    SeriesByPlan series;

    @Autowired
    PlanVersions plans;

    private final Set<ProjectId> following = new HashSet<>();

    @Test
    @DisplayName(
            "R5: takes as many statements at 10 projects as at 100 and at 1,000, and finds the next meeting of all")
    void statements() {
        MeetingProject.forgetOthers(beans);
        ManyProjects many = new ManyProjects(beans, MONDAY.minusDays(14), 5);
        Map<Integer, Map<String, Long>> taken = new TreeMap<>();
        for (int projects : new int[] {10, 100, 1000}) {
            ClockUtil.setCurrentTime(Date.from(Instant.parse("2024-03-04T01:30:00Z")));
            many.growTo(projects);
            follow();
            ClockUtil.setCurrentTime(Date.from(Instant.parse("2024-03-05T01:05:00Z")));
            List<OfSeries> found = new ArrayList<>();
            taken.put(projects, statements.during(() -> found.addAll(calling.due())));
            assertThat(found).hasSize(projects);
        }
        assertThat(taken.get(100)).isEqualTo(taken.get(10));
        assertThat(taken.get(1000)).isEqualTo(taken.get(10));
        assertThat(taken.get(10).values().stream().mapToLong(Long::longValue).sum())
                .isLessThan(6);
        JdbcTemplate database = beans.getBean(JdbcTemplate.class);
        for (ProjectId project : following) {
            String theirs = "(select id from meeting_series where project_id = ?)";
            database.update("delete from series_stage where series_id in " + theirs, project.value());
            database.update("delete from meeting_series where project_id = ?", project.value());
        }
        many.forget();
    }

    private void follow() {
        Set<ProjectId> fresh = new HashSet<>(tracked.all());
        fresh.removeAll(following);
        plans.communicationsInEffect(fresh).forEach((project, plan) -> series.follow(project, plan, 1));
        following.addAll(fresh);
    }
}
