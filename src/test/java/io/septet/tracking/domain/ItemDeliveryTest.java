package io.septet.tracking.domain;

import static io.septet.calendar.domain.Calendars.SHANGHAI;
import static io.septet.tracking.Items.MONDAY;
import static io.septet.tracking.Items.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.septet.calendar.WorkingTime;
import io.septet.calendar.domain.Calendars;
import io.septet.directory.DepartmentId;
import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.project.ProjectId;
import io.septet.tracking.Acceptance;
import io.septet.tracking.DeliveryStatus;
import io.septet.tracking.DeliveryView;
import io.septet.tracking.HandOver;
import io.septet.tracking.ProgressReport;
import io.septet.tracking.ProgressStatus;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ItemDeliveryTest {

    private static final LocalDate FRIDAY = MONDAY.plusDays(4);
    private static final Instant NOW = noon(MONDAY);
    private static final DepartmentId SALES = DepartmentId.of("sales");
    private static final Doer ANN = Doer.of(PersonId.of("sales.ann"));

    private final ItemDelivery delivery =
            new ItemDelivery(new ProjectId(UUID.randomUUID()), item("W1", MONDAY, FRIDAY), 1);

    @Test
    @DisplayName("T8: a delivery is planned, worked on, handed over and accepted")
    void straight() {
        assertThat(on(MONDAY).status()).isEqualTo(DeliveryStatus.PLANNED);
        delivery.begin(NOW);
        delivery.report(
                new ProgressReport(MONDAY, PersonId.of("marketing.bob"), null, ProgressStatus.ON_TRACK, 30, null, NOW));
        assertThat(on(MONDAY).status()).isEqualTo(DeliveryStatus.IN_PROGRESS);
        assertThat(on(MONDAY).percent()).isEqualTo(30);
        handOver(FRIDAY);
        assertThat(on(FRIDAY).percent()).isEqualTo(100);
        delivery.accept(SALES, ANN, NOW);
        delivery.complete(NOW);
        assertThat(on(FRIDAY).status()).isEqualTo(DeliveryStatus.ACCEPTED);
        assertThat(on(FRIDAY).closedAt()).isEqualTo(NOW);
        assertThatIllegalStateException().isThrownBy(() -> delivery.withdraw(NOW));
    }

    @Test
    @DisplayName(
            "T8: a refused deliverable goes back with corrections and their due date, until it is handed over again")
    void refused() {
        delivery.begin(NOW);
        handOver(FRIDAY);
        LocalDate wednesday = MONDAY.plusDays(9);
        delivery.refuse(SALES, ANN, "Wrong colour", wednesday, NOW);

        assertThat(on(FRIDAY).status()).isEqualTo(DeliveryStatus.IN_PROGRESS);
        assertThat(on(FRIDAY).dueOn()).isEqualTo(wednesday);
        assertThat(on(FRIDAY).end()).isEqualTo(FRIDAY);
        assertThat(on(FRIDAY).openCorrections()).singleElement().satisfies(corrections -> {
            assertThat(corrections.department()).isEqualTo(DepartmentId.of("sales"));
            assertThat(corrections.corrections()).isEqualTo("Wrong colour");
        });

        delivery.begin(NOW);
        handOver(wednesday);
        assertThat(on(wednesday).openCorrections()).isEmpty();
        assertThat(on(wednesday).refusedRounds()).isEqualTo(1);
        assertThat(on(wednesday).handOvers()).hasSize(2);
    }

    @Test
    @DisplayName("T2: an item is late until it is handed over, in working days, and not afterwards")
    void late() {
        delivery.begin(NOW);
        LocalDate nextTuesday = FRIDAY.plusDays(4);
        assertThat(on(FRIDAY).daysLate()).isZero();
        assertThat(on(nextTuesday).daysLate()).isEqualTo(2);
        assertThat(on(nextTuesday).behind()).isTrue();
        handOver(nextTuesday);
        assertThat(on(nextTuesday.plusDays(7)).daysLate()).isEqualTo(2);
        assertThat(on(nextTuesday.plusDays(7)).behind()).isFalse();
    }

    @Test
    @DisplayName("T2: there is one warning for a due date, and another for a new one")
    void warned() {
        assertThat(delivery.warn()).isTrue();
        assertThat(delivery.warn()).isFalse();
        delivery.follow(item("W1", MONDAY, FRIDAY.plusDays(7)), 2);
        assertThat(delivery.warn()).isTrue();
    }

    @Test
    @DisplayName("C3: a withdrawn item that a later version brings back starts again")
    void resumed() {
        delivery.begin(NOW);
        delivery.withdraw(NOW);
        assertThat(on(FRIDAY).status()).isEqualTo(DeliveryStatus.WITHDRAWN);
        delivery.resume(item("W1", FRIDAY, FRIDAY), 3);
        assertThat(on(FRIDAY).status()).isEqualTo(DeliveryStatus.PLANNED);
        assertThat(on(FRIDAY).planVersion()).isEqualTo(3);
        assertThat(on(FRIDAY).startedAt()).isNull();
    }

    @Test
    @DisplayName("T8: what is not begun is neither reported on nor handed over")
    void notBegun() {
        assertThatIllegalStateException()
                .isThrownBy(() -> delivery.report(new ProgressReport(
                        MONDAY, PersonId.of("marketing.bob"), null, ProgressStatus.ON_TRACK, 30, null, NOW)))
                .withMessage("W1 is PLANNED, not IN_PROGRESS");
        assertThatIllegalStateException().isThrownBy(() -> handOver(FRIDAY));
        assertThat(on(FRIDAY).reports()).isEmpty();
        assertThat(on(FRIDAY).handOvers()).isEmpty();
    }

    @Test
    @DisplayName("T8: what is not handed over is neither accepted nor refused nor complete")
    void notHandedOver() {
        delivery.begin(NOW);
        assertThatIllegalStateException().isThrownBy(() -> delivery.accept(SALES, ANN, NOW));
        assertThatIllegalStateException().isThrownBy(() -> delivery.refuse(SALES, ANN, "Wrong colour", FRIDAY, NOW));
        assertThatIllegalStateException().isThrownBy(() -> delivery.complete(NOW));
        assertThat(on(FRIDAY).acceptances()).isEmpty();
        assertThat(on(FRIDAY).status()).isEqualTo(DeliveryStatus.IN_PROGRESS);
    }

    @Test
    @DisplayName("T8: what is accepted or withdrawn is not begun, and follows no later version")
    void closed() {
        delivery.withdraw(NOW);
        assertThatIllegalStateException().isThrownBy(() -> delivery.begin(NOW));
        assertThatIllegalStateException()
                .isThrownBy(() -> delivery.follow(item("W1", MONDAY, FRIDAY.plusDays(7)), 2))
                .withMessage("W1 is WITHDRAWN");
        assertThat(on(FRIDAY).daysLate()).isZero();
        assertThat(on(FRIDAY.plusDays(7)).daysLate()).isZero();
        assertThat(on(FRIDAY.plusDays(7)).behind()).isFalse();
    }

    @Test
    @DisplayName("C3: only what was withdrawn is resumed")
    void resumedTooSoon() {
        assertThatIllegalStateException()
                .isThrownBy(() -> delivery.resume(item("W1", FRIDAY, FRIDAY), 3))
                .withMessage("W1 is PLANNED, not withdrawn");
    }

    @Test
    @DisplayName("T8: what each department says is kept with the round in which it says it")
    void rounds() {
        delivery.begin(NOW);
        handOver(FRIDAY);
        delivery.refuse(SALES, ANN, "Wrong colour", FRIDAY.plusDays(7), NOW);
        handOver(FRIDAY.plusDays(3));
        delivery.accept(SALES, ANN, NOW);

        assertThat(on(FRIDAY).handOvers()).extracting(HandOver::round).containsExactly(1, 2);
        assertThat(on(FRIDAY).acceptances()).extracting(Acceptance::round).containsExactly(1, 2);
        assertThat(on(FRIDAY).acceptances())
                .extracting(Acceptance::decision)
                .containsExactly(Acceptance.Decision.REFUSE, Acceptance.Decision.ACCEPT);
    }

    private void handOver(LocalDate day) {
        delivery.handOver(Doer.of(PersonId.of("marketing.bob")), "Shelf 3", List.of("Printed"), null, noon(day));
    }

    private DeliveryView on(LocalDate day) {
        return delivery.view(new WorkingTime(Calendars.china(), Clock.fixed(noon(day), SHANGHAI)));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(SHANGHAI).toInstant();
    }
}
