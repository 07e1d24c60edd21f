package io.septet.meeting.domain;

import io.septet.directory.PersonId;
import io.septet.findings.Findings;
import io.septet.meeting.AgendaTopic;
import io.septet.meeting.MeetingView;
import io.septet.platform.PlainText;
import java.time.Instant;

/**
 * When a topic can be proposed for a meeting, and taken onto its agenda (M2): by who is invited and by the host, until the
 * notice's date to answer by; a topic takes no longer than others, is presented by somebody invited, and fits the meeting.
 *
 * @param longest how long a topic may take, in minutes
 */
public record ProposalPolicy(int longest, Instant now) {

    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_MATERIAL = 500;
    private static final int LONGEST_WORD = 2000;
    private static final int MOST = 50;

    /** What is not in order with a topic that is proposed now. */
    public Findings findings(MeetingView meeting, AgendaTopic topic, PersonId by, long proposedBefore) {
        Findings findings = new Findings();
        if (!meeting.notice().attendees().contains(by)) {
            return findings.add("", "meeting.answer.notInvited");
        }
        if (!meeting.isOpen()) {
            return findings.add("", "meeting.ended");
        }
        if (now.isAfter(meeting.notice().answerBy())) {
            return findings.add("", "meeting.proposal.tooLate");
        }
        if (proposedBefore >= MOST) {
            return findings.add("", "meeting.agenda.tooMany", MOST);
        }
        if (PlainText.orNull(topic.subject()) == null) {
            findings.add("subject", "meeting.topic.subject.missing");
        } else if (topic.subject().length() > LONGEST_SUBJECT) {
            findings.add("subject", "meeting.text.tooLong", LONGEST_SUBJECT);
        }
        if (topic.presenter() != null && !meeting.notice().attendees().contains(topic.presenter())) {
            findings.add("presenter", "meeting.proposal.presenter");
        }
        if (topic.minutes() <= 0) {
            findings.add("minutes", "meeting.topic.minutes.missing");
        } else if (topic.minutes() > longest) {
            findings.add("minutes", "meeting.topic.tooLong", longest);
        }
        if (topic.material() != null && topic.material().length() > LONGEST_MATERIAL) {
            findings.add("material", "meeting.text.tooLong", LONGEST_MATERIAL);
        } else if (Place.isLink(topic.material()) && !Place.isWebAddress(topic.material())) {
            findings.add("material", "meeting.link.noWebAddress");
        }
        return findings;
    }

    /** What is not in order when it is taken onto the agenda. */
    public Findings findingsOfTaking(MeetingView meeting, AgendaTopic topic, PersonId by) {
        Findings findings = findingsOfDeciding(meeting, by);
        int sum = meeting.notice().agendaMinutes() + topic.minutes();
        if (findings.isEmpty() && sum > meeting.notice().minutesLong()) {
            findings.add("", "meeting.agenda.tooLong", sum, meeting.notice().minutesLong());
        }
        if (findings.isEmpty() && meeting.notice().agenda().size() >= MOST) {
            findings.add("", "meeting.agenda.tooMany", MOST);
        }
        return findings;
    }

    /** What is not in order when it is not taken. */
    public Findings findingsOfTurningDown(MeetingView meeting, String word, PersonId by) {
        Findings findings = findingsOfDeciding(meeting, by);
        if (findings.isEmpty() && PlainText.orNull(word) == null) {
            findings.add("word", "meeting.proposal.word.missing");
        }
        if (word.length() > LONGEST_WORD) {
            findings.add("word", "meeting.text.tooLong", LONGEST_WORD);
        }
        return findings;
    }

    private static Findings findingsOfDeciding(MeetingView meeting, PersonId by) {
        Findings findings = new Findings();
        if (!by.equals(meeting.notice().host())) {
            findings.add("", "meeting.proposal.host");
        } else if (!meeting.isOpen()) {
            findings.add("", "meeting.ended");
        }
        return findings;
    }
}
