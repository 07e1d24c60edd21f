package io.septet.meeting.web;

import io.septet.calendar.DateWording;
import io.septet.calendar.WorkingTime;
import io.septet.calendar.ZoneOfReader;
import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.directory.Roster;
import io.septet.findings.Refused;
import io.septet.meeting.BusyTime;
import io.septet.meeting.Invitation;
import io.septet.meeting.MeetingId;
import io.septet.meeting.MeetingTimes;
import io.septet.meeting.Slot;
import io.septet.meeting.TimesToMeet;
import io.septet.project.ProjectView;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** On pages where somebody says when people meet: when these are busy, and the first times that suit all of them (M1). */
@Component
class TimesOnPage {

    /** How many days are looked at: one with work is among them even at the longest holiday. */
    private static final int DAYS = 12;

    private final MeetingTimes times;
    private final Directory directory;
    private final DateWording dates;
    private final MessageSource texts;
    private final ZoneOfReader zones;
    private final WorkingTime time;

    TimesOnPage(
            MeetingTimes times,
            Directory directory,
            DateWording dates,
            MessageSource texts,
            ZoneOfReader zones,
            WorkingTime time) {
        this.zones = zones;
        this.times = times;
        this.directory = directory;
        this.dates = dates;
        this.texts = texts;
        this.time = time;
    }

    /** @param busy in words, when */
    record Line(String name, List<String> busy) {}

    /** @param startsOn with {@code startsAt}, what a form takes @param words how it reads */
    record Choice(LocalDate startsOn, String startsAt, String words) {}

    /** Whoever reads the page in another zone than the company's is told that what they type is the company's. */
    void sayWhoseHours(Model page, PersonId person) {
        if (!zones.of(person).equals(time.zone())) {
            page.addAttribute(
                    "companyZone", time.zone().getDisplayName(TextStyle.FULL, LocaleContextHolder.getLocale()));
        }
    }

    /**
     * @param from the first day that is looked at; today where it is over
     * @param moved the meeting that is to be moved and is in nobody's way; null of a new one
     */
    void fill(
            Model page,
            ProjectView project,
            List<PersonId> people,
            LocalDate from,
            int minutes,
            @Nullable MeetingId moved) {
        Roster roster = directory.roster();
        List<PersonId> here = people.stream().filter(roster::knows).toList();
        LocalDate first = from.isBefore(time.today()) ? time.today() : from;
        try {
            TimesToMeet found = times.of(
                    project,
                    new Invitation(here, List.of(), false, false, false),
                    first,
                    first.plusDays(DAYS - 1L),
                    minutes,
                    moved);
            Locale reader = LocaleContextHolder.getLocale();
            page.addAttribute("lines", lines(found.busy(), roster, reader));
            page.addAttribute(
                    "slots",
                    found.slots().stream().map(slot -> choice(slot, reader)).toList());
        } catch (Refused nobodyOrTooLong) {
            page.addAttribute("lines", List.of());
            page.addAttribute("slots", List.of());
        }
    }

    private List<Line> lines(Map<PersonId, List<BusyTime>> busy, Roster roster, Locale reader) {
        return busy.entrySet().stream()
                .map(one -> new Line(
                        roster.person(one.getKey()),
                        one.getValue().stream()
                                .map(each -> words(each, reader))
                                .distinct()
                                .toList()))
                .toList();
    }

    private String words(BusyTime busy, Locale reader) {
        return texts.getMessage(
                "meeting.times.busy",
                new Object[] {
                    texts.getMessage("meeting.times.busy." + busy.why(), null, reader),
                    dates.momentAtCompany(busy.from(), reader),
                    dates.momentAtCompany(busy.until(), reader)
                },
                reader);
    }

    private Choice choice(Slot slot, Locale reader) {
        LocalDateTime start = local(slot.start());
        return new Choice(
                start.toLocalDate(),
                start.toLocalTime().toString(),
                texts.getMessage(
                        "meeting.times.slot",
                        new Object[] {
                            dates.day(start.toLocalDate(), reader),
                            start.toLocalTime().toString(),
                            local(slot.end()).toLocalTime().toString()
                        },
                        reader));
    }

    private LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, time.zone());
    }
}
