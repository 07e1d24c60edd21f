package io.septet.change.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.septet.change.ChangeClass;
import io.septet.change.ChangeId;
import io.septet.change.ChangeProposal;
import io.septet.change.ChangeState;
import io.septet.change.ChangeView;
import io.septet.change.Effects;
import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.plan.WorkItemKey;
import io.septet.project.ProjectId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A change request")
class ChangeRequestTest {

    private static final Instant REQUESTED = Instant.parse("2024-03-04T01:30:00Z");
    private static final Instant ENDED = Instant.parse("2024-03-06T01:30:00Z");

    private final ChangeRequest change = new ChangeRequest(
            new ChangeId(UUID.randomUUID()),
            1,
            new ChangeProposal(
                    new ProjectId(UUID.randomUUID()),
                    PersonId.of("ann"),
                    "Printer late",
                    "A few days more",
                    WorkItemKey.of("W1"),
                    new Effects(false, null, false, null, false, 3, null, null, null, null)),
            ChangeClass.MINOR,
            1,
            REQUESTED);

    @Test
    @DisplayName("C2: that is made says by whom, what it touched, and from which version to which")
    void made() {
        change.startFrom(2);
        change.decideBy(Doer.of(PersonId.of("bob")), "Tell the shops");
        change.bringIn(3, List.of(WorkItemKey.of("W1")));
        change.make(ENDED);

        ChangeView made = change.view();
        assertThat(made.state()).isEqualTo(ChangeState.MADE);
        assertThat(made.endedBy()).isEqualTo(PersonId.of("bob"));
        assertThat(made.endedAt()).isEqualTo(ENDED);
        assertThat(made.versionBefore()).isEqualTo(2);
        assertThat(made.versionAfter()).isEqualTo(3);
        assertThat(made.touched()).containsExactly(WorkItemKey.of("W1"));
        assertThat(made.remark()).isEqualTo("Tell the shops");
    }

    @Test
    @DisplayName("C1: stays as it ended")
    void ended() {
        change.withdraw(Doer.of(PersonId.of("bob")), "Not needed", ENDED);

        assertThat(change.view().state()).isEqualTo(ChangeState.WITHDRAWN);
        assertThat(change.view().remark()).isEqualTo("Not needed");
        assertThatIllegalStateException().isThrownBy(() -> change.make(ENDED));
        assertThatIllegalStateException().isThrownBy(() -> change.drop(null, ENDED));
        assertThatIllegalStateException().isThrownBy(() -> change.startFrom(2));
        assertThatIllegalStateException().isThrownBy(() -> change.draft(2));
        assertThatIllegalStateException().isThrownBy(() -> change.bringIn(2, List.of()));
    }
}
