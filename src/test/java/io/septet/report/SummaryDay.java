package io.septet.report;

import static io.septet.calendar.domain.Calendars.SHANGHAI;

import io.septet.Life;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.beans.factory.BeanFactory;

/** The Friday on which a project sums up its week: its departments are asked for their reports. */
public final class SummaryDay {

    private SummaryDay() {}

    /** The next one comes, and whatever is due until then. */
    public static void comes(BeanFactory beans, Life life) {
        LocalDate friday = LocalDate.ofInstant(ClockUtil.getCurrentTime().toInstant(), SHANGHAI)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
        ClockUtil.setCurrentTime(Date.from(friday.atTime(14, 0).atZone(SHANGHAI).toInstant()));
        life.letEngineWork();
        ManagementService management = beans.getBean(ManagementService.class);
        String watch = beans.getBean(RuntimeService.class)
                .startProcessInstanceByKey("report-watch")
                .getId();
        management.createJobQuery().processInstanceId(watch).list().forEach(job -> management.executeJob(job.getId()));
    }
}
