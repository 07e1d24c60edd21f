package io.septet.holidays.process;

import io.septet.calendar.HolidayLists;
import io.septet.calendar.Recount;
import io.septet.calendar.WorkingTime;
import io.septet.directory.PersonId;
import io.septet.holidays.MovedDeadlines;
import io.septet.holidays.TellOfMoves;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Counts deadlines and timers again, some at a time, and tells those whose deadlines moved. */
@Component
class Recounting {

    /** Deadlines that are looked at at once, and people that are told at once. */
    static final int AT_ONCE = 50;

    private static final Logger LOG = LoggerFactory.getLogger(Recounting.class);

    private final HolidayLists lists;
    private final KeptDates keptDates;
    private final TaskDates taskDates;
    private final TimerDates timerDates;
    private final MovedDeadlines moved;
    private final TellOfMoves news;
    private final WorkingTime time;

    Recounting(
            @Lazy HolidayLists lists,
            KeptDates keptDates,
            TaskDates taskDates,
            TimerDates timerDates,
            MovedDeadlines moved,
            @Lazy TellOfMoves news,
            @Lazy WorkingTime time) {
        this.lists = lists;
        this.keptDates = keptDates;
        this.taskDates = taskDates;
        this.timerDates = timerDates;
        this.moved = moved;
        this.news = news;
        this.time = time;
    }

    /** The ids of the deadlines or people that it was about. */
    List<String> look(Leg leg, Recount recount, CommandContext command) {
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
}
