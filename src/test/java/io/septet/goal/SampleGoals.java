package io.septet.goal;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Goal statements for tests, in order unless a test puts them out of order; dates are in June 2024. */
public final class SampleGoals {

    public static final LocalDate DUE = LocalDate.of(2024, 6, 28);

    private SampleGoals() {}

    /** A repeat purchase rate of 25 %, by marketing and sales, without legal. */
    public static GoalStatement inOrder() {
        return statement(objective(), List.of(keyResult("marketing", DUE), keyResult("sales", DUE.minusDays(7))));
    }

    public static GoalStatement statement(Objective objective, List<KeyResult> keyResults) {
        return new GoalStatement(
                objective,
                keyResults,
                scope(),
                "Last year two of three new customers bought once.",
                List.of("https://wiki.company.example/618"));
    }

    public static Objective objective() {
        return new Objective(
                "New customers of the 618 campaign buy again.",
                "Repeat purchase rate within 30 days",
                BigDecimal.valueOf(18),
                BigDecimal.valueOf(25),
                "%",
                "A trial in March came to 24 %.",
                "Growth with existing customers",
                DUE);
    }

    /** Measured by the coupons used, besides. */
    public static Objective severalMeasures() {
        Objective one = objective();
        return new Objective(
                one.specific(),
                one.metric(),
                one.baseline(),
                one.target(),
                one.unit(),
                one.achievable(),
                one.relevant(),
                one.dueOn(),
                List.of(new Measure(
                        "Coupons used in the app", BigDecimal.valueOf(12_500), BigDecimal.valueOf(20_000), "coupons")));
    }

    public static KeyResult keyResult(String department, LocalDate dueOn) {
        return new KeyResult(
                DepartmentId.of(department), "Coupons for the second purchase", "Coupons used", "≥ 20,000", dueOn);
    }

    /** With service and finance besides. */
    public static Scope largeScope() {
        List<TakesPart> departments = Stream.of("marketing", "sales", "service", "finance")
                .map(department -> new TakesPart(DepartmentId.of(department), PersonId.of(department + ".ann")))
                .toList();
        return new Scope("The mainland online shops", "Shops abroad", departments, List.of(DepartmentId.of("legal")));
    }

    public static Scope scope() {
        return new Scope(
                "The mainland online shops",
                "Shops abroad",
                List.of(
                        new TakesPart(DepartmentId.of("marketing"), PersonId.of("marketing.ann")),
                        new TakesPart(DepartmentId.of("sales"), PersonId.of("sales.ann"))),
                List.of(DepartmentId.of("legal")));
    }
}
