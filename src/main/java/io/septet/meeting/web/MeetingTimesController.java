package io.septet.meeting.web;

import io.septet.calendar.WorkingTime;
import io.septet.directory.DepartmentId;
import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.directory.Roster;
import io.septet.findings.FindingTexts;
import io.septet.findings.Refused;
import io.septet.findings.WordedFindings;
import io.septet.meeting.BusyTime;
import io.septet.meeting.Invitation;
import io.septet.meeting.MeetingId;
import io.septet.meeting.MeetingTimes;
import io.septet.meeting.Slot;
import io.septet.meeting.TimesToMeet;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Readers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** For the form that calls a meeting. */
@RestController
class MeetingTimesController {

    /** How many days are looked at: one with work is among them even at the longest holiday. */
    private static final int DAYS = 12;

    private final Readers readers;
    private final MeetingTimes times;
    private final Directory directory;
    private final WorkingTime time;
    private final FindingTexts texts;

    MeetingTimesController(
            Readers readers, MeetingTimes times, Directory directory, WorkingTime time, FindingTexts texts) {
        this.readers = readers;
        this.times = times;
        this.directory = directory;
        this.time = time;
        this.texts = texts;
    }

    /** Of one person. */
    record Line(PersonId person, String name, List<Busy> busy) {}

    /** @param why {@code MEETING} or {@code AWAY} */
    record Busy(LocalDateTime from, LocalDateTime until, BusyTime.Why why) {}

    record Stretch(LocalDateTime from, LocalDateTime until) {}

    /** @param hours the working hours of these days @param slots the first times that suit all */
    record Times(List<Line> people, List<Stretch> hours, List<Stretch> slots) {}

    /**
     * Says when people are busy, and the first times at which a meeting suits all of them, in the company's zone. What they are
     * busy with it does not say.
     *
     * @param project id of the project that is to meet; whoever asks takes part in it
     * @param attendee id of somebody who is to come; as often as there are people
     * @param department id of a department whose contact is to come; likewise
     * @param contacts whether all contacts of the project are to come
     * @param heads whether all heads of its departments are
     * @param participants whether everybody who takes part is
     * @param from the first day that is looked at; today if left out
     * @param minutes how long the meeting is to take
     * @param moved id of the meeting that is to be moved, which is in nobody's way; left out for a new one
     */
    @GetMapping("/api/meetings/times")
    Times times(
            @RequestParam UUID project,
            @RequestParam(defaultValue = "") List<String> attendee,
            @RequestParam(defaultValue = "") List<String> department,
            @RequestParam(defaultValue = "false") boolean contacts,
            @RequestParam(defaultValue = "false") boolean heads,
            @RequestParam(defaultValue = "false") boolean participants,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam int minutes,
            @RequestParam(required = false) @Nullable UUID moved,
            PersonId person) {
        ProjectView whose = readers.open(new ProjectId(project), person);
        if (!readers.takesPart(whose.id(), person)) {
            throw new AccessDeniedException("Times are for those who take part");
        }
        Invitation whom = new Invitation(
                attendee.stream().map(PersonId::of).toList(),
                department.stream().map(DepartmentId::of).toList(),
                contacts,
                heads,
                participants);
        LocalDate first = from == null || from.isBefore(time.today()) ? time.today() : from;
        return shown(times.of(
                whose, whom, first, first.plusDays(DAYS - 1L), minutes, moved == null ? null : new MeetingId(moved)));
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONFLICT)
    WordedFindings refused(Refused refused) {
        return texts.worded(refused.findings());
    }

    private Times shown(TimesToMeet found) {
        Roster roster = directory.roster();
        return new Times(
                found.busy().entrySet().stream()
                        .map(one -> new Line(one.getKey(), roster.person(one.getKey()), busy(one.getValue())))
                        .toList(),
                stretches(found.hours()),
                stretches(found.slots()));
    }

    private List<Busy> busy(List<BusyTime> all) {
        return all.stream()
                .map(one -> new Busy(local(one.from()), local(one.until()), one.why()))
                .toList();
    }

    private List<Stretch> stretches(List<Slot> slots) {
        return slots.stream()
                .map(slot -> new Stretch(local(slot.start()), local(slot.end())))
                .toList();
    }

    private LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, time.zone());
    }
}
