package io.septet.goal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.findings.Finding;
import io.septet.goal.Measure;
import io.septet.goal.Objective;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("G2: what the sentence of a goal says is what its fields say")
class SentenceOfGoalTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest(name = "{0}, due on {1}: {2}")
    @DisplayName("G2: a date in the sentence is the day on which the goal is due")
    @CsvSource(
            delimiter = '|',
            value = {
                "2026年9月30日前|2026-09-30|",
                "2026年9月30日前|2026-10-31|2026年9月30日",
                "在 9 月 30 日之前|2026-09-30|",
                "在 9 月 30 日之前|2026-09-15|9 月 30 日",
                "９月３０日前|2026-10-30|9月30日",
                "九月三十日前|2026-09-30|",
                "九月三十日前|2026-09-29|",
                "九月三十日前|2026-09-28|九月三十日",
                "9月30号完成|2026-09-01|9月30号",
                "9.30前|2026-10-30|9.30",
                "2026-09-30前|2026-10-01|2026-09-30",
                "2026/9/30|2026-09-30|",
                "明年3月31日前|2026-03-31|明年3月31日",
                "明年3月31日前|2027-03-31|",
                "今年6月底前|2026-06-26|",
                "6月底前|2026-06-10|6月底",
                "6月份|2026-06-10|",
                "8月上旬|2026-08-20|8月上旬",
                "三季度内|2026-09-30|",
                "三季度内|2026-12-15|三季度",
                "第2季度末前|2026-06-30|",
                "第2季度末前|2026-05-15|第2季度末",
                "Q4 前|2026-10-31|",
                "上半年|2026-06-30|",
                "上半年|2026-07-01|上半年",
                "2026年下半年|2026-05-31|2026年下半年",
                "年底前|2026-12-20|",
                "年底前|2027-03-31|年底",
                "2027年底前|2026-12-31|2027年底",
                "2026年|2026-08-31|",
                "2026年|2027-08-31|2026年",
                "6月31日前|2026-06-30|6月31日",
                "by 30 September 2026|2026-09-30|",
                "by 30 September 2026|2026-10-30|30 September 2026",
                "by 30 September|2026-09-29|30 September",
                "before 30 September|2026-09-29|",
                "by September 30th, 2026|2026-10-01|September 30th, 2026",
                "on Sept. 30|2026-09-30|",
                "by the 1st of June|2026-06-02|1st of June",
                "by the end of June|2026-06-30|",
                "by the end of June|2026-07-31|the end of June",
                "in October|2026-10-15|",
                "in October|2026-11-15|October",
                "by the end of Q2|2026-09-30|the end of Q2",
                "in Q3 2026|2026-09-30|",
                "in the third quarter|2026-12-31|the third quarter",
                "in the first half of 2026|2026-06-30|",
                "in the first half of 2026|2026-10-31|the first half of 2026",
                "in H2 2026|2026-06-30|H2 2026",
                "by the end of the year|2026-12-18|",
                "by the end of this year|2027-03-31|end of this year",
                "before the end of next year|2026-12-31|end of next year",
                "by 2027|2026-12-31|2027",
                "by 2026-09-30|2026-09-15|2026-09-30",
            })
    void dates(String said, LocalDate dueOn, String differs) {
        String sentence = said.codePoints().anyMatch(sign -> sign > 0x2000)
                ? said + "让全部门店使用电子价签"
                : "All shops use electronic price tags " + said;

        List<Finding> findings = findings(objective(sentence, dueOn));

        if (differs == null) {
            assertThat(findings).isEmpty();
        } else {
            assertThat(findings).extracting(Finding::path).containsExactly("", "objective.dueOn");
            assertThat(findings.get(0).arguments()).containsExactly(List.of("T"));
            assertThat(findings.get(1).code()).isEqualTo("goal.smart.dueOn.differs");
            assertThat(findings.get(1).arguments()).containsExactly(differs, dueOn);
        }
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("G2: a date that is no end is nobody's business, nor is a step on the way")
    @CsvSource(
            delimiter = '|',
            value = {
                "自3月15日起让全部门店使用电子价签",
                "3月15日至9月30日让全部门店使用电子价签",
                "较2025年同期让全部门店多使用两倍的电子价签",
                "6月18日当天全部门店使用电子价签",
                "在 12 个月内让全部门店使用电子价签",
                "6月30日前完成试点，9月30日前全部门店使用电子价签",
                "All shops use electronic price tags from 1 April on",
                "All shops use electronic price tags, which they may keep for 18 months",
                "Since June 2025 shops use electronic price tags, in the end all of them do",
            })
    void noDeadline(String sentence) {
        assertThat(findings(objective(sentence, LocalDate.of(2026, 9, 30)))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName(
            "G2: a number in the sentence that counts what is measured is the target, today's value, or the way between")
    @CsvSource(
            delimiter = '|',
            value = {
                "户触达量达到50万户|户触达量|0|50|万户|",
                "户触达量达到50万户|户触达量|0|60|万户|50万",
                "户触达量达到五十万户|户触达量|0|60|万户|五十万",
                "户触达量达到 500,000 户|户触达量|0|50|万户|",
                "户触达量达到50万|户触达量|0|60|万户|50万",
                "新客复购率从 18% 提高到 25%|新客复购率|18|25|%|",
                "新客复购率从 15% 提高到 25%|新客复购率|18|25|%|15%",
                "新客复购率提高到２８％|新客复购率|18|25|%|28%",
                "新客复购率提高 7 个百分点|新客复购率|18|25|%|",
                "新客复购率提高 8 个百分点|新客复购率|18|25|%|8 个百分点",
                "新客复购率提高到百分之二十八|新客复购率|18|25|%|百分之二十八",
                "采购周期缩短三成|采购周期|10|7|天|",
                "采购周期缩短四成|采购周期|10|7|天|四成",
                "采购周期缩短到 5 天|采购周期|10|7|天|5",
                "12 家门店的新客 30 天复购率提高到 25%|30 天复购率|18|25|%|",
                "把 20% 的门店改造为无人值守|改造的门店|0|30|家|",
                "全年营业收入做到 12 亿元|营业收入|9|120000|万元|",
                "Cut the lead time to 5 days|Lead time|10|7|days|5",
                "Cut the lead time by 30%|Lead time|10|7|days|",
                "Cut the lead time by 40%|Lead time|10|7|days|40%",
                "Sell 5,000 season passes in the app|Passes sold|0|4000|passes|5,000",
                "Grow recurring revenue to 52 million yuan|Recurring revenue|40|52|million yuan|",
                "Grow recurring revenue to 60 million yuan|Recurring revenue|40|52|million yuan|60 million",
                "Answer complaints of 30 shops within 24 hours|Share answered within 24 hours|60|90|%|",
            })
    void numbers(String sentence, String metric, BigDecimal baseline, BigDecimal target, String unit, String differs) {
        Objective known = objective(sentence, LocalDate.of(2026, 9, 30));
        List<Finding> findings = findings(new Objective(
                sentence, metric, baseline, target, unit, known.achievable(), known.relevant(), known.dueOn()));

        if (differs == null) {
            assertThat(findings).isEmpty();
        } else {
            assertThat(findings).extracting(Finding::path).containsExactly("", "objective.target");
            assertThat(findings.get(0).arguments()).containsExactly(List.of("M"));
            assertThat(findings.get(1).code()).isEqualTo("goal.smart.target.differs");
            assertThat(findings.get(1).arguments()).startsWith(differs, metric);
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("G2: with several metrics a number is that of one of them")
    @CsvSource({
        "触达目标用户50万户，转化率不低于2%, ",
        "触达目标用户50万户，转化率不低于3%, objective.furtherMeasures[0].target",
        "触达目标用户40万户，转化率不低于2%, objective.target",
    })
    void severalMetrics(String sentence, String place) {
        List<Measure> further = List.of(new Measure("转化率", new BigDecimal("1.4"), BigDecimal.valueOf(2), "%"));
        Objective known = objective(sentence, LocalDate.of(2026, 9, 30));

        List<Finding> findings = findings(new Objective(
                sentence,
                "户触达量",
                BigDecimal.ZERO,
                BigDecimal.valueOf(50),
                "万户",
                known.achievable(),
                known.relevant(),
                known.dueOn(),
                further));

        assertThat(findings).extracting(Finding::path).isEqualTo(place == null ? List.of() : Arrays.asList("", place));
    }

    private static Objective objective(String sentence, LocalDate dueOn) {
        return new Objective(
                sentence,
                "Share of shops",
                BigDecimal.valueOf(10),
                BigDecimal.valueOf(100),
                "%",
                "The trial in 40 shops took six weeks.",
                "Costs of operation fall below 6% of revenue.",
                dueOn);
    }

    private static List<Finding> findings(Objective objective) {
        return new SmartPolicy(ShippedWords.VOCABULARY, TODAY)
                .findings(objective)
                .all();
    }
}
