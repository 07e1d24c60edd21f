package io.septet.holidays.process;

import io.septet.calendar.HolidayLists;
import io.septet.calendar.HolidaysPutIn;
import io.septet.calendar.Recount;
import io.septet.platform.AsSystem;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets open deadlines and timers follow a list of holidays that was put in: a chain of jobs of the engine, each of which
 * looks at some and makes the next. One node does each; one that meets somebody who completes a task is tried again.
 */
@Component
class FollowHolidays implements JobHandler<Leg> {

    static final String TYPE = "septet-follow-holidays";

    /** By then every node counts by the new list, so that none gives a deadline by the old one afterwards. */
    private static final Duration UNTIL_KNOWN_EVERYWHERE = Duration.ofSeconds(15);

    private static final Logger LOG = LoggerFactory.getLogger(FollowHolidays.class);

    private final HolidayLists lists;
    private final Recounting recounting;
    private final AsSystem asSystem;
    private final Clock clock;
    private final ProcessEngine engine;

    FollowHolidays(
            @Lazy HolidayLists lists,
            Recounting recounting,
            AsSystem asSystem,
            Clock clock,
            @Lazy ProcessEngine engine) {
        this.lists = lists;
        this.recounting = recounting;
        this.asSystem = asSystem;
        this.clock = clock;
        this.engine = engine;
    }

    @EventListener
    void follow(HolidaysPutIn put) {
        Instant then = clock.instant().plus(UNTIL_KNOWN_EVERYWHERE);
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(command -> {
                    schedule(Leg.first(put.list()), then, command);
                    return null;
                });
    }

    private static void schedule(Leg leg, Instant moment, CommandContext command) {
        TimerEntity timer = new TimerEntity();
        timer.setJobHandlerType(TYPE);
        timer.setJobHandlerConfiguration(leg);
        timer.setDuedate(Date.from(moment));
        command.getJobManager().schedule(timer);
    }

    @Override
    public void execute(Leg leg, ExecutionEntity none, CommandContext command, String tenant) {
        // a list that was put in later has a way of its own, and takes this one along
        lists.recount()
                .filter(recount -> recount.list() == leg.list())
                .ifPresent(recount -> asSystem.run(() -> go(leg, recount, command)));
    }

    private void go(Leg leg, Recount recount, CommandContext command) {
        List<String> seen = recounting.look(leg, recount, command);
        if (seen.size() == Recounting.AT_ONCE) {
            schedule(leg.after(seen.get(Recounting.AT_ONCE - 1)), clock.instant(), command);
        } else if (!leg.isOfLastStage()) {
            schedule(leg.next(), clock.instant(), command);
        } else {
            lists.followed(leg.list());
            LOG.info("Open deadlines follow the list {} of public holidays", leg.list());
        }
    }

    @Override
    public String getType() {
        return TYPE;
    }

    @Override
    public Leg newConfiguration(String canonical) {
        return Leg.read(canonical);
    }

    @Override
    public void onDelete(Leg leg, JobEntity job) {
        // a job leaves nothing behind
    }
}
