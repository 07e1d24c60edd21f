package io.septet.meeting.web;

import io.septet.directory.PersonId;
import io.septet.findings.FindingTexts;
import io.septet.findings.Refused;
import io.septet.findings.WordedFindings;
import io.septet.meeting.Answer;
import io.septet.meeting.Answers;
import io.septet.meeting.Attendance;
import io.septet.meeting.CalledMeetings;
import io.septet.meeting.MeetingId;
import io.septet.meeting.MeetingView;
import io.septet.project.Readers;
import java.time.Instant;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Answers to invitations, for programs. */
@RestController
@RequestMapping("/api/meetings/{id}")
class AnswerController {

    private final CalledMeetings meetings;
    private final Answers answers;
    private final Readers readers;
    private final FindingTexts texts;

    AnswerController(CalledMeetings meetings, Answers answers, Readers readers, FindingTexts texts) {
        this.meetings = meetings;
        this.answers = answers;
        this.readers = readers;
        this.texts = texts;
    }

    /** Answers the invitation to a meeting; an earlier answer does not count any more. */
    @PutMapping(path = "/answer", consumes = MediaType.APPLICATION_JSON_VALUE)
    Answered answer(@PathVariable UUID id, @RequestBody Given given, PersonId person) {
        MeetingView asked = open(id, person);
        return own(answers.answer(asked.id(), given.answer(), given.word(), person), person)
                .orElseThrow();
    }

    private MeetingView open(UUID id, PersonId person) {
        MeetingView meeting;
        try {
            meeting = meetings.get(new MeetingId(id));
        } catch (NoSuchElementException none) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        readers.open(meeting.project(), person);
        return meeting;
    }

    private static Optional<Answered> own(MeetingView meeting, PersonId person) {
        return meeting.attendance().stream()
                .filter(each -> each.person().equals(person))
                .findFirst()
                .map(Answered::of);
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONFLICT)
    WordedFindings refused(Refused refused) {
        return texts.worded(refused.findings());
    }

    @ExceptionHandler(HttpMessageNotReadableException.class)
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    WordedFindings unreadable() {
        return texts.worded(Refused.because("desk.submission.malformed").findings());
    }

    /**
     * What a program sends.
     *
     * @param word what is said to it
     */
    record Given(Answer answer, @Nullable String word) {

        Given {
            answer = answer == null ? Answer.NONE : answer;
        }
    }

    /** What counts by now. */
    record Answered(Answer answer, @Nullable String word, @Nullable Instant answeredAt) {

        static Answered of(Attendance own) {
            return new Answered(own.answer(), own.word(), own.answeredAt());
        }
    }
}
