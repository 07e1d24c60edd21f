package io.septet.review.process;

import static io.septet.Company.ann;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.septet.Browser;
import io.septet.Filled;
import io.septet.ProcessTest;
import io.septet.directory.PersonId;
import io.septet.evidence.Fields;
import io.septet.evidence.FiledWithProject;
import io.septet.goal.GoalStatement;
import io.septet.goal.SampleGoals;
import io.septet.review.DepartmentAnswer;
import io.septet.review.MeasureAchieved;
import io.septet.review.MeasureReached;
import io.septet.review.Reached;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("The review of a goal with several metrics")
class SeveralMetricsTest extends CalledReview {

    private static final String RATE = SampleGoals.severalMeasures().metric();
    private static final String COUPONS = "Coupons used in the app";

    @Autowired
    Browser browser;

    @Autowired
    List<FiledWithProject> modules;

    @Override
    GoalStatement goal() {
        return SampleGoals.statement(
                SampleGoals.severalMeasures(), SampleGoals.inOrder().keyResults());
    }

    @Test
    @DisplayName("V2: each department says of each whether it was reached")
    void answered() {
        assertThat(content("AnswerReview", ann("sales"))
                        .at("measures[1].metric")
                        .asText())
                .isEqualTo(COUPONS);
        assertThatThrownBy(() -> colleagues.as(ann("sales")).complete("AnswerReview", NOT_SO_GOOD))
                .hasMessageContaining("each of the 2 metrics");
        assertThatThrownBy(() -> colleagues
                        .as(ann("marketing"))
                        .complete("AnswerReview", Filled.as(GOOD).with("measures", said("YES", "NO"))))
                .hasMessageContaining("“" + COUPONS + "” was not fully reached");

        answerEach();

        assertThat(answers.of(project))
                .filteredOn(given -> given.department().value().equals("sales"))
                .extracting(DepartmentAnswer::answer)
                .singleElement()
                .satisfies(answer -> assertThat(answer.measures())
                        .containsExactly(
                                new MeasureReached(RATE, Reached.YES), new MeasureReached(COUPONS, Reached.NO)));
    }

    @Test
    @DisplayName("V3: the report says of each what it came to; pages and archive have it in both languages")
    void reported() throws Exception {
        answerEach();
        assertThat(((ReviewToDiscuss) opened("HoldReviewMeeting", COORDINATOR).reference()).measureAnswers())
                .hasSize(4);
        colleagues.as(COORDINATOR).complete("HoldReviewMeeting", minutes());
        assertThat(toReport().several()).hasSize(2);
        Filled report = Filled.as(report());
        assertThatThrownBy(() -> colleagues.as(COORDINATOR).complete("WriteReviewReport", report))
                .hasMessageContaining("each of the 2 metrics");
        report.with(
                "measures",
                List.of(
                        Map.of("metric", "Something else", "actual", "26 %", "reached", "YES"),
                        Map.of("metric", COUPONS, "actual", "15,000", "reached", "NO")));
        colleagues.as(COORDINATOR).complete("WriteReviewReport", report);

        assertThat(reviews.report(project).orElseThrow().content().measures())
                .extracting(MeasureAchieved::metric)
                .containsExactly(RATE, COUPONS);
        assertThat(reviews.report(project).orElseThrow().content().measures().get(1))
                .isEqualTo(new MeasureAchieved(
                        COUPONS,
                        BigDecimal.valueOf(12_500),
                        BigDecimal.valueOf(20_000),
                        "coupons",
                        "15,000",
                        Reached.NO));
        assertThat(shown(Locale.ENGLISH)).contains("Metrics", COUPONS, "15,000", "26 %");
        assertThat(shown(Locale.CHINA)).contains("各项指标", COUPONS, "15,000", "26 %");
        assertThat(modules)
                .flatExtracting(module -> module.documents(project))
                .filteredOn(document -> document.subject().startsWith("review.document"))
                .flatExtracting(document -> document.content().all())
                .filteredOn(field -> "review.measures".equals(field.label()))
                .extracting(field -> ((Fields.Rows) field.value()).rows().size())
                .containsExactly(4, 2);
    }

    private void answerEach() {
        colleagues.as(ann("marketing")).complete("AnswerReview", Filled.as(GOOD).with("measures", said("YES", "YES")));
        colleagues
                .as(ann("sales"))
                .complete("AnswerReview", Filled.as(NOT_SO_GOOD).with("measures", said("YES", "NO")));
    }

    private static List<Map<String, String>> said(String rate, String coupons) {
        return List.of(Map.of("metric", RATE, "reached", rate), Map.of("metric", COUPONS, "reached", coupons));
    }

    private Filled content(String task, String person) {
        return Filled.as(desk.open(
                        colleagues.tasks(task).stream()
                                .filter(open -> person.equals(open.getAssignee()))
                                .findFirst()
                                .orElseThrow()
                                .getId(),
                        PersonId.of(person))
                .sheet()
                .content());
    }

    private String shown(Locale language) throws Exception {
        return Jsoup.parse(browser.send(get("/projects/%s/review".formatted(project))
                                .with(user(COORDINATOR))
                                .locale(language))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .text();
    }
}
