package io.septet.tracking.domain;

import static io.septet.calendar.domain.Calendars.SHANGHAI;
import static org.assertj.core.api.Assertions.assertThat;

import io.septet.calendar.WorkingTime;
import io.septet.calendar.domain.Calendars;
import io.septet.findings.Finding;
import io.septet.tracking.ProgressStatus;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhatPeopleSayTest {

    private static final Instant MONDAY_EVENING = Instant.parse("2024-03-04T11:00:00Z");

    @Test
    @DisplayName("T1: a report goes back, or tells of trouble, only with a word about it")
    void progress() {
        assertThat(ProgressPolicy.check(40, ProgressStatus.ON_TRACK, 40, null)).isEmpty();
        assertThat(ProgressPolicy.check(40, ProgressStatus.ON_TRACK, 39, "  "))
                .containsExactly(new Finding("note", "tracking.report.backwards", List.of(40, 39)));
        assertThat(ProgressPolicy.check(40, ProgressStatus.ON_TRACK, 39, "The printer broke"))
                .isEmpty();
        assertThat(codes(ProgressPolicy.check(40, ProgressStatus.AT_RISK, 50, null)))
                .containsExactly("tracking.report.trouble");
        assertThat(codes(ProgressPolicy.check(40, ProgressStatus.BLOCKED, 50, null)))
                .containsExactly("tracking.report.trouble");
        assertThat(codes(ProgressPolicy.check(40, ProgressStatus.DONE, 99, null)))
                .containsExactly("tracking.report.notDone");
        assertThat(ProgressPolicy.check(40, ProgressStatus.DONE, 100, null)).isEmpty();
    }

    @Test
    @DisplayName("T1: a report says how far things are in percent, and what it adds is not too long to be read")
    void limits() {
        assertThat(ProgressPolicy.check(0, ProgressStatus.ON_TRACK, 0, null)).isEmpty();
        assertThat(ProgressPolicy.check(0, ProgressStatus.ON_TRACK, 100, "x".repeat(4000)))
                .isEmpty();
        assertThat(codes(ProgressPolicy.check(0, ProgressStatus.ON_TRACK, -1, "Nothing done")))
                .containsExactly("tracking.report.range");
        assertThat(codes(ProgressPolicy.check(0, ProgressStatus.ON_TRACK, 101, "x".repeat(4001))))
                .containsExactly("tracking.report.range", "tracking.report.noteTooLong");
    }

    @Test
    @DisplayName("T8: each point of the acceptance standard is confirmed, the missing one is named by its row")
    void handOver() {
        AcceptanceStandard standard = new AcceptanceStandard("Printed；no mistakes\n\n in two colours ; \n");

        assertThat(standard.points()).containsExactly("Printed", "no mistakes", "in two colours");
        assertThat(HandOverPolicy.check(standard, standard.points(), "Shelf 3")).isEmpty();
        assertThat(HandOverPolicy.check(standard, List.of("Printed", "in two colours"), "Shelf 3"))
                .containsExactly(new Finding("checks[1].met", "tracking.handOver.notMet", List.of("no mistakes")));
        assertThat(new AcceptanceStandard(null).points()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", " JavaScript:alert(1)", "data:text/html,<script>", "vbscript:x"})
    @DisplayName("T8: what runs in a browser is no place to find a deliverable")
    void noPlace(String location) {
        assertThat(codes(HandOverPolicy.check(new AcceptanceStandard(null), List.of(), location)))
                .containsExactly("tracking.handOver.noPlace");
    }

    @Test
    @DisplayName("T8: a refusal says what to correct, and by which working day to come")
    void refusal() {
        WorkingTime time = new WorkingTime(Calendars.china(), Clock.fixed(MONDAY_EVENING, SHANGHAI));
        RefusalPolicy policy = new RefusalPolicy(time);

        assertThat(codes(policy.check(" ", null)))
                .containsExactly("tracking.refusal.corrections", "tracking.refusal.due");
        assertThat(codes(policy.check("Redo", LocalDate.of(2024, 3, 9)))).containsExactly("tracking.refusal.dayOff");
        assertThat(codes(policy.check("Redo", LocalDate.of(2024, 3, 4)))).containsExactly("tracking.refusal.past");
        assertThat(policy.check("Redo", LocalDate.of(2024, 3, 5))).isEmpty();
        assertThat(policy.check("Redo", LocalDate.of(2024, 4, 7))).isEmpty();
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }
}
