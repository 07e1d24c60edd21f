package io.septet.calendar;

import io.septet.calendar.ListPutIn.Source;
import io.septet.calendar.domain.HolidayList;
import io.septet.calendar.domain.InvalidHolidayList;
import io.septet.calendar.domain.WorkingCalendar;
import io.septet.directory.PersonId;
import io.septet.findings.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The lists of holidays that count: of each year the one that was put in last, from a file or on the page. They stand in
 * the database, so all nodes count by the same.
 */
@Component
public class HolidayLists {

    /** In bytes; a year has about forty days to name. */
    public static final int LARGEST = 64 * 1024;

    private static final int YEARS_AROUND = 5;

    private final ListsOnRecord record;
    private final CalendarInForce inForce;
    private final CompanyCalendar company;
    private final WorkingTime time;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    HolidayLists(
            ListsOnRecord record,
            CalendarInForce inForce,
            CompanyCalendar company,
            WorkingTime time,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.record = record;
        this.inForce = inForce;
        this.company = company;
        this.time = time;
        this.transaction = transaction;
        this.events = events;
    }

    /** The lists that count, in the order of their years. */
    public List<ListPutIn> inForce() {
        return record.inForce().stream().map(ListsOnRecord.Entry::list).toList();
    }

    /** The special days of a year, as its list says them; none when it has no list. */
    public List<SpecialDay> days(int year) {
        return record.inForce().stream()
                .filter(entry -> entry.list().year() == year)
                .flatMap(entry -> ListsOnRecord.holidays(entry).days().stream())
                .toList();
    }

    /**
     * What a file would make different.
     *
     * @throws Refused when it cannot be a list of that year, saying why and in which line
     */
    public Proposed check(int year, byte[] file) {
        int thisYear = time.today().getYear();
        if (Math.abs(year - thisYear) > YEARS_AROUND) {
            throw Refused.at(
                    "year",
                    "holidays.refused.year",
                    String.valueOf(thisYear - YEARS_AROUND),
                    String.valueOf(thisYear + YEARS_AROUND));
        }
        if (file.length > LARGEST) {
            throw Refused.at("file", "holidays.refused.large", LARGEST / 1024);
        }
        HolidayList proposed = read(year, file);
        List<ListsOnRecord.Entry> now = record.inForce();
        Optional<ListsOnRecord.Entry> replaced =
                now.stream().filter(entry -> entry.list().year() == year).findFirst();
        if (replaced.filter(entry -> ListsOnRecord.holidays(entry).equals(proposed))
                .isPresent()) {
            throw Refused.at("file", "holidays.refused.same", String.valueOf(year));
        }
        List<HolidayList> then = new ArrayList<>(List.of(proposed));
        now.stream()
                .filter(entry -> entry.list().year() != year)
                .map(ListsOnRecord::holidays)
                .forEach(then::add);
        WorkingCalendar calendar = company.of(then);
        return new Proposed(
                year,
                proposed.text(),
                proposed.days().size(),
                replaced.map(ListsOnRecord.Entry::list).orElse(null),
                calendar.daysUnlike(company.ofEntries(now)).stream()
                        .map(day -> new Proposed.Change(day, calendar.isWorkingDay(day), calendar.specialDay(day)))
                        .toList());
    }

    private static HolidayList read(int year, byte[] file) {
        try {
            return HolidayList.read(year + ".csv", year, new ByteArrayInputStream(file));
        } catch (InvalidHolidayList wrong) {
            List<Object> arguments = new ArrayList<>(List.of(String.valueOf(wrong.line())));
            wrong.arguments().forEach(argument -> arguments.add(argument.toString()));
            throw Refused.at("file", "holidays.refused." + wrong.fault(), arguments.toArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Lets a list count from now on. The open deadlines follow it shortly after, when every node counts by it.
     *
     * @param instead number of the list that it was compared with; 0 if there was none
     * @throws Refused when it is none, or when the year has got another list in the meantime
     */
    public void put(int year, byte[] file, String name, PersonId person, long instead) {
        Proposed proposed = check(year, file);
        if (instead != (proposed.replaced() == null ? 0 : proposed.replaced().number())) {
            throw Refused.at("file", "holidays.refused.meanwhile", String.valueOf(year));
        }
        transaction.executeWithoutResult(status -> {
            long number = record.add(read(year, file), Source.PAGE, name, person, time.now(), null, null);
            events.publishEvent(new HolidaysPutIn(number));
        });
        inForce.look();
    }

    /** What open deadlines do not follow yet; empty when they follow all lists. */
    @Transactional(readOnly = true)
    public Optional<Recount> recount() {
        List<Long> waiting = record.notFollowed();
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        long last = waiting.get(waiting.size() - 1);
        Reckoning now = reckoning(last);
        List<Reckoning> before = new ArrayList<>();
        for (long number : waiting) {
            before.add(0, reckoning(number - 1));
        }
        LocalDate from = before.stream()
                .flatMap(earlier -> now.daysUnlike(earlier).stream())
                .min(LocalDate::compareTo)
                .orElse(null);
        return Optional.of(new Recount(last, before, now, from));
    }

    /** Adds to what a list has moved so far. */
    @Transactional
    public void moved(long list, int deadlines, int timers) {
        record.moved(list, deadlines, timers);
    }

    /** Open deadlines follow the list, and all that were put in before it. */
    @Transactional
    public void followed(long list) {
        record.followed(list, time.now());
    }

    private Reckoning reckoning(long number) {
        return new Reckoning(company.ofEntries(record.inForceAt(number)), time);
    }
}
