package io.septet.goal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.findings.Finding;
import io.septet.goal.Objective;
import io.septet.goal.SampleGoals;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("G2: a goal is SMART, or the missing letters are named")
class SmartPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 4);
    private static final BigDecimal TEN = BigDecimal.TEN;

    @Test
    @DisplayName("G2: a goal with everything is accepted")
    void smart() {
        assertThat(findings(SampleGoals.objective())).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("G2: a slogan alone lacks every letter")
    @ValueSource(
            strings = {
                "提升市场影响力",
                "improve efficiency",
                "Improve efficiency.",
                "进一步提高工作效率！",
                "To increase customer satisfaction",
                "全面优化客户服务体验",
                "boost sales",
            })
    void slogan(String slogan) {
        List<Finding> findings = findings(new Objective(slogan, null, null, null, null, null, null, null));

        assertThat(letters(findings)).containsExactly("S", "M", "A", "R", "T");
        assertThat(paths(findings))
                .containsExactlyInAnyOrder(
                        "",
                        "objective.specific",
                        "objective.metric",
                        "objective.baseline",
                        "objective.target",
                        "objective.unit",
                        "objective.achievable",
                        "objective.relevant",
                        "objective.dueOn");
    }

    @ParameterizedTest
    @DisplayName("G2: a sentence that says who or what changes is specific")
    @ValueSource(
            strings = {
                "在 618 活动中提高新客户的复购率",
                "把客服首次响应时间缩短到 2 小时",
                "提升华东区门店在 618 期间的线上到店核销比例和客单价",
                "Improve the first response time of customer service for orders placed on the app",
                "Answer 9 of 10 complaints within a day",
                "improvement districts are surveyed before the planning season begins",
            })
    void specific(String text) {
        assertThat(letters(findings(new Objective(text, null, null, null, null, null, null, null))))
                .containsExactly("M", "A", "R", "T");
    }

    @Test
    @DisplayName("G2: a slogan passes when metric and target say what is meant")
    void measuredSlogan() {
        assertThat(findings(new Objective("提升市场影响力", "品牌认知度", TEN, BigDecimal.valueOf(20), "%", "试点有效", "年度战略", TODAY)))
                .isEmpty();
    }

    @ParameterizedTest(name = "without {0}: {1}")
    @DisplayName("G2: each missing part is found beside its field, with its letter")
    @CsvSource({
        "specific, S",
        "metric, M",
        "baseline, M",
        "target, M",
        "unit, M",
        "achievable, A",
        "relevant, R",
        "dueOn, T",
    })
    void missing(String field, String letter) {
        Objective full = SampleGoals.objective();
        String blank = " \u3000\t";
        Objective objective = new Objective(
                field.equals("specific") ? blank : full.specific(),
                field.equals("metric") ? blank : full.metric(),
                field.equals("baseline") ? null : full.baseline(),
                field.equals("target") ? null : full.target(),
                field.equals("unit") ? null : full.unit(),
                field.equals("achievable") ? "" : full.achievable(),
                field.equals("relevant") ? blank : full.relevant(),
                field.equals("dueOn") ? null : full.dueOn());

        List<Finding> findings = findings(objective);

        assertThat(letters(findings)).containsExactly(letter);
        assertThat(findings).hasSize(2);
        assertThat(findings.get(1).path()).isEqualTo("objective." + field);
        assertThat(findings.get(1).code()).isEqualTo("goal.smart." + field + ".missing");
    }

    @Test
    @DisplayName("G2: a target that is reached already measures nothing")
    void reachedAlready() {
        Objective objective = new Objective(
                "Answer complaints", "Share", new BigDecimal("25.0"), new BigDecimal("25"), "%", "yes", "yes", TODAY);

        assertThat(letters(findings(objective))).containsExactly("M");
        assertThat(paths(findings(objective))).contains("objective.target");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("G2: by when lies ahead, and not beyond reason")
    @CsvSource({
        "2024-03-04, ",
        "2024-03-03, goal.date.past",
        "2044-03-04, ",
        "2044-03-05, goal.date.far",
        "+99999-01-01, goal.date.far",
    })
    void date(LocalDate dueOn, String code) {
        Objective objective =
                new Objective("Answer complaints", "Share", TEN, BigDecimal.ONE, "%", "yes", "yes", dueOn);

        assertThat(findings(objective)).extracting(Finding::code).isEqualTo(code == null ? List.of() : List.of(code));
    }

    private static List<Finding> findings(Objective objective) {
        return SmartPolicy.findings(objective, TODAY).all();
    }

    private static List<String> letters(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.code().equals("goal.smart.incomplete"))
                .flatMap(
                        finding -> List.of(finding.arguments().get(0).toString().split(", ")).stream())
                .toList();
    }

    private static Set<String> paths(List<Finding> findings) {
        return new TreeSet<>(findings.stream().map(Finding::path).toList());
    }
}
