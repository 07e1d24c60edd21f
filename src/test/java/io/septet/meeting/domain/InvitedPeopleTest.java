package io.septet.meeting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.findings.Finding;
import io.septet.findings.Findings;
import io.septet.meeting.AgendaTopic;
import io.septet.meeting.Answer;
import io.septet.meeting.Attendance;
import io.septet.meeting.MeetingKind;
import io.septet.meeting.MeetingState;
import io.septet.meeting.Notice;
import io.septet.project.ProjectId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("M2, M3: what people do about a meeting to which they are invited")
class InvitedPeopleTest {

    private static final PersonId ANN = PersonId.of("ann");
    private static final PersonId BOB = PersonId.of("bob");
    private static final PersonId STRANGER = PersonId.of("eve");
    private static final Instant NOW = Instant.parse("2024-03-04T02:00:00Z");
    private static final Instant ANSWER_BY = Instant.parse("2024-03-06T02:00:00Z");
    private static final Instant START = Instant.parse("2024-03-07T02:00:00Z");
    private static final int LONGEST = 30;

    private final CalledMeeting meeting =
            new CalledMeeting(new ProjectId(UUID.randomUUID()), notice(START, " Room 1 "), 2, null, Doer.of(ANN), NOW);

    private static Notice notice(Instant start, String place) {
        return new Notice(
                MeetingKind.WEEKLY,
                " Week 10 ",
                start,
                45,
                place,
                ANN,
                BOB,
                List.of(ANN, BOB),
                List.of(topic("Poster", 20)),
                ANSWER_BY,
                null);
    }

    private static AgendaTopic topic(String subject, int minutes) {
        return new AgendaTopic(subject, BOB, minutes, null);
    }

    private static List<String> codes(Findings findings) {
        return findings.all().stream().map(Finding::code).toList();
    }

    private Answer answerOf(PersonId person) {
        return meeting.view().attendance().stream()
                .filter(each -> each.person().equals(person))
                .map(Attendance::answer)
                .findFirst()
                .orElseThrow();
    }

    private List<String> answering(Instant at, PersonId person, Answer answer, @Nullable String word) {
        return codes(new AnswerPolicy(at).findings(meeting.view(), person, answer, word));
    }

    private List<String> proposing(Instant at, AgendaTopic topic, PersonId by, long before) {
        return codes(new ProposalPolicy(LONGEST, at).findings(meeting.view(), topic, by, before));
    }

    @Test
    @DisplayName("whoever calls it comes; the others are asked, and a later answer replaces an earlier one")
    void answers() {
        assertThat(answerOf(ANN)).isEqualTo(Answer.ACCEPTED);
        assertThat(answerOf(BOB)).isEqualTo(Answer.NONE);
        meeting.answer(BOB, Answer.TENTATIVE, "a bit late", NOW);
        meeting.answer(BOB, Answer.DECLINED, null, NOW.plusSeconds(60));
        assertThat(meeting.view().attendance())
                .containsExactly(
                        new Attendance(ANN, Answer.ACCEPTED, NOW),
                        new Attendance(BOB, Answer.DECLINED, NOW.plusSeconds(60)));
        assertThat(meeting.view().notice().subject()).isEqualTo("Week 10");
        assertThat(meeting.view().notice().place()).isEqualTo("Room 1");
        assertThat(meeting.planVersion()).isEqualTo(2);
        assertThat(meeting.view().sequence()).isZero();
    }

    @Test
    @DisplayName("moved, it asks everybody anew but who moved it, under a higher number")
    void moved() {
        meeting.move(notice(START.plus(Duration.ofDays(1)), "Room 2"), Doer.of(BOB), NOW);
        assertThat(answerOf(ANN)).isEqualTo(Answer.NONE);
        assertThat(answerOf(BOB)).isEqualTo(Answer.ACCEPTED);
        assertThat(meeting.view().sequence()).isEqualTo(1);
        assertThat(meeting.view().notice().start()).isEqualTo(START.plus(Duration.ofDays(1)));
        assertThat(meeting.view().notice().place()).isEqualTo("Room 2");
    }

    @Test
    @DisplayName("called off or held, it is over, and nothing changes it any more")
    void over() {
        assertThat(meeting.calledOff()).isEmpty();
        meeting.callOff("Fair", new Doer(BOB, ANN), NOW);
        assertThat(meeting.view().state()).isEqualTo(MeetingState.CALLED_OFF);
        assertThat(meeting.view().sequence()).isEqualTo(1);
        assertThat(meeting.calledOff()).hasValueSatisfying(off -> {
            assertThat(off.reason()).isEqualTo("Fair");
            assertThat(off.by()).isEqualTo(new Doer(BOB, ANN));
            assertThat(off.at()).isEqualTo(NOW);
        });
        assertThatThrownBy(() -> meeting.hold(NOW)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> meeting.callOff(null, Doer.of(ANN), NOW)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> meeting.takeUp(topic("Prices", 5))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> meeting.move(notice(START, "Room 3"), Doer.of(ANN), NOW))
                .isInstanceOf(IllegalStateException.class);
        assertThat(answering(NOW, BOB, Answer.ACCEPTED, null)).containsExactly("meeting.ended");
        assertThat(proposing(NOW, topic("Prices", 5), BOB, 0)).containsExactly("meeting.ended");
    }

