package io.septet.change;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a change means for the project, as the person sees it who asks for it (C1). Texts may be null.
 *
 * @param outsidePolicy whether it follows from a policy that changes outside the company, such as a law (外部政策变化)
 * @param shiftDays working days by which the schedule moves; 0 for not at all
 * @param extraCost in the company's currency; 0 for none
 */
@Embeddable
public record Effects(
        boolean touchesGoal,
        @Nullable String goal,
        boolean touchesScope,
        @Nullable String scope,
        boolean outsidePolicy,
        int shiftDays,
        @Nullable String schedule,
        BigDecimal extraCost,
        @Nullable String money,
        @Nullable String duties) {

    public Effects {
        extraCost = extraCost == null ? BigDecimal.ZERO : extraCost;
    }

    /** Whether nothing at all was said. */
    public boolean areNone() {
        return !touchesGoal
                && !touchesScope
                && !outsidePolicy
                && shiftDays == 0
                && extraCost.signum() == 0
                && Stream.of(goal, scope, schedule, money, duties).allMatch(Objects::isNull);
    }

    /** Whether money changes, which finance has to know (C4). */
    public boolean changeMoney() {
        return extraCost.signum() != 0 || money != null;
    }

    /** The same, were the schedule to move by so many working days. */
    public Effects shifting(int workingDays) {
        return new Effects(
                touchesGoal, goal, touchesScope, scope, outsidePolicy, workingDays, schedule, extraCost, money, duties);
    }
}
