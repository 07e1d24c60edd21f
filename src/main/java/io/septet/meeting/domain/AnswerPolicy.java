package io.septet.meeting.domain;

import io.septet.directory.PersonId;
import io.septet.findings.Findings;
import io.septet.meeting.Answer;
import io.septet.meeting.MeetingView;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When somebody can answer an invitation (M3): who is invited, until the notice's date, with a word if they like. Who came is
 * for the minutes to say.
 */
public record AnswerPolicy(Instant now) {

    public static final int LONGEST_WORD = 500;

    /** What is not in order with an answer that is given now. */
    public Findings findings(MeetingView meeting, PersonId person, Answer answer, @Nullable String word) {
        Findings findings = new Findings();
        if (!meeting.notice().attendees().contains(person)) {
            return findings.add("", "meeting.answer.notInvited");
        }
        if (!meeting.isOpen()) {
            return findings.add("", "meeting.ended");
        }
        if (now.isAfter(meeting.notice().answerBy())) {
            return findings.add("", "meeting.answer.tooLate");
        }
        if (answer == Answer.NONE) {
            findings.add("answer", "meeting.answer.missing");
        }
        if (word != null && word.length() > LONGEST_WORD) {
            findings.add("word", "meeting.text.tooLong", LONGEST_WORD);
        }
        return findings;
    }
}
