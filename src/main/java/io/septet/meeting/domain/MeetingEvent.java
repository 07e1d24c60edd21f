package io.septet.meeting.domain;

import io.septet.directory.Person;
import io.septet.directory.PersonId;
import io.septet.directory.Roster;
import io.septet.ical.CalendarAddress;
import io.septet.ical.CalendarText;
import io.septet.ical.ZoneRulesText;
import io.septet.meeting.Answer;
import io.septet.meeting.Attendance;
import io.septet.meeting.MeetingState;
import io.septet.meeting.MeetingView;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.CuType;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.parameter.SentBy;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as calendar programs know it (RFC 5545, 5546): one UID as long as it lives, and a SEQUENCE that rises with each
 * change. Whoever has no mail address cannot be named there.
 *
 * @param sender mail address from which Septet writes, in the host's name; null where it has none
 * @param zone in which it is said when it begins; in UTC no rules of a zone are needed
 * @param now when it is written
 */
public record MeetingEvent(MeetingView meeting, Roster roster, @Nullable String sender, ZoneId zone, Instant now) {

    /** Invites to it, or to what it is by now. */
    public String invitation(String description, String link) {
        return mailed(ImmutableMethod.REQUEST, entry(description, link));
    }

    /** Takes it out of calendars. */
    public String cancellation(String description, String link) {
        return mailed(ImmutableMethod.CANCEL, entry(description, link));
    }

    /** What one of those invited answered, for the host's calendar; empty where they or the host have no mail address. */
    public Optional<String> reply(PersonId person, String link) {
        List<Property> who = parties(each -> each.person().equals(person)).toList();
        return who.size() < 2
                ? Optional.empty()
                : Optional.of(mailed(ImmutableMethod.REPLY, add(event(link), who.stream())));
    }

    /** The meeting itself, for a calendar that holds others, too. */
    public VEvent entry(String description, String link) {
        VEvent event = event(link);
        event.add(new Description(description));
        event.add(new Location(meeting.notice().place()));
        event.add(
                meeting.state() == MeetingState.CALLED_OFF
                        ? ImmutableStatus.VEVENT_CANCELLED
                        : ImmutableStatus.VEVENT_CONFIRMED);
        event.add(ImmutableTransp.OPAQUE);
        return add(event, parties(each -> true));
    }

    private String mailed(Method method, VEvent event) {
        return CalendarText.of(
                method,
                List.of(),
                List.of(ZoneRulesText.of(zone, meeting.notice().start()), event));
    }

    private VEvent event(String link) {
        VEvent event = new VEvent(false);
        event.add(new Uid(meeting.id().value() + "@septet"));
        event.add(new DtStamp(now));
        event.add(new Sequence(meeting.sequence()));
        event.add(new DtStart<>(local(meeting.notice().start())));
        event.add(new DtEnd<>(local(meeting.notice().end())));
        event.add(new Summary(meeting.notice().subject()));
        event.add(new Url(URI.create(link)));
        return event;
    }

    private Temporal local(Instant moment) {
        return zone.equals(ZoneOffset.UTC) ? moment : moment.atZone(zone);
    }

    private static VEvent add(VEvent event, Stream<Property> properties) {
        properties.forEach(event::add);
        return event;
    }

    /** The host, then those invited whom it is about. */
    private Stream<Property> parties(Predicate<Attendance> those) {
        return Stream.concat(
                organizer().stream(),
                meeting.attendance().stream().filter(those).flatMap(each -> attendee(each).stream()));
    }

    private Optional<Property> organizer() {
        return address(meeting.notice().host()).map(address -> {
            Organizer organizer = new Organizer(address);
            organizer.add(name(meeting.notice().host()));
            CalendarAddress.of(sender).ifPresent(septet -> organizer.add(new SentBy(septet)));
            return organizer;
        });
    }

    private Optional<Property> attendee(Attendance each) {
        return address(each.person()).map(address -> {
            Attendee attendee = new Attendee(address);
            attendee.add(CuType.INDIVIDUAL);
            attendee.add(each.person().equals(meeting.notice().host()) ? Role.CHAIR : Role.REQ_PARTICIPANT);
            attendee.add(status(each.answer()));
            attendee.add(each.answer() == Answer.NONE ? Rsvp.TRUE : Rsvp.FALSE);
            attendee.add(name(each.person()));
            return attendee;
        });
    }

    private Optional<URI> address(PersonId person) {
        return roster.find(person).map(Person::mail).flatMap(CalendarAddress::of);
    }

    private Cn name(PersonId person) {
        return new Cn(roster.person(person));
    }

    private static PartStat status(Answer answer) {
        return switch (answer) {
            case NONE -> PartStat.NEEDS_ACTION;
            case ACCEPTED -> PartStat.ACCEPTED;
            case TENTATIVE -> PartStat.TENTATIVE;
            case DECLINED -> PartStat.DECLINED;
        };
    }
}
