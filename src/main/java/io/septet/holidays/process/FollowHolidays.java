package io.septet.holidays.process;

import io.septet.calendar.HolidayLists;
import io.septet.calendar.HolidaysPutIn;
import io.septet.calendar.Recount;
import io.septet.calendar.WorkingTime;
import io.septet.directory.PersonId;
import io.septet.holidays.MovedDeadlines;
import io.septet.holidays.TellOfMoves;
import io.septet.platform.AsSystem;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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

    /** Deadlines that one job looks at, and people that one tells. */
    static final int AT_ONCE = 50;

    /** By then every node counts by the new list, so that none gives a deadline by the old one afterwards. */
    private static final Duration UNTIL_KNOWN_EVERYWHERE = Duration.ofSeconds(15);

    private static final Logger LOG = LoggerFactory.getLogger(FollowHolidays.class);

    private final HolidayLists lists;
    private final KeptDates keptDates;
    private final TaskDates taskDates;
    private final TimerDates timerDates;
    private final MovedDeadlines moved;
    private final TellOfMoves news;
    private final WorkingTime time;
    private final AsSystem asSystem;
    private final Clock clock;
    private final ProcessEngine engine;

    FollowHolidays(
            @Lazy HolidayLists lists,
            KeptDates keptDates,
            TaskDates taskDates,
            TimerDates timerDates,
            MovedDeadlines moved,
            @Lazy TellOfMoves news,
            @Lazy WorkingTime time,
            AsSystem asSystem,
            Clock clock,
            @Lazy ProcessEngine engine) {
        this.lists = lists;
        this.keptDates = keptDates;
        this.taskDates = taskDates;
        this.timerDates = timerDates;
        this.moved = moved;
        this.news = news;
        this.time = time;
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
        List<String> seen = look(leg, recount, command);
        if (seen.size() == AT_ONCE) {
            schedule(leg.after(seen.get(AT_ONCE - 1)), clock.instant(), command);
        } else if (!leg.isOfLastStage()) {
            schedule(leg.next(), clock.instant(), command);
        } else {
            lists.followed(leg.list());
            LOG.info("Open deadlines follow the list {} of public holidays", leg.list());
        }
    }

    /** The ids of the deadlines or people that it was about. */
    private List<String> look(Leg leg, Recount recount, CommandContext command) {
        if (leg.stage() == Leg.Stage.PEOPLE) {
            List<PersonId> people = moved.toBeTold(AT_ONCE);
            people.forEach(news::tell);
            return people.stream().map(PersonId::value).toList();
        }
        return recount.from() == null ? List.of() : move(leg, recount, recount.from(), command);
    }

    private List<String> move(Leg leg, Recount recount, LocalDate day, CommandContext command) {
        AsModelled model = new AsModelled(recount);
        Instant from = day.atStartOfDay(time.zone()).toInstant();
        return switch (leg.stage()) {
            case TASKS -> {
                List<String> tasks = taskDates.next(from, leg.after(), AT_ONCE);
                note(leg, tasks.isEmpty() ? 0 : taskDates.move(model, leg.list(), tasks), 0);
                yield tasks;
            }
            case TIMERS -> {
                List<String> timers = timerDates.next(from, leg.after(), AT_ONCE);
                note(leg, 0, timers.isEmpty() ? 0 : timerDates.move(model, timers, command));
                yield timers;
            }
            default -> keptDates.move(model, from, leg.after(), AT_ONCE, command);
        };
    }

    private void note(Leg leg, int deadlines, int timers) {
        if (deadlines + timers > 0) {
            lists.moved(leg.list(), deadlines, timers);
            LOG.info("The list {} of public holidays moved {} deadlines and {} timers", leg.list(), deadlines, timers);
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
