package io.septet.resource.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.septet.directory.DepartmentId;
import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.plan.WorkItemKey;
import io.septet.project.ProjectId;
import io.septet.resource.Approval;
import io.septet.resource.Need;
import io.septet.resource.RequestState;
import io.septet.resource.Urgency;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("T7: a request for a resource")
class RequestLifeTest {

    private static final Instant ASKED = Instant.parse("2024-03-04T02:00:00Z");
    private static final Instant DECIDED = ASKED.plusSeconds(60);
    private static final Instant OVER = ASKED.plusSeconds(120);
    private static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);
    private static final Doer ANN = Doer.of(PersonId.of("ann"), PersonId.of("head"));

    @Test
    @DisplayName("keeps what was asked, and claims it while it is open")
    void open() {
        assertThat(request(null).view()).satisfies(open -> {
            assertThat(open.number()).isEqualTo(3);
            assertThat(open.item().key()).isEqualTo(WorkItemKey.of("W1"));
            assertThat(open.title()).isEqualTo("Film");
            assertThat(open.resource().name()).isEqualTo("Studio");
            assertThat(open.purpose()).isEqualTo("For the film");
            assertThat(open.urgency()).isEqualTo(Urgency.URGENT);
            assertThat(open.cost()).isZero();
            assertThat(open.costsMoney()).isFalse();
            assertThat(open.limit()).isEqualByComparingTo("5000");
            assertThat(open.accountable()).isEqualTo(DepartmentId.of("marketing"));
            assertThat(open.approval()).isEqualTo(Approval.ACCOUNTABLE_DEPARTMENT);
            assertThat(open.isOpen()).isTrue();
            assertThat(open.isClaim()).isTrue();
            assertThat(open.claim()).satisfies(claim -> {
                assertThat(claim.granted()).isFalse();
                assertThat(claim.strategic()).isTrue();
                assertThat(claim.from()).isEqualTo(MONDAY);
                assertThat(claim.until()).isEqualTo(MONDAY.plusDays(4));
                assertThat(claim.requestedAt()).isEqualTo(ASKED);
                assertThat(claim.requestedBy()).isEqualTo(PersonId.of("bob"));
            });
        });
    }

    @Test
    @DisplayName("claims it while it is granted, until the work is over")
    void granted() {
        ResourceRequest request = request(new BigDecimal("0.01"));
        request.grant(ANN, "Bring it back", DECIDED);
        assertThat(request.view()).satisfies(granted -> {
            assertThat(granted.state()).isEqualTo(RequestState.GRANTED);
            assertThat(granted.decidedBy()).isEqualTo(PersonId.of("ann"));
            assertThat(granted.inPlaceOf()).isEqualTo(PersonId.of("head"));
            assertThat(granted.decidedAt()).isEqualTo(DECIDED);
            assertThat(granted.remark()).isEqualTo("Bring it back");
            assertThat(granted.costsMoney()).isTrue();
            assertThat(granted.isOpen()).isFalse();
            assertThat(granted.isClaim()).isTrue();
            assertThat(granted.claim().granted()).isTrue();
        });
        request.end(RequestState.NOT_NEEDED, OVER);
        assertThat(request.view().state()).isEqualTo(RequestState.GRANTED);
        assertThat(request.view().isClaim()).isFalse();
        assertThat(request.view().endedAt()).isEqualTo(OVER);
    }

    @Test
    @DisplayName("claims nothing any more when it is refused or ends undecided, and is decided once")
    void over() {
        ResourceRequest refused = request(null);
        refused.refuse(ANN, "It is broken", DECIDED);
        assertThat(refused.view().state()).isEqualTo(RequestState.REFUSED);
        assertThat(refused.view().remark()).isEqualTo("It is broken");
        assertThat(refused.view().endedAt()).isEqualTo(DECIDED);
        assertThatThrownBy(() -> refused.grant(ANN, null, OVER)).isInstanceOf(IllegalStateException.class);

        ResourceRequest undecided = request(null);
        undecided.end(RequestState.CANCELLED, OVER);
        assertThat(undecided.view().state()).isEqualTo(RequestState.CANCELLED);
        assertThat(undecided.view().isClaim()).isFalse();
        assertThat(undecided.view().decidedAt()).isNull();
        assertThatThrownBy(() -> undecided.refuse(ANN, "x", OVER)).isInstanceOf(IllegalStateException.class);
    }

    private static ResourceRequest request(BigDecimal cost) {
        ResourceRequest request = new ResourceRequest(
                new Need(
                        new ProjectId(UUID.randomUUID()),
                        WorkItemKey.of("W1"),
                        DepartmentId.of("design"),
                        " Studio ",
                        " For the film\n",
                        Urgency.URGENT,
                        MONDAY,
                        MONDAY.plusDays(4),
                        cost),
                new ResourceRequest.Standing(3, "Film", DepartmentId.of("marketing"), new BigDecimal("5000"), true),
                PersonId.of("bob"),
                ASKED);
        request.isApprovedBy(Approval.ACCOUNTABLE_DEPARTMENT);
        return request;
    }
}
