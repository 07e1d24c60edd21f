package io.septet.goal.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.septet.findings.Finding;
import io.septet.goal.Measure;
import io.septet.goal.Objective;
import io.septet.goal.SampleGoals;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
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
    private static final String SPECIFIC = "Complaints are answered in the language in which they were written";
    private static final String REASON = "Two interpreters were hired in February";
    private static final String SERVES = "Growth in the markets abroad";

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
                "做好新品推广",
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

    @ParameterizedTest
    @DisplayName("G2: a slogan is no goal, however well the rest is said")
    @ValueSource(
            strings = {
                "提升市场影响力",
                "做好新品推广",
                "在9月30日前做好新品推广，争取更好的效果",
                "Handle complaints better",
                "By 30 September, make the launch a success",
            })
    void sloganAmongFacts(String slogan) {
        Objective full = SampleGoals.objective();

        List<Finding> findings = findings(new Objective(
                slogan,
                full.metric(),
                full.baseline(),
                full.target(),
                full.unit(),
                full.achievable(),
                full.relevant(),
                LocalDate.of(2024, 9, 30)));

        assertThat(letters(findings)).containsExactly("S");
        assertThat(findings.get(1).code()).isEqualTo("goal.smart.specific.vague");
    }

    @Test
    @DisplayName("G2: words that can mean anything are refused letter by letter, each beside its field")
    void hollow() {
        Objective objective = new Objective(
                "在9月30日前做好新品推广，争取更好的效果",
                "效果",
                BigDecimal.ZERO,
                BigDecimal.valueOf(100),
                "好",
                "可以",
                "战略",
                LocalDate.of(2024, 9, 30));

        assertThat(findings(objective))
                .extracting(Finding::path, Finding::code)
                .containsExactly(
                        tuple("", "goal.smart.incomplete"),
                        tuple("objective.specific", "goal.smart.specific.vague"),
                        tuple("objective.metric", "goal.smart.metric.vague"),
                        tuple("objective.unit", "goal.smart.unit.vague"),
                        tuple("objective.achievable", "goal.smart.achievable.vague"),
                        tuple("objective.relevant", "goal.smart.relevant.vague"));
        assertThat(letters(findings(objective))).containsExactly("S", "M", "A", "R");
    }

    @Test
    @DisplayName("G2: every further measure is judged as the first one, in its own row")
    void furtherMeasures() {
        Objective full = SampleGoals.objective();
        List<Measure> further = List.of(
                new Measure("Coupons used", BigDecimal.ZERO, BigDecimal.valueOf(20_000), "coupons"),
                new Measure("效果", TEN, TEN, "好"),
                new Measure(null, null, null, " "));

        List<Finding> findings = findings(new Objective(
                full.specific(),
                full.metric(),
                full.baseline(),
                full.target(),
                full.unit(),
                full.achievable(),
                full.relevant(),
                full.dueOn(),
                further));

        assertThat(letters(findings)).containsExactly("M");
        assertThat(paths(findings))
                .containsExactlyInAnyOrder(
                        "",
                        "objective.furtherMeasures[1].metric",
                        "objective.furtherMeasures[1].target",
                        "objective.furtherMeasures[1].unit",
                        "objective.furtherMeasures[2].metric",
                        "objective.furtherMeasures[2].baseline",
                        "objective.furtherMeasures[2].target",
                        "objective.furtherMeasures[2].unit");
    }

    @ParameterizedTest
    @DisplayName("G2: every sentence about a missing letter comes with an example of a better one, in both languages")
    @CsvSource({"goal.properties, For example:", "goal_zh.properties, 例如："})
    void examples(String file, String example) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/messages", file))) {
            texts.load(reader);
        }
        List<String> codes = texts.stringPropertyNames().stream()
                .filter(code -> code.matches("goal\\.smart\\.\\w+\\.\\w+"))
                .toList();

        assertThat(codes).hasSizeGreaterThan(14).allSatisfy(code -> assertThat(texts.getProperty(code))
                .contains(example));
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
                SPECIFIC, "Share", new BigDecimal("25.0"), new BigDecimal("25"), "%", REASON, SERVES, TODAY);

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
        Objective objective = new Objective(SPECIFIC, "Share", TEN, BigDecimal.ONE, "%", REASON, SERVES, dueOn);

        assertThat(findings(objective)).extracting(Finding::code).isEqualTo(code == null ? List.of() : List.of(code));
    }

    private static List<Finding> findings(Objective objective) {
        return new SmartPolicy(ShippedWords.VOCABULARY, TODAY)
                .findings(objective)
                .all();
    }

    private static List<String> letters(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.code().equals("goal.smart.incomplete"))
                .flatMap(finding -> ((List<?>) finding.arguments().get(0)).stream())
                .map(String::valueOf)
                .toList();
    }

    private static Set<String> paths(List<Finding> findings) {
        return new TreeSet<>(findings.stream().map(Finding::path).toList());
    }
}
