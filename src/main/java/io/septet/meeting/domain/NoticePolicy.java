package io.septet.meeting.domain;

import io.septet.calendar.WorkingTime;
import io.septet.directory.PersonId;
import io.septet.directory.Roster;
import io.septet.findings.Findings;
import io.septet.meeting.AgendaTopic;
import io.septet.meeting.MeetingKind;
import io.septet.meeting.Notice;
import io.septet.platform.PlainText;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a meeting is called in order (M1, M2): with a subject, to come, long enough ahead or marked urgent with a reason, at a
 * place or a web address, with people who work here, and an agenda that fits its length.
 */
public record NoticePolicy(NoticeLimits limits, Roster roster, WorkingTime time) {

    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_PLACE = 500;
    private static final int LONGEST_REASON = 2000;
    private static final int LONGEST_MEETING = 24 * 60;
    private static final int MOST_PEOPLE = 500;
    private static final int MOST_TOPICS = 50;

    /** What is not in order with a meeting that is called now. */
    public Findings findings(Notice notice) {
        Findings findings = new Findings();
        require(notice.subject(), "subject", "meeting.subject.missing", LONGEST_SUBJECT, findings);
        checkTime(notice, findings);
        checkPlace(notice, findings);
        checkPeople(notice, findings);
        checkAgenda(notice, findings);
        return findings;
    }

    /** What is not in order with another time or place of one that was called. */
    public Findings findingsOfMove(Notice moved) {
        Findings findings = new Findings();
        checkTime(moved, findings);
        checkPlace(moved, findings);
        checkFits(moved, findings);
        return findings;
    }

    /** Until when people answer where nobody says it: a working day before the meeting, or else until it begins. */
    public Instant usualAnswerBy(Instant start) {
        Instant usual = time.minusWorkingDays(start, 1);
        return usual.isAfter(time.now()) ? usual : start;
    }

    /** Until when they answer where a day is named: until work ends on it, or else until the meeting begins. */
    public Instant answerBy(@Nullable LocalDate day, Instant start) {
        if (day == null) {
            return usualAnswerBy(start);
        }
        Instant evening = time.endOfWorkingDay(day);
        boolean isSameDay = day.equals(LocalDate.ofInstant(start, time.zone()));
        return isSameDay && evening.isAfter(start) ? start : evening;
    }

    /** Whether it is called with shorter notice than the company allows, and needs a reason for it. */
    public boolean isShort(Notice notice) {
        return notice.kind() != MeetingKind.COORDINATION
                && time.minusWorkingDays(notice.start(), limits.noticeDays()).isBefore(time.now());
    }

    private void checkTime(Notice notice, Findings findings) {
        if (notice.minutesLong() <= 0) {
            findings.add("minutesLong", "meeting.endBeforeStart");
        } else if (notice.minutesLong() > longest(notice.kind())) {
            findings.add("minutesLong", "meeting.longest", longest(notice.kind()));
        }
        if (!notice.start().isAfter(time.now())) {
            findings.add("startsOn", "meeting.past");
            return;
        }
        if (isShort(notice) && PlainText.orNull(notice.urgentReason()) == null) {
            findings.add("urgentReason", "meeting.urgentReason.missing", limits.noticeDays());
        }
        if (notice.urgentReason() != null && notice.urgentReason().length() > LONGEST_REASON) {
            findings.add("urgentReason", "meeting.text.tooLong", LONGEST_REASON);
        }
        if (!notice.answerBy().isAfter(time.now())) {
            findings.add("answerBy", "meeting.answerBy.past");
        } else if (notice.answerBy().isAfter(notice.start())) {
            findings.add("answerBy", "meeting.answerBy.afterStart");
        }
    }

    private int longest(MeetingKind kind) {
        return limits.inAll(kind).orElse(LONGEST_MEETING);
    }

    private static void checkPlace(Notice notice, Findings findings) {
        require(notice.place(), "place", "meeting.place.missing", LONGEST_PLACE, findings);
        checkLink(notice.place(), "place", findings);
    }

    private static void checkLink(@Nullable String place, String path, Findings findings) {
        if (Place.isLink(place) && !Place.isWebAddress(place)) {
            findings.add(path, "meeting.link.noWebAddress");
        }
    }

    private void checkPeople(Notice notice, Findings findings) {
        requireColleague(notice.host(), "host", findings);
        requireColleague(notice.recorder(), "recorder", findings);
        if (notice.attendees().isEmpty()) {
            findings.add("attendees", "meeting.attendees.missing");
        }
        if (notice.attendees().size() > MOST_PEOPLE) {
            findings.add("attendees", "meeting.attendees.tooMany", MOST_PEOPLE);
        }
        notice.attendees().stream()
                .distinct()
                .filter(person -> !person.equals(notice.host()) && !person.equals(notice.recorder()))
                .filter(person -> notice.agenda().stream().noneMatch(topic -> person.equals(topic.presenter())))
                .forEach(person -> requireColleague(person, "attendees", findings));
    }

    private void checkAgenda(Notice notice, Findings findings) {
        if (notice.agenda().isEmpty()) {
            findings.add("agenda", "meeting.agenda.missing");
        }
        if (notice.agenda().size() > MOST_TOPICS) {
            findings.add("agenda", "meeting.agenda.tooMany", MOST_TOPICS);
        }
        for (int i = 0; i < notice.agenda().size(); i++) {
            checkTopic(notice.agenda().get(i), "agenda[%d].".formatted(i), findings);
        }
        checkFits(notice, findings);
    }

    private void checkTopic(AgendaTopic topic, String path, Findings findings) {
        require(topic.subject(), path + "subject", "meeting.topic.subject.missing", LONGEST_SUBJECT, findings);
        if (topic.presenter() != null) {
            requireColleague(topic.presenter(), path + "presenter", findings);
        }
        if (topic.minutes() <= 0) {
            findings.add(path + "minutes", "meeting.topic.minutes.missing");
        } else if (topic.minutes() > limits.topic()) {
            findings.add(path + "minutes", "meeting.topic.tooLong", limits.topic());
        }
        if (topic.material() != null && topic.material().length() > LONGEST_PLACE) {
            findings.add(path + "material", "meeting.text.tooLong", LONGEST_PLACE);
        }
        checkLink(topic.material(), path + "material", findings);
    }

    private static void checkFits(Notice notice, Findings findings) {
        if (notice.minutesLong() > 0 && notice.agendaMinutes() > notice.minutesLong()) {
            findings.add("agenda", "meeting.agenda.tooLong", notice.agendaMinutes(), notice.minutesLong());
        }
    }

    private void requireColleague(PersonId person, String path, Findings findings) {
        if (!roster.knows(person)) {
            findings.add(path, "meeting.personUnknown", person.value());
        }
    }

    private static void require(@Nullable String text, String path, String missing, int longest, Findings findings) {
        if (PlainText.orNull(text) == null) {
            findings.add(path, missing);
        } else if (text != null && text.length() > longest) {
            findings.add(path, "meeting.text.tooLong", longest);
        }
    }
}
