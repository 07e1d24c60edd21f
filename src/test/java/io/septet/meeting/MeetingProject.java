package io.septet.meeting;

import static io.septet.tracking.Items.MONDAY;
import static io.septet.tracking.Items.item;

import io.septet.plan.CommunicationPlan;
import io.septet.plan.EmergencyStep;
import io.septet.project.ProjectId;
import io.septet.risk.LeftBehind;
import io.septet.tracking.TrackedProject;
import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A tracked project that meets on Mondays at ten, and every second week goes deeper right after it; {@code sales.bob}
 * coordinates it.
 */
public final class MeetingProject {

    private final BeanFactory beans;
    private final TrackedProject project;

    public MeetingProject(BeanFactory beans) {
        this.beans = beans;
        forgetOthers(beans);
        project = new TrackedProject(beans);
        project.plan(item("W1", MONDAY, MONDAY.plusDays(60)));
        project.track();
        follow(DayOfWeek.MONDAY, 1);
    }

    /** Series that other tests have left go on no longer. */
    static void forgetOthers(BeanFactory beans) {
        LeftBehind.forget(beans);
        beans.getBean(JdbcTemplate.class)
                .update(
                        "update meeting_series set ended_at = ? where ended_at is null",
                        Timestamp.valueOf("2024-01-01 00:00:00"));
    }

    public TrackedProject tracked() {
        return project;
    }

    public ProjectId id() {
        return project.id();
    }

    /** A version of the plan is followed that meets on that day. */
    public void follow(DayOfWeek day, int version) {
        beans.getBean(SeriesByPlan.class).follow(id(), plan(day), version);
    }

    private static CommunicationPlan plan(DayOfWeek day) {
        return new CommunicationPlan(
                day,
                LocalTime.of(10, 0),
                30,
                2,
                LocalTime.of(17, 0),
                DayOfWeek.FRIDAY,
                List.<EmergencyStep>of(),
                "phone",
                "mail",
                "chat",
                "share");
    }

    /** Lives on until that morning, and looks at all series. */
    public ProcessInstance lookOn(LocalDate day) {
        project.until(day, 9, 5);
        ProcessInstance watch = beans.getBean(RuntimeService.class).startProcessInstanceByKey("series-watch");
        project.runWhatIsDue();
        return watch;
    }

    public SeriesView series(MeetingKind kind) {
        return beans.getBean(SeriesRegister.class).of(id()).stream()
                .filter(series -> series.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    public SeriesId weekly() {
        return series(MeetingKind.WEEKLY).id();
    }

    /** When the weekly meetings that are still held are held next. */
    public List<String> next() {
        return series(MeetingKind.WEEKLY).next().stream()
                .filter(SeriesView.Upcoming::isHeld)
                .map(each -> each.one().start().toString())
                .toList();
    }

    /** All meetings that are called, by their time. */
    public List<MeetingView> meetings() {
        return beans.getBean(CalledMeetings.class).of(id());
    }
}
