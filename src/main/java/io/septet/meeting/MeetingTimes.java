package io.septet.meeting;

import io.septet.absence.Absence;
import io.septet.absence.Absences;
import io.septet.calendar.WorkingTime;
import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.meeting.BusyTime.Why;
import io.septet.meeting.domain.SlotPolicy;
import io.septet.meeting.domain.TimesPolicy;
import io.septet.project.ProjectView;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Knows when people are busy, by their meetings and absences, and the first times that suit all of them (M1). However many they
 * are, it takes as many statements. What they are busy with it does not say.
 */
@Component
@Transactional(readOnly = true)
public class MeetingTimes {

    /** How many times are proposed. */
    private static final int PROPOSED = 3;

    private final CalledMeetings meetings;
    private final Absences absences;
    private final Invited invited;
    private final Directory directory;
    private final MeetingSettings settings;
    private final WorkingTime time;

    MeetingTimes(
            CalledMeetings meetings,
            Absences absences,
            Invited invited,
            Directory directory,
            MeetingSettings settings,
            WorkingTime time) {
        this.meetings = meetings;
        this.absences = absences;
        this.invited = invited;
        this.directory = directory;
        this.settings = settings;
        this.time = time;
    }

    /**
     * The times of these days, both included, for those who are to come to a meeting of a project.
     *
     * @param minutes how long the meeting is to take
     * @param moved the meeting that is to be moved and is in nobody's way; null of a new one
     * @throws io.septet.findings.Refused when somebody is unknown, nobody is named, or it is about too many people or days
     */
    public TimesToMeet of(
            ProjectView project,
            Invitation whom,
            LocalDate from,
            LocalDate until,
            int minutes,
            @Nullable MeetingId moved) {
        Set<PersonId> each = new LinkedHashSet<>(invited.of(project, whom));
        new TimesPolicy(directory.roster()).findings(each, from, until, minutes).refuseIfAny();
        Instant start = from.atStartOfDay(time.zone()).toInstant();
        Instant end = until.plusDays(1).atStartOfDay(time.zone()).toInstant();
        List<BusyTime> busy = Stream.concat(
                        meetings.busy(start, end, each, moved).stream(),
                        absences.of(each).stream()
                                .filter(absence -> absence.overlaps(from, until))
                                .map(this::away))
                .toList();
        SlotPolicy policy = new SlotPolicy(time, settings.noticeDays());
        Map<PersonId, List<BusyTime>> byPerson = new LinkedHashMap<>();
        each.forEach(person -> byPerson.put(
                person, busy.stream().filter(one -> one.person().equals(person)).toList()));
        return new TimesToMeet(
                byPerson,
                policy.workingHours(from, until),
                policy.first(PROPOSED, Duration.ofMinutes(minutes), from, until, busy));
    }

    private BusyTime away(Absence absence) {
        return new BusyTime(
                absence.absent(),
                absence.from().atStartOfDay(time.zone()).toInstant(),
                absence.until().plusDays(1).atStartOfDay(time.zone()).toInstant(),
                Why.AWAY);
    }
}
