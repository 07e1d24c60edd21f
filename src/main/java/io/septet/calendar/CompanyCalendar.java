package io.septet.calendar;

import io.septet.calendar.domain.HolidayList;
import io.septet.calendar.domain.WorkingCalendar;
import io.septet.calendar.domain.WorkingHours;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** What the company's hours, weekend and zone make of lists of holidays. */
@Component
class CompanyCalendar {

    private final CalendarSettings settings;

    CompanyCalendar(CalendarSettings settings) {
        this.settings = settings;
    }

    WorkingCalendar of(Collection<HolidayList> years) {
        return new WorkingCalendar(settings.zone(), new WorkingHours(settings.hours()), settings.weekend(), years);
    }

    WorkingCalendar ofEntries(Collection<ListsOnRecord.Entry> lists) {
        return of(lists.stream().map(ListsOnRecord::holidays).toList());
    }
}
