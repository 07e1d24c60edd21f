package io.septet.change.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.septet.change.ChangeProposal;
import io.septet.change.Effects;
import io.septet.directory.PersonId;
import io.septet.findings.Finding;
import io.septet.project.ProjectId;
import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What has to be said when a change is asked for")
class RequestPolicyTest {

    private static final Effects NONE = new Effects(false, null, false, null, false, 0, null, null, null, null);

    @Test
    @DisplayName("C1: cause, content and at least one effect")
    void complete() {
        assertThat(RequestPolicy.findings(proposal("Printer late", "A few days more", NONE.shifting(2))))
                .isEmpty();
        assertThat(RequestPolicy.findings(proposal(null, null, NONE)))
                .extracting(Finding::path, Finding::code)
                .containsExactly(
                        tuple("cause", "change.cause.missing"),
                        tuple("what", "change.what.missing"),
                        tuple("", "change.effects.missing"));
    }

    @Test
    @DisplayName("C1: any one effect is enough, a text or a number or leaving policy")
    void anyEffect() {
        assertThat(NONE.areNone()).isTrue();
        assertThat(NONE.shifting(1).areNone()).isFalse();
        assertThat(effects(true, 0, null, null).areNone()).isFalse();
        assertThat(effects(false, 1, null, null).areNone()).isFalse();
        assertThat(effects(false, 0, "Cheaper", null).areNone()).isFalse();
        assertThat(effects(false, 0, null, "Sales takes the booth over").areNone())
                .isFalse();
    }

    @Test
    @DisplayName("C1: numbers are not negative, and what touches goal or scope says how")
    void numbersAndGoal() {
        Effects effects = new Effects(true, null, true, null, false, -1, null, new BigDecimal("-0.01"), null, null);
        assertThat(RequestPolicy.findings(proposal("a", "b", effects)))
                .extracting(Finding::path, Finding::code)
                .containsExactly(
                        tuple("goal", "change.goal.missing"),
                        tuple("scope", "change.scope.missing"),
                        tuple("shiftDays", "change.shiftDays.negative"),
                        tuple("extraCost", "change.extraCost.negative"));
    }

    @Test
    @DisplayName("C4: money changes by an amount or by what is said of it")
    void money() {
        assertThat(NONE.changeMoney()).isFalse();
        assertThat(effects(false, 1, null, null).changeMoney()).isTrue();
        assertThat(effects(false, 0, "Cheaper", null).changeMoney()).isTrue();
    }

    private static Effects effects(boolean outsidePolicy, int extraCost, String money, String duties) {
        return new Effects(
                false, null, false, null, outsidePolicy, 0, null, BigDecimal.valueOf(extraCost), money, duties);
    }

    private static ChangeProposal proposal(String cause, String what, Effects effects) {
        return new ChangeProposal(new ProjectId(UUID.randomUUID()), PersonId.of("ann"), cause, what, null, effects);
    }
}
