package io.septet.report.domain;

import static io.septet.calendar.domain.Calendars.SHANGHAI;
import static io.septet.tracking.Items.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.septet.calendar.WorkingTime;
import io.septet.calendar.domain.Calendars;
import io.septet.directory.DepartmentId;
import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.findings.Finding;
import io.septet.project.Category;
import io.septet.project.Participation;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.State;
import io.septet.project.Step;
import io.septet.report.ReportText;
import io.septet.report.ReportVersion;
import io.septet.report.ReportedWeek;
import io.septet.report.RoundEnd;
import io.septet.report.RoundView;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("T3: a round of weekly reports")
class ReportLifeTest {

    private static final LocalDate FRIDAY = MONDAY.plusDays(4);
    private static final Instant ASKED = at(FRIDAY, 9);
    private static final Instant MEETING = at(MONDAY.plusDays(7), 10);
    private static final DepartmentId SALES = DepartmentId.of("sales");
    private static final Doer ANN = Doer.of(PersonId.of("sales.ann"));
    private static final Doer BOB = Doer.of(PersonId.of("sales.bob"), PersonId.of("sales.ann"));
    private static final ReportText TEXT = new ReportText("Done", "More", "Paper");

    private final WeekPolicy policy = new WeekPolicy(new WorkingTime(Calendars.china(), Clock.fixed(ASKED, SHANGHAI)));
    private final ProjectId project = new ProjectId(UUID.randomUUID());
    private final ReportRound round = new ReportRound(
            project, new ReportedWeek(MONDAY.minusDays(2), FRIDAY, MONDAY.plusDays(7), LocalTime.of(10, 0)), ASKED);
    private final DepartmentReport report = new DepartmentReport(round, 0, SALES, MONDAY);

    @Test
    @DisplayName("knows its moments, and is open until its meeting or its end")
    void moments() {
        assertThat(view().project()).isEqualTo(project);
        assertThat(view().askedAt()).isEqualTo(ASKED);
        assertThat(view().dueAt()).isEqualTo(Instant.parse("2024-03-08T10:30:00Z"));
        assertThat(view().missedAt()).isEqualTo(at(MONDAY.plusDays(7), 9));
        assertThat(view().meetsAt()).isEqualTo(MEETING);
        assertThat(view().until()).isEqualTo(FRIDAY);
        assertThat(view().isOpenAt(MEETING.minusSeconds(1))).isTrue();
        assertThat(view().isOpenAt(MEETING)).isFalse();
        assertThat(view().of(SALES)).contains(report.view());
        assertThat(view().of(DepartmentId.of("legal"))).isEmpty();
        round.end(RoundEnd.CANCELLED, ASKED);
        assertThat(view().end()).isEqualTo(RoundEnd.CANCELLED);
        assertThat(view().endedAt()).isEqualTo(ASKED);
        assertThat(view().isOpenAt(ASKED)).isFalse();
    }

    @Test
    @DisplayName("keeps every version of a report, the same twice once, and who wrote it in whose place")
    void versions() {
        assertThat(report.view().isWritten()).isFalse();
        assertThat(report.view().latest()).isEmpty();
        assertThat(report.view().earlier()).isEmpty();
        report.write(TEXT, ANN, ASKED);
        report.write(TEXT, BOB, ASKED.plusSeconds(1));
        report.write(new ReportText("Better", "More", null), BOB, ASKED.plusSeconds(2));
        report.write(TEXT, ANN, ASKED.plusSeconds(3));
        assertThat(report.view().versions())
                .containsExactly(
                        new ReportVersion("Done", "More", "Paper", ANN.person(), null, ASKED),
                        new ReportVersion("Better", "More", null, BOB.person(), BOB.inPlaceOf(), ASKED.plusSeconds(2)),
                        new ReportVersion("Done", "More", "Paper", ANN.person(), null, ASKED.plusSeconds(3)));
        assertThat(report.view().latest()).get().extracting(ReportVersion::text).isEqualTo(TEXT);
        assertThat(report.view().earlier())
                .extracting(ReportVersion::writtenAt)
                .containsExactly(ASKED.plusSeconds(2), ASKED);
        assertThat(report.view().since()).isEqualTo(MONDAY);
        assertThat(report.view().round()).isEqualTo(round.id()).isEqualTo(report.roundId());
    }

    @Test
    @DisplayName("counts a report as missing from the moment on at which it was needed")
    void missing() {
        assertThat(report.view().isMissed()).isFalse();
        report.miss(MEETING);
        assertThat(report.view().isMissed()).isTrue();
        assertThat(report.view().missedAt()).isEqualTo(MEETING);
    }

    @Test
    @DisplayName("takes reports of departments that take part, until the meeting, as long as it has not ended")
    void mayBeWritten() {
        assertThat(refusals("sales", MEETING.minusSeconds(1))).isEmpty();
        assertThat(refusals("sales", MEETING)).containsExactly("report.closed");
        assertThat(refusals("legal", ASKED)).containsExactly("report.noPart");
        round.end(RoundEnd.TRACKING_ENDED, ASKED);
        assertThat(refusals("sales", ASKED)).containsExactly("report.ended");
    }

    @Test
    @DisplayName("takes no report that says nothing of what was done or comes next, or is too long")
    void check() {
        assertThat(ReportPolicy.check(TEXT)).isEmpty();
        assertThat(ReportPolicy.check(new ReportText(" ", "\u3000", null)))
                .extracting(Finding::path, Finding::code)
                .containsExactly(tuple("done", "report.done.missing"), tuple("nextWeek", "report.nextWeek.missing"));
        String longest = "x".repeat(4000);
        assertThat(ReportPolicy.check(new ReportText(longest, longest, longest)))
                .isEmpty();
        assertThat(ReportPolicy.check(new ReportText(longest + "x", longest + "x", longest + "x")))
                .extracting(Finding::path)
                .containsExactly("done", "nextWeek", "support");
    }

    private List<String> refusals(String takesPart, Instant now) {
        ProjectView view = new ProjectView(
                project,
                "CP-2024-0001",
                "Spring sale",
                Category.CAMPAIGN,
                SALES,
                PersonId.of("marketing.head"),
                PersonId.of("sales.bob"),
                Step.TRACKING,
                State.RUNNING,
                ASKED,
                PersonId.of("sales.bob"),
                null,
                null,
                null,
                List.of(Participation.through(DepartmentId.of(takesPart), PersonId.of("sales.ann"))));
        return ReportPolicy.mayBeWritten(view, view(), report.view(), now).stream()
                .map(Finding::code)
                .toList();
    }

    private RoundView view() {
        return round.view(policy, List.of(report.view()));
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(SHANGHAI).toInstant();
    }
}
