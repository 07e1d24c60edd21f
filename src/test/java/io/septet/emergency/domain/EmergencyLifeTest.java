package io.septet.emergency.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.emergency.EmergencyAction;
import io.septet.emergency.EmergencyCause;
import io.septet.emergency.EmergencyState;
import io.septet.emergency.EmergencyView;
import io.septet.emergency.Ending;
import io.septet.emergency.Recommendation;
import io.septet.emergency.ToldPerson;
import io.septet.plan.WorkItemKey;
import io.septet.project.ProjectId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("T9: an emergency")
class EmergencyLifeTest {

    private static final ProjectId PROJECT = new ProjectId(UUID.randomUUID());
    private static final PersonId ANN = PersonId.of("ann");
    private static final PersonId BOB = PersonId.of("bob");
    private static final PersonId LEAD = PersonId.of("lead");
    private static final PersonId STRANGER = PersonId.of("stranger");
    private static final Instant RAISED = Instant.parse("2024-03-04T14:00:00Z");
    private static final Instant LATER = RAISED.plusSeconds(60);
    private static final Instant LAST = RAISED.plusSeconds(3600);

    private final Emergency emergency =
            new Emergency(PROJECT, WorkItemKey.of("W1"), " It burns ", " Water ", ANN, 3, RAISED);

    @BeforeEach
    void tell() {
        emergency.tell(new ClimbPolicy.Telling(
                List.of(new ToldPerson(BOB, PersonId.of("gone"), RAISED)), 1, RAISED.plusSeconds(7200)));
    }

    @Test
    @DisplayName("is raised with what happened, what is needed and the plan whose path it follows, and told")
    void raised() {
        EmergencyView view = emergency.view();
        assertThat(view.project()).isEqualTo(PROJECT);
        assertThat(view.item()).isEqualTo(WorkItemKey.of("W1"));
        assertThat(view.what()).isEqualTo("It burns");
        assertThat(view.needed()).isEqualTo("Water");
        assertThat(view.raisedBy()).isEqualTo(ANN);
        assertThat(view.raisedAt()).isEqualTo(RAISED);
        assertThat(view.planVersion()).isEqualTo(3);
        assertThat(view.isOpen()).isTrue();
        assertThat(view.isAwaited()).isTrue();
        assertThat(view.concerned()).containsExactly(ANN, BOB);
        assertThat(view.inCharge()).isEmpty();
    }

    @Test
    @DisplayName("is taken once, written down after that, and ended after that")
    void wholeLife() {
        assertThatIllegalStateException()
                .isThrownBy(() -> emergency.writeDown("x", "y", RAISED, Doer.of(BOB), LATER))
                .withMessageContaining("is RAISED, not TAKEN");
        emergency.take(Doer.of(BOB, LEAD), LATER);
        assertThat(emergency.view().takenBy()).isEqualTo(BOB);
        assertThat(emergency.view().takenInPlaceOf()).isEqualTo(LEAD);
        assertThat(emergency.view().takenAt()).isEqualTo(LATER);
        assertThat(emergency.view().inCharge()).contains(LEAD);
        assertThat(emergency.view().isAwaited()).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> emergency.take(Doer.of(ANN), LATER));
        assertThatIllegalStateException()
                .isThrownBy(() -> emergency.tell(new ClimbPolicy.Telling(List.of(), 2, LATER)));
        assertThatIllegalStateException().isThrownBy(() -> emergency.end(ending(), Doer.of(BOB), LATER));

        emergency.writeDown(" Water comes ", " The brigade ", RAISED, Doer.of(BOB, LEAD), LATER);
        EmergencyView written = emergency.view();
        assertThat(written.state()).isEqualTo(EmergencyState.WRITTEN_DOWN);
        assertThat(written.agreed()).isEqualTo("Water comes");
        assertThat(written.withWhom()).isEqualTo("The brigade");
        assertThat(written.agreedAt()).isEqualTo(RAISED);
        assertThat(written.writtenBy()).isEqualTo(BOB);
        assertThat(written.writtenInPlaceOf()).isEqualTo(LEAD);
        assertThat(written.writtenAt()).isEqualTo(LATER);

        emergency.end(ending(), Doer.of(BOB, LEAD), LAST);
        EmergencyView over = emergency.view();
        assertThat(over.state()).isEqualTo(EmergencyState.OVER);
        assertThat(over.isOpen()).isFalse();
        assertThat(over.cause()).isEqualTo(EmergencyCause.EQUIPMENT);
        assertThat(over.explanation()).isEqualTo("It was old");
        assertThat(over.recommendation()).isEqualTo(Recommendation.CHANGE);
        assertThat(over.endedBy()).isEqualTo(BOB);
        assertThat(over.endedInPlaceOf()).isEqualTo(LEAD);
        assertThat(over.endedAt()).isEqualTo(LAST);
        assertThatIllegalStateException()
                .isThrownBy(() -> emergency.cancel(LAST))
                .withMessageContaining("is OVER");
    }

    @Test
    @DisplayName("is for who took it themselves where they did it in nobody's place")
    void themselves() {
        emergency.take(Doer.of(BOB), LATER);
        assertThat(emergency.view().inCharge()).contains(BOB);
    }

    @Test
    @DisplayName("ends with its project at any time")
    void cancelled() {
        emergency.cancel(LAST);
        assertThat(emergency.view().state()).isEqualTo(EmergencyState.CANCELLED);
        assertThat(emergency.view().endedAt()).isEqualTo(LAST);
        assertThat(emergency.view().endedBy()).isNull();
        assertThat(emergency.view().isOpen()).isFalse();
    }

    @Test
    @DisplayName(
            "is taken by whoever was told, by the overall lead, or by who stands in for one of them; by nobody else")
    void takers() {
        TakerPolicy policy = new TakerPolicy(LEAD);
        EmergencyView view = emergency.view();
        assertThat(policy.taker(view, BOB, Set.of())).contains(new Doer(BOB, PersonId.of("gone")));
        assertThat(policy.taker(view, LEAD, Set.of())).contains(Doer.of(LEAD));
        assertThat(policy.taker(view, STRANGER, Set.of(BOB))).contains(new Doer(STRANGER, BOB));
        assertThat(policy.taker(view, STRANGER, Set.of(LEAD, ANN))).contains(new Doer(STRANGER, LEAD));
        assertThat(policy.taker(view, ANN, Set.of(STRANGER))).isEmpty();
        assertThat(policy.taker(view, STRANGER, Set.of())).isEmpty();
    }

    private static Ending ending() {
        return new Ending(
                EmergencyCause.EQUIPMENT,
                " It was old ",
                Recommendation.CHANGE,
                List.of(new EmergencyAction("Buy a new one", BOB, LocalDate.of(2024, 3, 8))));
    }
}
