package io.septet.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.directory.DepartmentId;
import io.septet.directory.Person;
import io.septet.directory.PersonId;
import io.septet.directory.Roster;
import io.septet.findings.Finding;
import io.septet.plan.Agreement;
import io.septet.plan.Agreement.Step;
import io.septet.plan.SamplePlans;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgreementPolicyTest {

    private static final AgreementPolicy POLICY = new AgreementPolicy(new Roster(
            List.of(),
            List.of(new Person(PersonId.of("marketing.head"), "Head", null, Set.of(DepartmentId.of("marketing"))))));

    @Test
    @DisplayName("R5, R6: an agreement in order is not found")
    void inOrder() {
        assertThat(POLICY.findings(SamplePlans.agreement())).isEmpty();
    }

    @Test
    @DisplayName("R5, R6: everything that is not filled in is found")
    void empty() {
        Agreement nothing =
                new Agreement(null, null, null, null, " ", null, null, null, null, null, null, null, false, null, null);

        assertThat(POLICY.findings(nothing))
                .extracting(Finding::path)
                .containsExactly(
                        "meetingDay",
                        "meetingTime",
                        "meetingMinutes",
                        "deepDiveEveryWeeks",
                        "dailyUpdateBy",
                        "weeklySummaryOn",
                        "emergencyPath",
                        "urgentChannel",
                        "importantChannel",
                        "routineChannel",
                        "documents",
                        "spendingLimit",
                        "early",
                        "late");
    }

    @Test
    @DisplayName("R5, R6: what cannot be is found: times, lengths, amounts, strangers on the emergency path")
    void impossible() {
        List<Step> path = Arrays.asList(
                new Step(PersonId.of("mallory"), -1), new Step(null, 1000), new Step(PersonId.of("marketing.head"), 0));
        Agreement agreement = new Agreement(
                DayOfWeek.MONDAY,
                "25:00",
                0,
                53,
                "at five",
                DayOfWeek.FRIDAY,
                path,
                "a",
                "b",
                "c",
                "d",
                new BigDecimal("-1"),
                true,
                "e",
                "f");

        assertThat(POLICY.findings(agreement))
                .containsExactly(
                        new Finding("meetingTime", "plan.agreement.noTime", List.of("25:00")),
                        new Finding("meetingMinutes", "plan.agreement.between", List.of("1", "480")),
                        new Finding("deepDiveEveryWeeks", "plan.agreement.between", List.of("1", "52")),
                        new Finding("dailyUpdateBy", "plan.agreement.noTime", List.of("at five")),
                        new Finding("emergencyPath[0].whom", "plan.agreement.unknownPerson", List.of("mallory")),
                        new Finding("emergencyPath[0].afterHours", "plan.agreement.between", List.of("0", "720")),
                        new Finding("emergencyPath[1].whom", "plan.agreement.missing", List.of()),
                        new Finding("emergencyPath[1].afterHours", "plan.agreement.between", List.of("0", "720")),
                        new Finding("spendingLimit", "plan.agreement.limit", List.of()));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("R6: a spending limit is an amount of money, from nothing to what no project costs")
    @CsvSource({
        "0, true",
        "0.01, true",
        "1000000000000, true",
        "-0.01, false",
        "0.001, false",
        "1000000000000.01, false"
    })
    void spendingLimits(BigDecimal limit, boolean isInOrder) {
        assertThat(POLICY.findings(with(480, 52, limit)).isEmpty()).isEqualTo(isInOrder);
    }

    private static Agreement with(int minutes, int weeks, BigDecimal limit) {
        Agreement sample = SamplePlans.agreement();
        return new Agreement(
                sample.meetingDay(),
                sample.meetingTime(),
                minutes,
                weeks,
                sample.dailyUpdateBy(),
                sample.weeklySummaryOn(),
                List.of(new Step(PersonId.of("marketing.head"), 720)),
                sample.urgentChannel(),
                sample.importantChannel(),
                sample.routineChannel(),
                sample.documents(),
                limit,
                sample.strategicFirst(),
                sample.early(),
                sample.late());
    }

    @ParameterizedTest
    @DisplayName("R5: times of day are read as people type them")
    @CsvSource({"9:30, 09:30", "09:30, 09:30", "' 17：00 ', 17:00", "１４：３０, 14:30", "0:00, 00:00", "23 : 59, 23:59"})
    void times(String typed, LocalTime time) {
        assertThat(TimeOfDay.read(typed)).contains(time);
    }

    @ParameterizedTest
    @DisplayName("R5: what is no time of day is not read as one")
    @ValueSource(strings = {"", "24:00", "9:60", "9", "9:5", "930", "-1:00", "09:30:00"})
    void noTimes(String typed) {
        assertThat(TimeOfDay.read(typed)).isEmpty();
    }
}
