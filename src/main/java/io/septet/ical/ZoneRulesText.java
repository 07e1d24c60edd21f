package io.septet.ical;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a zone around a moment, as Java knows them. Mail programs read the two observances that hold now and next
 * each year; they stumble over those of a century ago, which the library's own tables hold.
 */
public final class ZoneRulesText {

    private static final LocalDateTime ALWAYS = LocalDate.EPOCH.atStartOfDay();
    private static final int YEARS = 6;

    private ZoneRulesText() {}

    /** For an entry that begins at that moment. */
    public static VTimeZone of(ZoneId zone, Instant moment) {
        ZoneRules rules = zone.getRules();
        VTimeZone component = new VTimeZone();
        component.add(new TzId(zone.getId()));
        ZoneOffsetTransition next = rules.nextTransition(moment);
        ZoneOffsetTransition last = rules.previousTransition(moment.plusNanos(1));
        if (next == null || last == null) {
            ZoneOffset offset = rules.getOffset(moment);
            component.add(observance(new Standard(), ALWAYS, offset, offset));
        } else {
            component.add(observance(last, rules));
            component.add(observance(next, rules));
        }
        return component;
    }

    private static Observance observance(ZoneOffsetTransition change, ZoneRules rules) {
        boolean isSummer = change.getOffsetAfter().compareTo(change.getOffsetBefore()) < 0;
        Observance observance = observance(
                isSummer ? new Daylight() : new Standard(),
                change.getDateTimeBefore(),
                change.getOffsetBefore(),
                change.getOffsetAfter());
        if (!rules.getTransitionRules().isEmpty()) {
            yearly(change, rules).ifPresent(rule -> observance.add(new RRule<>(rule)));
        }
        return observance;
    }

    private static Observance observance(
            Observance observance, LocalDateTime from, ZoneOffset before, ZoneOffset after) {
        observance.add(new DtStart<>(from));
        observance.add(new TzOffsetFrom(before));
        observance.add(new TzOffsetTo(after));
        return observance;
    }

    /** On which weekday of which month the clock is changed like this each year; empty where that is no such day. */
    private static Optional<String> yearly(ZoneOffsetTransition change, ZoneRules rules) {
        List<LocalDate> days = Stream.iterate(change, before -> next(before, rules))
                .limit(YEARS)
                .takeWhile(found -> found != null)
                .map(found -> found.getDateTimeBefore().toLocalDate())
                .toList();
        LocalDate first = days.get(0);
        boolean isSameWeekday = days.stream()
                .allMatch(day -> day.getMonth() == first.getMonth() && day.getDayOfWeek() == first.getDayOfWeek());
        if (days.size() < YEARS || !isSameWeekday) {
            return Optional.empty();
        }
        String rule = "FREQ=YEARLY;BYMONTH=%d;BYDAY=%%d%s"
                .formatted(first.getMonthValue(), first.getDayOfWeek().name().substring(0, 2));
        if (days.stream().allMatch(day -> day.equals(day.with(TemporalAdjusters.lastInMonth(day.getDayOfWeek()))))) {
            return Optional.of(rule.formatted(-1));
        }
        return days.stream().allMatch(day -> week(day) == week(first))
                ? Optional.of(rule.formatted(week(first)))
                : Optional.empty();
    }

    /** The change of the same kind a year later. */
    private static @Nullable ZoneOffsetTransition next(ZoneOffsetTransition change, ZoneRules rules) {
        ZoneOffsetTransition back = rules.nextTransition(change.getInstant());
        return back == null ? null : rules.nextTransition(back.getInstant());
    }

    private static int week(LocalDate day) {
        return (day.getDayOfMonth() - 1) / 7 + 1;
    }
}
