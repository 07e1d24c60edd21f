package io.septet.action.domain;

import static io.septet.calendar.domain.Calendars.SHANGHAI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import io.septet.action.ActionDecision;
import io.septet.action.ActionDecision.Answer;
import io.septet.action.ActionEntry;
import io.septet.action.ActionEntry.Kind;
import io.septet.action.ActionReport;
import io.septet.action.ActionReport.Said;
import io.septet.action.ActionStatus;
import io.septet.action.ActionView;
import io.septet.action.NewAction;
import io.septet.action.Origin;
import io.septet.calendar.WorkingTime;
import io.septet.calendar.domain.Calendars;
import io.septet.directory.DepartmentId;
import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.findings.Finding;
import io.septet.project.ProjectId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("M6, V4: an action")
class ActionLifeTest {

    private static final ProjectId PROJECT = new ProjectId(UUID.randomUUID());
    private static final PersonId OWNER = PersonId.of("sales.ann");
    private static final PersonId HOST = PersonId.of("sales.bob");
    private static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);
    private static final LocalDate FRIDAY = LocalDate.of(2024, 3, 8);
    private static final LocalDate NEXT_FRIDAY = LocalDate.of(2024, 3, 15);
    private static final Instant MONDAY_MORNING = Instant.parse("2024-03-04T02:00:00Z");
    private static final Instant FRIDAY_MORNING = Instant.parse("2024-03-08T02:00:00Z");
    private static final Instant TUESDAY_AFTER = Instant.parse("2024-03-12T02:00:00Z");

    private final ActionItem action = new ActionItem(agreed("Book the hall ", false), MONDAY_MORNING);

    private static NewAction agreed(String what, boolean outlivesProject) {
        return new NewAction(
                PROJECT,
                new Origin("meeting.kind.KICK_OFF", "minutes", "The opening"),
                what,
                OWNER,
                DepartmentId.of("sales"),
                FRIDAY,
                HOST,
                MONDAY,
                outlivesProject);
    }

    private static WorkingTime at(Instant now) {
        return new WorkingTime(Calendars.china(), Clock.fixed(now, SHANGHAI));
    }

    private ActionView seen(Instant now) {
        return action.view(at(now));
    }

    private void says(Said said, @Nullable String note, @Nullable LocalDate newDate) {
        action.report(Doer.of(OWNER), new ActionReport(said, note, newDate), FRIDAY_MORNING);
    }

    private void decides(Answer answer, @Nullable String reason) {
        action.decide(Doer.of(HOST), new ActionDecision(answer, reason), FRIDAY_MORNING);
    }

    private List<String> found(Instant now, Said said, @Nullable String note, @Nullable LocalDate newDate) {
        return new ReportPolicy(at(now))
                .findings(seen(now), new ActionReport(said, note, newDate)).all().stream()
                        .map(finding -> finding.path() + " " + finding.code())
                        .toList();
    }

    @Test
    @DisplayName("is in progress until the evening of its date, then late by the working days since")
    void standing() {
        ActionView fresh = seen(FRIDAY_MORNING);
        assertThat(fresh.id()).isEqualTo(action.id());
        assertThat(fresh.project()).isEqualTo(PROJECT);
        assertThat(fresh.origin()).isEqualTo(new Origin("meeting.kind.KICK_OFF", "minutes", "The opening"));
        assertThat(fresh.what()).isEqualTo("Book the hall");
        assertThat(fresh.owner()).isEqualTo(OWNER);
        assertThat(fresh.department()).isEqualTo(DepartmentId.of("sales"));
        assertThat(fresh.agreedBy()).isEqualTo(HOST);
        assertThat(fresh.agreedInPlaceOf()).isNull();
        assertThat(fresh.agreedFor()).isEqualTo(HOST);
        assertThat(fresh.followedAt()).isEqualTo(MONDAY_MORNING);
        assertThat(fresh.status()).isEqualTo(ActionStatus.IN_PROGRESS);
        assertThat(fresh.isOpen()).isTrue();
        assertThat(fresh.daysLate()).isZero();
        assertThat(fresh.daysOld()).isEqualTo(4);
        assertThat(seen(TUESDAY_AFTER).status()).isEqualTo(ActionStatus.LATE);
        assertThat(seen(TUESDAY_AFTER).daysLate()).isEqualTo(2);
    }

    @Test
    @DisplayName("is agreed on by a substitute in the place of somebody, for whom it is")
    void inPlaceOf() {
        NewAction own = agreed("Book the hall", false);
        NewAction agreed = new NewAction(
                own.project(),
                own.origin(),
                own.what(),
                own.owner(),
                own.department(),
                own.dueOn(),
                new Doer(PersonId.of("sales.cat"), HOST),
                own.agreedOn(),
                own.outlivesProject());
        ActionView seen = new ActionItem(agreed, MONDAY_MORNING).view(at(MONDAY_MORNING));
        assertThat(seen.agreedBy()).isEqualTo(PersonId.of("sales.cat"));
        assertThat(seen.agreedInPlaceOf()).isEqualTo(HOST);
        assertThat(seen.agreedFor()).isEqualTo(HOST);
    }

    @Test
    @DisplayName("is closed when its owner says that it is done, and nothing can be said of it any more")
    void done() {
        says(Said.IN_PROGRESS, "Half of it", null);
        assertThat(seen(FRIDAY_MORNING).isOpen()).isTrue();
        says(Said.DONE, null, null);
        ActionView closed = seen(TUESDAY_AFTER);
        assertThat(closed.status()).isEqualTo(ActionStatus.DONE);
        assertThat(closed.closedAt()).isEqualTo(FRIDAY_MORNING);
        assertThat(closed.daysOld()).isEqualTo(4);
        assertThat(closed.entries())
                .extracting(ActionEntry::kind, ActionEntry::saidBy, ActionEntry::words)
                .containsExactly(tuple(Kind.IN_PROGRESS, OWNER, "Half of it"), tuple(Kind.DONE, OWNER, null));
        assertThat(closed.request()).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> says(Said.DONE, null, null));
        assertThatIllegalStateException().isThrownBy(() -> action.withdraw(HOST, null, TUESDAY_AFTER));
        assertThatIllegalStateException().isThrownBy(() -> action.agreeAgain(agreed("Book the hall", true)));
        assertThat(action.remind(TUESDAY_AFTER)).isFalse();
        assertThat(action.check(FRIDAY)).isFalse();
    }

    @Test
    @DisplayName("is dropped, gets its new date or stays as it is, as whoever agreed on it decides")
    void requests() {
        assertThatIllegalStateException().isThrownBy(() -> {
            says(Said.IN_PROGRESS, "Half of it", null);
            decides(Answer.GRANT, null);
        });
        says(Said.NEW_DATE, "The hall is closed", NEXT_FRIDAY);
        assertThat(seen(FRIDAY_MORNING).request()).map(ActionEntry::newDate).contains(NEXT_FRIDAY);
        decides(Answer.DECLINE, "It is needed");
        assertThat(seen(FRIDAY_MORNING).dueOn()).isEqualTo(FRIDAY);
        assertThat(seen(FRIDAY_MORNING).request()).isEmpty();
        says(Said.NEW_DATE, "The hall is closed", NEXT_FRIDAY);
        decides(Answer.GRANT, null);
        assertThat(seen(FRIDAY_MORNING).dueOn()).isEqualTo(NEXT_FRIDAY);
        assertThat(seen(FRIDAY_MORNING).last()).map(ActionEntry::newDate).contains(NEXT_FRIDAY);
        assertThat(seen(TUESDAY_AFTER).status()).isEqualTo(ActionStatus.IN_PROGRESS);
        says(Said.DROP, "Nobody needs it", null);
        decides(Answer.GRANT, "Agreed");
        assertThat(seen(TUESDAY_AFTER).status()).isEqualTo(ActionStatus.DROPPED);
        assertThat(seen(TUESDAY_AFTER).daysLate()).isZero();
        assertThat(seen(TUESDAY_AFTER).closedAt()).isEqualTo(FRIDAY_MORNING);
        assertThatIllegalStateException().isThrownBy(() -> decides(Answer.GRANT, null));
    }

    @Test
    @DisplayName("is dropped with its project, in the words of the cancellation")
    void withdrawn() {
        action.withdraw(HOST, "Budget gone", FRIDAY_MORNING);
        assertThat(seen(TUESDAY_AFTER).status()).isEqualTo(ActionStatus.DROPPED);
        assertThat(seen(TUESDAY_AFTER).last()).map(ActionEntry::words).contains("Budget gone");
    }

    @Test
    @DisplayName(
            "that is agreed again in the same words, for the same person and day, is the same, and takes the new origin")
    void agreedAgain() {
        assertThat(action.outlivesProject()).isFalse();
        assertThat(action.isSameAs(agreed(" Book the hall", true))).isTrue();
        assertThat(action.isSameAs(agreed("Book a hall", true))).isFalse();
        action.agreeAgain(agreed("Book the hall", true));
        assertThat(action.outlivesProject()).isTrue();
    }

    @Test
    @DisplayName(
            "is reminded of once for each date, unless that is younger than the reminder, and asked after once a day")
    void reminders() {
        assertThat(action.remind(MONDAY_MORNING.minusSeconds(1))).isFalse();
        assertThat(action.remind(FRIDAY_MORNING)).isTrue();
        assertThat(action.remind(FRIDAY_MORNING)).isFalse();
        assertThat(action.check(MONDAY)).isTrue();
        assertThat(action.check(MONDAY)).isFalse();
        assertThat(action.check(FRIDAY)).isTrue();
    }

    @Test
    @DisplayName(
            "is only said to go on with a word and in time; a request needs a reason, and a new working day to come")
    void whatMayBeSaid() {
        assertThat(found(FRIDAY_MORNING, Said.DONE, null, null)).isEmpty();
        assertThat(found(FRIDAY_MORNING, Said.IN_PROGRESS, "Half of it", null)).isEmpty();
        assertThat(found(FRIDAY_MORNING, Said.IN_PROGRESS, " ", null)).containsExactly("note action.note.missing");
        assertThat(found(TUESDAY_AFTER, Said.IN_PROGRESS, "Half of it", null)).containsExactly("said action.said.late");
        assertThat(found(FRIDAY_MORNING, Said.DROP, null, null)).containsExactly("note action.reason.missing");
        assertThat(found(FRIDAY_MORNING, Said.NEW_DATE, "Closed", NEXT_FRIDAY)).isEmpty();
        assertThat(found(FRIDAY_MORNING, Said.NEW_DATE, "Closed", null))
                .containsExactly("newDate action.newDate.missing");
        assertThat(found(FRIDAY_MORNING, Said.NEW_DATE, "Closed", FRIDAY))
                .containsExactly("newDate action.newDate.same");
        assertThat(found(FRIDAY_MORNING, Said.NEW_DATE, "Closed", FRIDAY.plusDays(1)))
                .containsExactly("newDate action.dueOn.dayOff");
        assertThat(found(FRIDAY_MORNING, Said.NEW_DATE, "Closed", MONDAY)).containsExactly("newDate action.dueOn.past");
    }

    @Test
    @DisplayName("whoever declines a request says why, and nobody grants a date that is over")
    void whatMayBeDecided() {
        says(Said.NEW_DATE, "Closed", NEXT_FRIDAY);
        ActionEntry request = seen(FRIDAY_MORNING).request().orElseThrow();
        ReportPolicy inTime = new ReportPolicy(at(FRIDAY_MORNING));
        ReportPolicy tooLate = new ReportPolicy(at(Instant.parse("2024-03-18T02:00:00Z")));
        assertThat(codes(inTime.findings(request, new ActionDecision(Answer.GRANT, null))
                        .all()))
                .isEmpty();
        assertThat(codes(inTime.findings(request, new ActionDecision(Answer.DECLINE, "No"))
                        .all()))
                .isEmpty();
        assertThat(codes(inTime.findings(request, new ActionDecision(Answer.DECLINE, " "))
                        .all()))
                .containsExactly("action.decision.reason.missing");
        assertThat(codes(tooLate.findings(request, new ActionDecision(Answer.GRANT, null))
                        .all()))
                .containsExactly("action.decision.over");
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }
}
