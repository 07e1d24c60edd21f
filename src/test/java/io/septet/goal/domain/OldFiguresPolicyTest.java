package io.septet.goal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.findings.Finding;
import io.septet.goal.Measure;
import io.septet.goal.Objective;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What still names a number or a day of the goal before")
class OldFiguresPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate DUE = LocalDate.of(2026, 9, 30);
    private static final LocalDate LATER = LocalDate.of(2026, 12, 31);

    @ParameterizedTest(name = "{0} {1} in “{2}”: {3}")
    @DisplayName("G3: a number is found however it is written, and not where it counts something else")
    @CsvSource(
            delimiter = '|',
            value = {
                "50     | 万户 | 触达50万户            | 50万",
                "50     | 万户 | 触达５０万户          | 50万",
                "50     | 万户 | 触达 50 万户老客户    | 50 万",
                "50     | 万户 | 触达 500,000 户       | 500,000",
                "50     | 万户 | 触达500000            | 500000",
                "50     | 万户 | 触达五十万户          | 五十万",
                "50     | 万户 | 覆盖50万新用户        | 50万",
                "50     | 万户 | 触达60万户            | ",
                "50     | 万户 | 在50家门店投放        | ",
                "500000 | 户   | 触达50万户            | 50万",
                "3      | 亿元 | 收入3亿元             | 3亿",
                "3      | 亿元 | 收入300,000,000元     | 300,000,000",
                "3      | 亿元 | 3个渠道               | ",
                "25     | %    | 复购率提高到25%       | 25%",
                "25     | %    | 复购率提高到２５％     | 25%",
                "25     | %    | 复购率达到百分之二十五 | 百分之二十五",
                "25     | %    | 25家门店              | ",
                "25     | %    | to 25 percent          | 25 percent",
                "20000  | coupons | 20k coupons used    | 20k",
                "20000  | coupons | ≥ 20,000            | 20,000",
                "12     | 天   | 12天内完成            | 12",
                "12     | 天   | 12                    | 12",
                "12     | 天   | 12人                  | "
            })
    void numbers(BigDecimal before, String unit, String text, String words) {
        Objective was = objective(before, unit, DUE);
        Objective is = objective(before.multiply(BigDecimal.valueOf(1.5)), unit, DUE);

        assertThat(found(was, is, text)).isEqualTo(words == null ? List.of() : asked(words));
    }

    @ParameterizedTest(name = "“{0}”: {1}")
    @DisplayName("G3: a day is found however it is written; another one is not")
    @CsvSource(
            delimiter = '|',
            value = {
                "9月30日前完成        | 9月30日",
                "2026-09-30前上线     | 2026-09-30",
                "９月３０日前         | 9月30日",
                "by 30 September 2026 | 30 September 2026",
                "9月底前              | 9月底",
                "12月31日前           | ",
                "9月15日前            | "
            })
    void days(String text, String words) {
        Objective was = objective(BigDecimal.valueOf(50), "万户", DUE);
        Objective is = objective(BigDecimal.valueOf(50), "万户", LATER);

        assertThat(found(was, is, text)).isEqualTo(words == null ? List.of() : asked(words));
    }

    @Test
    @DisplayName("G3: nothing is asked when nothing changed, or another metric has the number now")
    void still() {
        Objective was = objective(BigDecimal.valueOf(50), "万户", DUE);
        Objective other = new Objective(
                was.specific(),
                was.metric(),
                was.baseline(),
                BigDecimal.valueOf(60),
                was.unit(),
                was.achievable(),
                was.relevant(),
                was.dueOn(),
                List.of(new Measure("App 用户数", BigDecimal.TEN, BigDecimal.valueOf(500_000), "户")));

        assertThat(found(was, was, "触达50万户，9月30日前")).isEmpty();
        assertThat(found(was, other, "触达50万户，9月30日前")).isEmpty();
    }

    private static List<Finding> found(Objective before, Objective now, String text) {
        return new OldFiguresPolicy(before, now, TODAY)
                .findings(Map.of("items[0].title", text))
                .all();
    }

    private static List<Finding> asked(String words) {
        return List.of(new Finding("items[0].title", "goal.oldFigure", List.of(words)));
    }

    private static Objective objective(BigDecimal target, String unit, LocalDate dueOn) {
        return new Objective("触达老客户", "触达量", BigDecimal.valueOf(7), target, unit, "试点已达到一半", "老客户收入增长", dueOn);
    }
}
