package io.septet.calendar;

import io.septet.calendar.domain.WorkingCalendar;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The calendar by the lists that count, as this node knows it. Every few seconds it looks whether another node has put a
 * list in, and whether one lies in the directory; a request or a job never waits for that.
 */
@Component
class CalendarInForce implements Supplier<WorkingCalendar>, SmartLifecycle {

    /** After which every node counts by a list that was put in on any. */
    static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

    private static final Logger LOG = LoggerFactory.getLogger(CalendarInForce.class);

    private final CompanyCalendar company;
    private final CalendarOnFile onFile;
    private final ListsOnRecord record;
    private final FilesTakenIn takenIn;

    private @Nullable ScheduledExecutorService looking;
    private @Nullable HolidayFiles taken;
    private volatile @Nullable Known known;

    CalendarInForce(CompanyCalendar company, CalendarOnFile onFile, ListsOnRecord record, FilesTakenIn takenIn) {
        this.company = company;
        this.onFile = onFile;
        this.record = record;
        this.takenIn = takenIn;
    }

    /** A calendar, and how many lists there were when it was read. */
    private static final class Known {

        private final long lists;
        private final WorkingCalendar calendar;

        private Known(long lists, WorkingCalendar calendar) {
            this.lists = lists;
            this.calendar = calendar;
        }
    }

    @Override
    public WorkingCalendar get() {
        Known last = known;
        return last == null ? look() : last.calendar;
    }

    /** Reads the lists anew if there are others than when this node last looked. */
    synchronized WorkingCalendar look() {
        long lists = record.count();
        if (known == null || known.lists != lists) {
            List<ListsOnRecord.Entry> inForce = record.inForce();
            WorkingCalendar calendar = inForce.isEmpty() ? onFile.get() : company.ofEntries(inForce);
            known = new Known(lists, calendar);
        }
        return known.calendar;
    }

    private synchronized void takeFiles() {
        HolidayFiles files = onFile.files();
        if (files != taken && takenIn.take(files)) {
            taken = files;
        }
    }

    private void lookAround() {
        try {
            takeFiles();
            look();
        } catch (RuntimeException e) {
            // the database may be away for a moment
            LOG.warn("The lists of public holidays could not be read: {}", e.getMessage());
        }
    }

    @Override
    public void start() {
        takeFiles();
        look();
        looking = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "holidays");
            thread.setDaemon(true);
            return thread;
        });
        long every = BETWEEN_LOOKS.toSeconds();
        looking.scheduleWithFixedDelay(this::lookAround, every, every, TimeUnit.SECONDS);
    }

    @Override
    public void stop() {
        if (looking != null) {
            looking.shutdownNow();
            looking = null;
        }
    }

    @Override
    public boolean isRunning() {
        return looking != null;
    }

    /** Before anybody can ask for a page, and before jobs run. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
