package io.septet.journey;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;

/** Turns the one clock forward, and does what the engine has to do by itself until then. */
public final class PassingTime {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final ManagementService engine;

    PassingTime(ManagementService engine) {
        this.engine = engine;
    }

    /** Until this moment in Shanghai, such as 2024-03-11T09:30; everything happens at its time. */
    public void until(String moment) {
        until(LocalDateTime.parse(moment).atZone(SHANGHAI).toInstant());
    }

    /** As long as people take for one thing after the other; everything happens at its time. */
    public void aMinute() {
        until(ClockUtil.getCurrentTime().toInstant().plusSeconds(60));
    }

    private void until(Instant moment) {
        Date end = Date.from(moment);
        aMoment();
        for (List<Job> next = next(end); !next.isEmpty(); next = next(end)) {
            ClockUtil.setCurrentTime(next.get(0).getDuedate());
            aMoment();
        }
        ClockUtil.setCurrentTime(end);
    }

    /** As long as it takes to send what is to be sent and file what is to be filed. */
    public void aMoment() {
        List<Job> due = due();
        while (!due.isEmpty()) {
            due.forEach(job -> engine.executeJob(job.getId()));
            due = due();
        }
    }

    private List<Job> next(Date end) {
        return engine.createJobQuery()
                .duedateLowerThan(end)
                .withRetriesLeft()
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1);
    }

    private List<Job> due() {
        return engine.createJobQuery().executable().orderByJobDuedate().asc().list();
    }
}
