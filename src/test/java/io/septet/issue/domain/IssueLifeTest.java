package io.septet.issue.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.septet.directory.DepartmentId;
import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.issue.Answer;
import io.septet.issue.Conclusion;
import io.septet.issue.Deed;
import io.septet.issue.FollowUp;
import io.septet.issue.IssueDecision;
import io.septet.issue.IssueState;
import io.septet.issue.IssueView;
import io.septet.issue.MeetingCall;
import io.septet.issue.RaisedIssue;
import io.septet.issue.Verdict;
import io.septet.plan.WorkItemKey;
import io.septet.project.ProjectId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("T6: the life of an issue")
class IssueLifeTest {

    private static final DepartmentId SALES = DepartmentId.of("sales");
    private static final DepartmentId LEGAL = DepartmentId.of("legal");
    private static final PersonId ANN = PersonId.of("sales.ann");
    private static final PersonId BOB = PersonId.of("sales.bob");
    private static final Doer COORDINATOR = new Doer(BOB, ANN);
    private static final Instant THEN = Instant.parse("2024-03-04T01:00:00Z");
    private static final Instant LATER = THEN.plus(Duration.ofDays(1));
    private static final Instant LAST = THEN.plus(Duration.ofDays(2));
    private static final List<FollowUp> FOLLOWS = List.of(new FollowUp("Book it", BOB, LocalDate.of(2024, 3, 8)));
    private static final RaisedIssue RAISED = new RaisedIssue(
            new ProjectId(UUID.randomUUID()),
            WorkItemKey.of("W1"),
            "One printer for both",
            List.of(SALES, LEGAL),
            "Who prints first",
            "Whoever is due first");
    private static final MeetingCall CALL = new MeetingCall(LATER, "Room 1", List.of(ANN, BOB), "Fair");
    private static final Conclusion CONCLUSION =
            new Conclusion(LATER, List.of(BOB), "Both were heard", "Sales first", FOLLOWS);

    private final Issue issue = new Issue(RAISED, 3, ANN, THEN);

    private IssueView now() {
        return issue.view(List.of());
    }

