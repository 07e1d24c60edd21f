package io.septet.crash;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.septet.calendar.Shift;
import io.septet.calendar.WorkingTime;
import io.septet.calendar.domain.WorkingCalendar;
import io.septet.calendar.domain.WorkingHours;
import io.septet.demo.Handwriting;
import io.septet.demo.PlotScript;
import io.septet.demo.Story;
import io.septet.demo.Story.Item;
import io.septet.demo.Story.Plot;
import io.septet.demo.Timetable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** What people of the demo company write where the first of its projects is begun and ended on one day. */
final class WorkOfToday implements Handwriting {

    /** So long ago that its work begins today. */
    private static final int PROPOSED_DAYS_AGO = 3;

    private final Plot plot;
    private final PlotScript script;

    WorkOfToday(LocalDate today, ObjectMapper json) {
        Story story = Story.read(json);
        plot = onOneDay(story.plots().get(0));
        Clock noon = Clock.fixed(today.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        WorkingHours always = new WorkingHours(List.of(new Shift(LocalTime.MIN, LocalTime.of(23, 59))));
        WorkingTime time = new WorkingTime(new WorkingCalendar(ZoneOffset.UTC, always, Set.of(), List.of()), noon);
        script = new PlotScript(story, plot, "en", new Timetable(plot, today, time));
    }

    private static Plot onOneDay(Plot plot) {
        return new Plot(
                plot.step(),
                PROPOSED_DAYS_AGO,
                plot.category(),
                plot.initiatingDepartment(),
                plot.overallLead(),
                plot.coordinator(),
                plot.departments(),
                plot.items().stream().map(WorkOfToday::onOneDay).toList(),
                plot.zh(),
                plot.en());
    }

    private static Item onOneDay(Item item) {
        return new Item(
                item.department(),
                item.responsible(),
                0,
                0,
                item.milestone(),
                item.support(),
                List.of(),
                item.zh(),
                item.en());
    }

    String coordinator() {
        return plot.coordinator();
    }

    Map<String, Object> proposal(String name) {
        Map<String, Object> proposal = new HashMap<>(script.proposal());
        proposal.put("name", name);
        return proposal;
    }

    /** Meetings were held as the day began: whatever hour it is, that is past. */
    @Override
    public Object into(String task, Map<String, ?> shown, Supplier<String> token) {
        Object content = script.into(task, shown, token);
        if (!task.startsWith("Hold")) {
            return content;
        }
        Map<Object, Object> minutes = new HashMap<>((Map<?, ?>) content);
        minutes.put("heldAt", "00:00");
        return minutes;
    }
}
