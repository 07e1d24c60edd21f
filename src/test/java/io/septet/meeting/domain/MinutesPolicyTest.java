package io.septet.meeting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.septet.directory.PersonId;
import io.septet.findings.Finding;
import io.septet.meeting.MinutesContent;
import io.septet.meeting.MinutesContent.ActionItem;
import io.septet.meeting.MinutesContent.Decision;
import io.septet.meeting.MinutesContent.Topic;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MinutesPolicyTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 4);
    private static final Instant BEGAN = Instant.parse("2024-03-04T01:00:00Z");
    private static final MinutesPolicy POLICY =
            new MinutesPolicy(60, BEGAN.plusSeconds(7200), Set.of(PersonId.of("ann"), PersonId.of("bob"))::contains);

    @Test
    @DisplayName("S4: minutes of a kick-off that took an hour are in order")
    void inOrder() {
        assertThat(POLICY.findings(minutes(60, List.of("ann", "bob"), List.of()), BEGAN)
                        .isEmpty())
                .isTrue();
    }

    @Test
    @DisplayName("S4: a kick-off that took longer than its limit is found")
    void tooLong() {
        assertThat(POLICY.findings(minutes(61, List.of("ann"), List.of()), BEGAN)
                        .all())
                .containsExactly(new Finding("minutesLong", "meeting.tooLong", List.of(60)));
    }

    @Test
    @DisplayName("S4: a meeting in the future has no minutes")
    void inTheFuture() {
        assertThat(POLICY.findings(
                                minutes(60, List.of("ann"), List.of()),
                                POLICY.now().plusSeconds(1))
                        .all())
                .extracting(Finding::path, Finding::code)
                .containsExactly(tuple("heldOn", "meeting.notHeldYet"));
    }

    @Test
    @DisplayName("S4: strangers, people named twice and action items due before the meeting are all found at once")
    void everythingAtOnce() {
        List<ActionItem> items = List.of(
                new ActionItem("Book the hall", PersonId.of("eve"), DAY),
                new ActionItem("Print", PersonId.of("bob"), DAY.minusDays(1)));
        assertThat(POLICY.findings(minutes(60, List.of("ann", "ann", "eve"), items), BEGAN)
                        .all())
                .extracting(Finding::path, Finding::code)
                .containsExactly(
                        tuple("attendees", "meeting.namedTwice"),
                        tuple("attendees", "meeting.personUnknown"),
                        tuple("actionItems[0].who", "meeting.personUnknown"),
                        tuple("actionItems[1].until", "meeting.dueBeforeMeeting"));
    }

    @Test
    @DisplayName("M4: what was decided or stays open belongs to a topic of the agenda, or to none")
    void topics() {
        MinutesContent plain = minutes(60, List.of("ann"), List.of());
        MinutesContent minutes = new MinutesContent(
                plain.heldOn(),
                plain.heldAt(),
                plain.minutesLong(),
                null,
                plain.attendees(),
                plain.topics(),
                List.of(new Decision("Go", "Goal"), new Decision("Stop", "Budget"), new Decision("Wait")),
                List.of(new ActionItem("Print", PersonId.of("bob"), DAY, "Printer")));
        assertThat(POLICY.findings(minutes, BEGAN).all())
                .containsExactly(
                        new Finding("decisions[1].topic", "meeting.topic.unknown", List.of("Budget")),
                        new Finding("actionItems[0].topic", "meeting.topic.unknown", List.of("Printer")));
    }

    @Test
    @DisplayName("M3: who was invited and did not come is absent, once; who came without an invitation is not")
    void absent() {
        MinutesContent minutes = minutes(60, List.of("ann", "eve"), List.of())
                .ofInvited(List.of(PersonId.of("bob"), PersonId.of("ann"), PersonId.of("bob")));
        assertThat(minutes.absent()).containsExactly(PersonId.of("bob"));
        assertThat(minutes.everybody()).containsExactly(PersonId.of("ann"), PersonId.of("eve"), PersonId.of("bob"));
    }

    private static MinutesContent minutes(int length, List<String> attendees, List<ActionItem> items) {
        return new MinutesContent(
                DAY,
                LocalTime.of(9, 0),
                length,
                null,
                attendees.stream().map(PersonId::of).toList(),
                List.of(new Topic("Goal", null, null)),
                List.of(),
                items);
    }
}
