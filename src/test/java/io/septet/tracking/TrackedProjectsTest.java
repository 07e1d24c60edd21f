package io.septet.tracking;

import static io.septet.calendar.domain.Calendars.SHANGHAI;
import static io.septet.tracking.Items.MONDAY;
import static io.septet.tracking.Items.item;
import static org.assertj.core.api.Assertions.assertThat;

import io.septet.ProcessTest;
import io.septet.directory.PersonId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.project.Step;
import io.septet.risk.LeftBehind;
import java.sql.Timestamp;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ProcessTest
@DisplayName("The projects whose work is under way")
class TrackedProjectsTest {

    @Autowired
    BeanFactory beans;

    @Autowired
    Projects projects;

    @Autowired
    TrackedProjects tracked;

    @Autowired
    JdbcTemplate database;

    @Test
    @DisplayName("C1, T5: fill a list of them, the latest first, also where the work of one has just ended")
    void fillTheList() {
        LeftBehind.forget(beans);
        ProjectView oldest = begun(1);
        ProjectView next = begun(2);
        ProjectView ended = begun(3);
        ProjectView latest = begun(4);
        database.update(
                "update tracking set ended_at = ? where project_id = ?",
                new Timestamp(ClockUtil.getCurrentTime().getTime()),
                ended.id().value());

        assertThat(called("", 2)).containsExactly(latest.name(), next.name());
        assertThat(called("", 9)).containsExactly(latest.name(), next.name(), oldest.name());
        assertThat(called(oldest.code(), 2)).containsExactly(oldest.name());
        assertThat(called(ended.code(), 2)).isEmpty();
        assertThat(tracked.of(PersonId.of("legal.ann"), "", 2)).isEmpty();
    }

    private List<String> called(String called, int most) {
        return tracked.of(PersonId.of("sales.ann"), called, most).stream()
                .map(ProjectView::name)
                .toList();
    }

    /** Projects with an hour between them. */
    private ProjectView begun(int number) {
        ClockUtil.setCurrentTime(
                Date.from(MONDAY.atTime(9 + number, 0).atZone(SHANGHAI).toInstant()));
        TrackedProject project = new TrackedProject(beans);
        project.plan(item("W1", MONDAY, MONDAY.plusDays(4)));
        project.track();
        projects.enter(project.id(), Step.TRACKING);
        database.update(
                "update project set name = ? where id = ?",
                "Sale " + number,
                project.id().value());
        return project.view();
    }
}
