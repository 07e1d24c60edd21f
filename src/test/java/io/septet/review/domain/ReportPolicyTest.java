package io.septet.review.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.findings.Finding;
import io.septet.review.Improvement;
import io.septet.review.KeyResultAchieved;
import io.septet.review.Reached;
import io.septet.review.ReportContent;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReportPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 7, 1);
    private static final KeyResultAchieved AGREED =
            KeyResultAchieved.open(DepartmentId.of("sales"), "Coupons", "Coupons used", "20,000");
    private static final Improvement IN_ORDER = new Improvement("Plan stock earlier", PersonId.of("sales.ann"), TODAY);

    private final ReportPolicy policy =
            new ReportPolicy(List.of(AGREED), List.of(), PersonId.of("sales.ann")::equals, TODAY);

    private List<String> found(Reached goal, Reached keyResult, String deviations, Improvement... improvements) {
        KeyResultAchieved achieved = new KeyResultAchieved(null, null, null, null, "18,000", keyResult);
        return found(goal, List.of(achieved), deviations, List.of(improvements));
    }

    private List<String> found(
            Reached goal, List<KeyResultAchieved> results, String deviations, List<Improvement> improvements) {
        ReportContent content = new ReportContent(goal, "s", results, deviations, "s", "s", improvements, List.of());
        return policy.findings(content).all().stream().map(Finding::path).toList();
    }

    @Test
    @DisplayName("V3: a report in which all was reached needs no deviations")
    void allReached() {
        assertThat(found(Reached.YES, Reached.YES, null, IN_ORDER)).isEmpty();
    }

    @Test
    @DisplayName("V3: a report in which something was not reached says where it deviates")
    void deviations() {
        assertThat(found(Reached.PARTLY, Reached.YES, " ", IN_ORDER)).containsExactly("deviations");
        assertThat(found(Reached.YES, Reached.NO, null, IN_ORDER)).containsExactly("deviations");
        assertThat(found(Reached.NO, Reached.NO, "Stock was out for a week.", IN_ORDER))
                .isEmpty();
    }

    @Test
    @DisplayName("V3: a report answers for every key result of the goal")
    void keyResults() {
        assertThat(found(Reached.YES, List.of(), null, List.of(IN_ORDER))).containsExactly("keyResults");
    }

    @Test
    @DisplayName("V3: a report names an improvement")
    void noImprovement() {
        assertThat(found(Reached.YES, Reached.YES, null)).containsExactly("improvements");
    }

    @Test
    @DisplayName("V3: an improvement has an owner who works here and a date that is not past")
    void improvements() {
        Improvement ofStranger = new Improvement("x", PersonId.of("stranger"), TODAY.plusDays(1));
        Improvement past = new Improvement("x", PersonId.of("sales.ann"), TODAY.minusDays(1));

        assertThat(found(Reached.YES, Reached.YES, null, IN_ORDER, ofStranger, past))
                .containsExactly("improvements[1].owner", "improvements[2].dueOn");
    }
}