    @Test
    @DisplayName("begins with what was raised, by whom and when")
    void raised() {
        assertThat(now())
                .isEqualTo(new IssueView(
                        now().id(),
                        3,
                        IssueState.RAISED,
                        RAISED,
                        ANN,
                        THEN,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
        assertThat(now().isOpen()).isTrue();
        assertThat(now().project()).isEqualTo(RAISED.project());
        assertThat(now().silent()).containsExactly(SALES, LEGAL);
        assertThat(now().raised().inShort()).isEqualTo("One printer for both");
    }

    @Test
    @DisplayName("goes on through meeting and conclusion, and is settled")
    void settled() {
        issue.call(CALL, COORDINATOR, THEN);
        assertThat(now().state()).isEqualTo(IssueState.CALLED);
        assertThat(now().call()).isEqualTo(CALL);
        assertThat(now().called()).isEqualTo(new Deed(COORDINATOR, THEN));
        issue.conclude(CONCLUSION, COORDINATOR, LATER);
        assertThat(now().state()).isEqualTo(IssueState.CONCLUDED);
        assertThat(now().conclusion()).isEqualTo(CONCLUSION);
        assertThat(CONCLUSION.isInWriting()).isFalse();
        assertThat(now().concluded()).isEqualTo(new Deed(COORDINATOR, LATER));
        issue.close(LAST);
        assertThat(now().state()).isEqualTo(IssueState.SETTLED);
        assertThat(now().closedAt()).isEqualTo(LAST);
        assertThat(now().isOpen()).isFalse();
    }

    @Test
    @DisplayName("is concluded in writing without a meeting")
    void inWriting() {
        issue.conclude(Conclusion.inWriting(" Sales first ", FOLLOWS), COORDINATOR, LATER);
        assertThat(now().conclusion()).isEqualTo(Conclusion.inWriting("Sales first", FOLLOWS));
        assertThat(Conclusion.inWriting("Sales first", FOLLOWS).isInWriting()).isTrue();
        assertThat(now().call()).isNull();
    }

    @Test
    @DisplayName("is decided by the lead once it is contested, whether all were heard or the date has passed")
    void decided() {
        issue.conclude(CONCLUSION, COORDINATOR, LATER);
        issue.closeRound(LATER);
        assertThat(now().state()).isEqualTo(IssueState.CONTESTED);
        assertThat(now().roundClosedAt()).isEqualTo(LATER);
        IssueDecision decision = new IssueDecision("Legal first", FOLLOWS);
        issue.decide(decision, COORDINATOR, LAST);
        issue.close(LAST);
        assertThat(now().state()).isEqualTo(IssueState.DECIDED);
        assertThat(now().decision()).isEqualTo(decision);
        assertThat(now().decided()).isEqualTo(new Deed(COORDINATOR, LAST));

        Issue other = new Issue(RAISED, 4, ANN, THEN);
        other.conclude(CONCLUSION, COORDINATOR, LATER);
        other.goToLead();
        assertThat(other.view(List.of()).state()).isEqualTo(IssueState.CONTESTED);
        assertThat(other.view(List.of()).roundClosedAt()).isNull();
    }

    @Test
    @DisplayName("knows who answered what, and who has not")
    void answers() {
        Answer contested = new Answer(LEGAL, Verdict.CONTEST, BOB, ANN, "Too late", LAST);
        IssueView view = issue.view(List.of(new IssueAnswer(issue, contested).view()));
        assertThat(new IssueAnswer(issue, contested).issueId()).isEqualTo(issue.id());
        assertThat(view.answers()).containsExactly(contested);
        assertThat(view.answerOf(LEGAL)).contains(contested);
        assertThat(view.answerOf(SALES)).isEmpty();
        assertThat(view.silent()).containsExactly(SALES);
        assertThat(view.isContested()).isTrue();
        assertThat(issue.view(List.of(new Answer(SALES, Verdict.CONFIRM, BOB, null, null, LAST)))
                        .isContested())
                .isFalse();
    }

    @Test
    @DisplayName("is withdrawn with a word, before there is a conclusion")
    void withdrawn() {
        issue.call(CALL, COORDINATOR, THEN);
        issue.withdraw(ANN, " Solved itself ", LATER);
        assertThat(now().state()).isEqualTo(IssueState.WITHDRAWN);
        assertThat(now().withdrawal()).isEqualTo("Solved itself");
        assertThat(now().withdrawn()).isEqualTo(new Deed(Doer.of(ANN), LATER));

        Issue concluded = new Issue(RAISED, 4, ANN, THEN);
        concluded.conclude(CONCLUSION, COORDINATOR, LATER);
        assertThatIllegalStateException().isThrownBy(() -> concluded.withdraw(ANN, "Too late", LAST));
    }

    @Test
    @DisplayName("ends with its project, however far it is")
    void cancelled() {
        issue.conclude(CONCLUSION, COORDINATOR, LATER);
        issue.cancel(BOB, null, LAST);
        assertThat(now().state()).isEqualTo(IssueState.CANCELLED);
        assertThat(now().withdrawn()).isEqualTo(new Deed(Doer.of(BOB), LAST));
    }

    @Test
    @DisplayName("goes on no more once it has ended")
    void ended() {
        issue.withdraw(ANN, "Moot", LATER);
        List<Runnable> deeds = List.of(
                () -> issue.call(CALL, COORDINATOR, LAST),
                () -> issue.conclude(CONCLUSION, COORDINATOR, LAST),
                issue::goToLead,
                () -> issue.closeRound(LAST),
                () -> issue.decide(new IssueDecision("x", List.of()), COORDINATOR, LAST),
                () -> issue.close(LAST),
                () -> issue.withdraw(ANN, "Moot", LAST),
                () -> issue.cancel(BOB, "No budget", LAST));
        assertThat(deeds)
                .allSatisfy(deed ->
                        assertThatIllegalStateException().isThrownBy(deed::run).withMessageContaining("Issue 3 of"));
    }

    @Test
    @DisplayName("is not called twice, nor contested before there is a conclusion")
    void order() {
        assertThatIllegalStateException().isThrownBy(issue::goToLead);
        issue.call(CALL, COORDINATOR, THEN);
        assertThatIllegalStateException().isThrownBy(() -> issue.call(CALL, COORDINATOR, LATER));
        issue.conclude(CONCLUSION, COORDINATOR, LATER);
        assertThatIllegalStateException().isThrownBy(() -> issue.conclude(CONCLUSION, COORDINATOR, LAST));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("is open until it is settled, decided, withdrawn or cancelled")
    void open(IssueState state) {
        assertThat(state.isOpen())
                .isEqualTo(List.of(IssueState.RAISED, IssueState.CALLED, IssueState.CONCLUDED, IssueState.CONTESTED)
                        .contains(state));
        assertThat(state.isBeforeConclusion()).isEqualTo(state == IssueState.RAISED || state == IssueState.CALLED);
    }
}
