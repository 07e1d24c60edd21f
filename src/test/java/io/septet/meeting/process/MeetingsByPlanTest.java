package io.septet.meeting.process;

import static io.septet.tracking.Items.MONDAY;
import static io.septet.tracking.Items.item;
import static org.assertj.core.api.Assertions.assertThat;

import io.septet.Life;
import io.septet.OnBothDatabases;
import io.septet.ProcessTest;
import io.septet.meeting.CallMeetingsOfSeries;
import io.septet.meeting.CalledMeetings;
import io.septet.meeting.MeetingKind;
import io.septet.meeting.MeetingState;
import io.septet.meeting.MeetingView;
import io.septet.meeting.SeriesRegister;
import io.septet.meeting.SeriesView;
import io.septet.project.ProjectId;
import io.septet.project.Step;
import io.septet.tracking.EndsWithTracking;
import io.septet.tracking.TrackedProject;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

@ProcessTest
@OnBothDatabases
@TestPropertySource(properties = "septet.meeting.series.by-plan=true")
@DisplayName("R5: the meetings that a plan agrees on, as companies have it unless they say otherwise,")
class MeetingsByPlanTest {

    @Autowired
    BeanFactory beans;

    @Autowired
    CalledMeetings meetings;

    @Autowired
    CallMeetingsOfSeries calling;

    @Autowired
    List<EndsWithTracking> ending;

    @Autowired
    TransactionTemplate transaction;

    @Test
    @DisplayName("are called from when the plan takes effect until the work is accepted")
    void withThePlan() {
        Life life = new Life(beans).to(Step.TRACKING);
        calling.due().forEach(calling::call);
        assertThat(calledIn(life))
                .isNotEmpty()
                .allSatisfy(meeting -> assertThat(meeting.state()).isEqualTo(MeetingState.CALLED))
                .extracting(meeting -> meeting.notice().kind())
                .contains(MeetingKind.WEEKLY);

        transaction.executeWithoutResult(status -> ending.forEach(module -> module.end(life.id())));
        assertThat(calledIn(life))
                .allSatisfy(meeting -> assertThat(meeting.state()).isEqualTo(MeetingState.CALLED_OFF));
        calling.due().forEach(calling::call);
        assertThat(calledIn(life)).noneMatch(MeetingView::isOpen);
    }

    @Test
    @DisplayName(
            "begin on the next morning for a project that is tracked without, once, and its first meetings are called")
    void caughtUp() {
        TrackedProject project = new TrackedProject(beans);
        project.plan(item("W1", MONDAY, MONDAY.plusDays(60)));
        project.track();
        forgetSeries(project.id());
        SeriesRegister series = beans.getBean(SeriesRegister.class);
        assertThat(series.of(project.id())).isEmpty();
        for (LocalDate day : List.of(MONDAY.plusDays(1), MONDAY.plusDays(2))) {
            project.until(day, 9, 5);
            beans.getBean(RuntimeService.class).startProcessInstanceByKey("series-watch");
            project.runWhatIsDue();
        }
        assertThat(series.of(project.id()))
                .extracting(SeriesView::kind)
                .containsExactlyInAnyOrder(MeetingKind.WEEKLY, MeetingKind.DEEP_DIVE);
        assertThat(meetings.of(project.id())).singleElement().satisfies(meeting -> {
            assertThat(meeting.notice().kind()).isEqualTo(MeetingKind.WEEKLY);
            assertThat(meeting.notice().start()).isEqualTo("2024-03-11T02:00:00Z");
        });
    }

    /** As if the plan had taken effect before there were any. */
    private void forgetSeries(ProjectId project) {
        JdbcTemplate database = beans.getBean(JdbcTemplate.class);
        database.update(
                "delete from series_stage where series_id in (select id from meeting_series where project_id = ?)",
                project.value());
        database.update("delete from meeting_series where project_id = ?", project.value());
    }

    private List<MeetingView> calledIn(Life life) {
        return meetings.of(life.id()).stream()
                .filter(meeting -> meeting.series() != null)
                .toList();
    }
}
