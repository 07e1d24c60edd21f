package io.septet.signoff.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import io.septet.ProcessTest;
import io.septet.Reaches;
import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.meeting.CalledMeetings;
import io.septet.meeting.MeetingKind;
import io.septet.meeting.MeetingView;
import io.septet.meeting.Minutes;
import io.septet.plan.PlanVersion;
import io.septet.signoff.KickOffRule;
import io.septet.signoff.Weight;
import java.math.BigDecimal;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("Whether a version is opened with a kick-off")
class KickOffTest extends SignOffRounds {

    @Autowired
    KickOffRule rule;

    @Autowired
    CalledMeetings called;

    @ParameterizedTest(name = "first {0}, all {1}, {2} departments, {3} days, {4} more: {5}")
    @CsvSource({
        "true,  true,  2, 0,  0,        true",
        "false, true,  2, 0,  0,        true",
        "false, false, 4, 0,  0,        true",
        "false, false, 1, 11, 0,        true",
        "false, false, 1, 0,  50000.01, true",
        "false, false, 3, 10, 50000,    false",
    })
    @Reaches({
        "kick-off/FirstIsHeld",
        "kick-off/SharedIsHeld",
        "kick-off/ManyAreTouched",
        "kick-off/EndMovesFar",
        "kick-off/MuchIsSpent",
        "kick-off/LighterIsTold"
    })
    @DisplayName("S4, C3: a first version, and a change by its weight")
    void byWeight(boolean first, boolean all, int departments, int days, BigDecimal extraCost, boolean held) {
        assertThat(rule.isHeldFor(new Weight(first, all, departments, days, extraCost)))
                .isEqualTo(held);
    }

    @Test
    @DisplayName("S4, S5, C3: a light change is published once it is signed, and everybody is told")
    void lightChange() {
        allSign();
        assertThat(round).isWaitingAt("HoldKickOff");
        colleagues.as("sales.ann").complete("HoldKickOff", minutes(30));
        long before = announced();

        planned.change(project, "Cheaper offers");
        round = startRound();
        approve("SignPlan", "sales.head");
        approve("SignPlan", "marketing.head");
        approve("SignDuties", "sales.ann");

        assertThat(round).isEnded().hasPassed("PlanPublished").hasNotPassed("HoldKickOff");
        assertThat(plans.inEffect(project).map(PlanVersion::number)).contains(2);
        assertThat(announced()).isGreaterThan(before);
        assertThat(meetings.of(project)).hasSize(1);
    }

    @Test
    @DisplayName(
            "S4, S5: is called with a notice; the plan is published once its minutes are written, which are the kick-off's")
    void called() {
        allSign();
        colleagues.as("sales.ann").complete("HoldKickOff", calling());
        assertThat(round).isWaitingAt("MeetForKickOff");
        assertThat(plans.inEffect(project)).isEmpty();
        MeetingView meeting = only();
        assertThat(meeting.notice().kind()).isEqualTo(MeetingKind.KICK_OFF);
        assertThat(meeting.notice().attendees()).extracting(PersonId::value).contains("sales.head", "marketing.ann");

        ClockUtil.setCurrentTime(Date.from(meeting.notice().end()));
        colleagues.as("sales.ann").complete("WriteMinutes", held(meeting));

        assertThat(round).isEnded().hasPassed("MeetForKickOff", "PlanPublished");
        Minutes minutes = meetings.latest(project, MeetingKind.KICK_OFF).orElseThrow();
        assertThat(minutes.meeting()).isEqualTo(meeting.id());
        assertThat(minutes.planVersion()).isOne();
        assertThat(rounds.of(project)).singleElement().satisfies(published -> {
            assertThat(published.publication().kickOff()).isEqualTo(minutes.heldAt());
            assertThat(published.publication().isLate()).isFalse();
        });
    }

    @Test
    @DisplayName("S4: that is called off leads back to the task, where it can be called again or written down")
    void calledOff() {
        allSign();
        colleagues.as("sales.ann").complete("HoldKickOff", calling());
        called.callOff(only().id(), "The hall burns", Doer.of(PersonId.of("sales.ann")));
        assertThat(round).isWaitingAt("HoldKickOff");
        colleagues.as("sales.ann").complete("HoldKickOff", minutes(30));
        assertThat(round).isEnded().hasPassed("PlanPublished");
        assertThat(meetings.latest(project, MeetingKind.KICK_OFF).map(Minutes::meeting))
                .isEmpty();
    }

    @Test
    @DisplayName("S4: is not called for longer than an hour, nor without saying when; its form says where that is")
    void refused() {
        allSign();
        assertThatThrownBy(() -> colleagues.as("sales.ann").complete("HoldKickOff", with("minutesLong", 61)))
                .hasMessageContaining("60 minutes");
        assertThatThrownBy(() -> colleagues.as("sales.ann").complete("HoldKickOff", with("startsOn", null)))
                .isInstanceOf(Exception.class);
        assertThatThrownBy(() -> colleagues.as("sales.ann").complete("HoldKickOff", Map.of("way", "CALL")))
                .hasMessageContaining("notice");
        assertThat(round).isWaitingAt("HoldKickOff");
        assertThat(called.of(project)).isEmpty();
    }

    /** In three working days, for an hour. */
    private static Map<String, Object> calling() {
        return with("minutesLong", 60);
    }

    private static Map<String, Object> with(String field, @Nullable Object value) {
        Map<String, Object> notice = new HashMap<>();
        notice.put("kind", "KICK_OFF");
        notice.put("subject", "The opening");
        notice.put("startsOn", "2024-03-07");
        notice.put("startsAt", "10:00");
        notice.put("minutesLong", 60);
        notice.put("place", "Room 3");
        notice.put("attendees", List.of("marketing.ann"));
        notice.put("heads", true);
        notice.put("agenda", List.of(Map.of("subject", "The goal", "minutes", 30)));
        notice.put(field, value);
        return Map.of("way", "CALL", "notice", notice);
    }

    private static Map<String, Object> held(MeetingView meeting) {
        return Map.of(
                "heldOn",
                "2024-03-07",
                "heldAt",
                "10:00",
                "minutesLong",
                meeting.notice().minutesLong(),
                "attendees",
                List.of("sales.ann", "sales.head"),
                "topics",
                List.of(Map.of("subject", "The goal")));
    }

    private MeetingView only() {
        assertThat(called.of(project)).hasSize(1);
        return called.of(project).get(0);
    }

    private long announced() {
        return notifications.of(project).stream()
                .filter(message -> message.tells("plan.published"))
                .count();
    }
}