    @Test
    @DisplayName("held, it is not called off")
    void held() {
        meeting.hold(NOW);
        assertThat(meeting.view().state()).isEqualTo(MeetingState.HELD);
        assertThat(meeting.calledOff()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"ACCEPTED", "TENTATIVE", "DECLINED"})
    @DisplayName("they answer until the date, with a word")
    void answered(Answer answer) {
        assertThat(answering(ANSWER_BY, BOB, answer, "x".repeat(AnswerPolicy.LONGEST_WORD)))
                .isEmpty();
    }

    @Test
    @DisplayName("they do not answer too late, with nothing, with a novel, or when they are not invited")
    void notAnswered() {
        assertThat(answering(ANSWER_BY.plusMillis(1), BOB, Answer.ACCEPTED, null))
                .containsExactly("meeting.answer.tooLate");
        assertThat(answering(NOW, BOB, Answer.NONE, null)).containsExactly("meeting.answer.missing");
        assertThat(answering(NOW, BOB, Answer.ACCEPTED, "x".repeat(AnswerPolicy.LONGEST_WORD + 1)))
                .containsExactly("meeting.text.tooLong");
        assertThat(answering(NOW, STRANGER, Answer.ACCEPTED, null)).containsExactly("meeting.answer.notInvited");
    }

    @ParameterizedTest(name = "{0} minutes, {1} letters")
    @CsvSource({
        "30, 200, ''",
        "31, 200, meeting.topic.tooLong",
        "1, 1, ''",
        "0, 1, meeting.topic.minutes.missing",
        "-5, 1, meeting.topic.minutes.missing",
        "30, 0, meeting.topic.subject.missing",
        "30, 201, meeting.text.tooLong"
    })
    @DisplayName("they propose a topic that says what it is about, and takes no longer than a topic may")
    void proposed(int minutes, int letters, String code) {
        assertThat(String.join(" ", proposing(ANSWER_BY, topic("x".repeat(letters), minutes), BOB, 49)))
                .isEqualTo(code);
    }

    @Test
    @DisplayName("a topic has a presenter who is invited, and material that is text or a web address")
    void presented() {
        assertThat(proposing(NOW, new AgendaTopic("Prices", null, 5, "Shelf 3"), BOB, 0))
                .isEmpty();
        assertThat(proposing(NOW, new AgendaTopic("Prices", ANN, 5, "https://files.company.example"), BOB, 0))
                .isEmpty();
        assertThat(proposing(NOW, new AgendaTopic("Prices", STRANGER, 5, "ftp://files"), BOB, 0))
                .containsExactly("meeting.proposal.presenter", "meeting.link.noWebAddress");
        assertThat(proposing(NOW, new AgendaTopic("Prices", null, 5, "x".repeat(500)), BOB, 0))
                .isEmpty();
        assertThat(proposing(NOW, new AgendaTopic("Prices", null, 5, "x".repeat(501)), BOB, 0))
                .containsExactly("meeting.text.tooLong");
    }

    @Test
    @DisplayName("no topic is proposed by others, too late, or as the fifty-first")
    void notProposed() {
        assertThat(proposing(NOW, topic("Prices", 5), STRANGER, 0)).containsExactly("meeting.answer.notInvited");
        assertThat(proposing(ANSWER_BY.plusMillis(1), topic("Prices", 5), BOB, 0))
                .containsExactly("meeting.proposal.tooLate");
        assertThat(proposing(NOW, topic("Prices", 5), BOB, 50)).containsExactly("meeting.agenda.tooMany");
    }

    @Test
    @DisplayName("the host takes a topic onto the agenda if it fits, or says why not; nobody else does")
    void taken() {
        ProposalPolicy policy = new ProposalPolicy(LONGEST, NOW);
        assertThat(codes(policy.findingsOfTaking(meeting.view(), topic("Prices", 25), ANN)))
                .isEmpty();
        assertThat(codes(policy.findingsOfTaking(meeting.view(), topic("Prices", 26), ANN)))
                .containsExactly("meeting.agenda.tooLong");
        assertThat(codes(policy.findingsOfTaking(meeting.view(), topic("Prices", 5), BOB)))
                .containsExactly("meeting.proposal.host");
        assertThat(codes(policy.findingsOfTurningDown(meeting.view(), "no time", ANN)))
                .isEmpty();
        assertThat(codes(policy.findingsOfTurningDown(meeting.view(), " ", ANN)))
                .containsExactly("meeting.proposal.word.missing");
        assertThat(codes(policy.findingsOfTurningDown(meeting.view(), "x".repeat(2000), ANN)))
                .isEmpty();
        assertThat(codes(policy.findingsOfTurningDown(meeting.view(), "x".repeat(2001), ANN)))
                .containsExactly("meeting.text.tooLong");
        assertThat(codes(policy.findingsOfTurningDown(meeting.view(), "no time", BOB)))
                .containsExactly("meeting.proposal.host");
        IntStream.rangeClosed(2, 50).forEach(number -> meeting.takeUp(topic("Topic " + number, 0)));
        assertThat(meeting.view().notice().agenda()).hasSize(50);
        assertThat(codes(policy.findingsOfTaking(meeting.view(), topic("Prices", 5), ANN)))
                .containsExactly("meeting.agenda.tooMany");
        meeting.hold(NOW);
        assertThat(codes(policy.findingsOfTaking(meeting.view(), topic("Prices", 5), ANN)))
                .containsExactly("meeting.ended");
    }
}
