package io.septet.risk.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.septet.directory.DepartmentId;
import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.plan.WorkItemRef;
import io.septet.project.ProjectId;
import io.septet.risk.Judgement;
import io.septet.risk.ResponseOutcome;
import io.septet.risk.ResponseView;
import io.septet.risk.RiskAnswer;
import io.septet.risk.RiskCause;
import io.septet.risk.RiskFacts;
import io.septet.risk.RiskLevel;
import io.septet.risk.RiskMeasure;
import io.septet.risk.RiskReason;
import io.septet.risk.RiskView;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("T4, T5: a risk")
class RiskLifeTest {

    private static final WorkItemRef ITEM = WorkItemRef.of(new ProjectId(UUID.randomUUID()), "W1");
    private static final DepartmentId SALES = DepartmentId.of("sales");
    private static final DepartmentId LEGAL = DepartmentId.of("legal");
    private static final PersonId ANN = PersonId.of("sales.ann");
    private static final PersonId BOB = PersonId.of("sales.bob");
    private static final Instant THEN = Instant.parse("2024-03-04T01:00:00Z");
    private static final Instant LATER = THEN.plus(Duration.ofDays(1));
    private static final Instant LAST = THEN.plus(Duration.ofDays(2));
    private static final RiskFacts BEHIND = new RiskFacts(15, 0, false, 0, null);
    private static final RiskFacts LATE = new RiskFacts(60, 3, false, 2, null);
    private static final Judgement MEDIUM = new Judgement(RiskLevel.MEDIUM, RiskReason.BEHIND);
    private static final Judgement HIGH = new Judgement(RiskLevel.HIGH, RiskReason.LATE);
    private static final RiskAnswer ANSWER = new RiskAnswer(
            RiskCause.RESOURCES,
            " Two are ill ",
            List.of(new RiskMeasure("Ask a third", BOB, LocalDate.of(2024, 3, 8))));

    @Test
    @DisplayName("is as old as its first morning, high since it first was, and over when it is settled")
    void found() {
        ItemRisk risk = new ItemRisk(ITEM, BEHIND, MEDIUM, SALES, THEN);
        assertThat(risk.view()).isEqualTo(new RiskView(ITEM, BEHIND, MEDIUM, SALES, THEN, null, null));
        risk.becomes(LATE, HIGH, LEGAL, LATER);
        risk.becomes(LATE, HIGH, LEGAL, LAST);
        assertThat(risk.view()).isEqualTo(new RiskView(ITEM, LATE, HIGH, LEGAL, THEN, LATER, null));
        assertThat(risk.view().isOpen()).isTrue();
        risk.settle(LAST);
        assertThat(risk.view().settledAt()).isEqualTo(LAST);
        assertThat(risk.item()).isEqualTo(ITEM);
    }

    @Test
    @DisplayName("that is high is answered once, by somebody and in whose place, and closed with what became of it")
    void answered() {
        RiskView risk = new ItemRisk(ITEM, LATE, HIGH, SALES, THEN).view();
        AskedResponse response = new AskedResponse(risk, ANN, LATER);
        ResponseView asked = response.view();
        assertThat(asked.item()).isEqualTo(ITEM);
        assertThat(asked.facts()).isEqualTo(LATE);
        assertThat(asked.judgement()).isEqualTo(HIGH);
        assertThat(asked.accountable()).isEqualTo(SALES);
        assertThat(asked.askedOf()).isEqualTo(ANN);
        assertThat(asked.askedAt()).isEqualTo(LATER);
        assertThat(asked.missedAt()).isNull();
        assertThat(asked.answer()).isNull();
        response.miss(LAST);
        response.answer(ANSWER, Doer.of(BOB, ANN), LAST);
        ResponseView answered = response.view();
        assertThat(answered.missedAt()).isEqualTo(LAST);
        assertThat(answered.answer()).isEqualTo(new RiskAnswer(RiskCause.RESOURCES, "Two are ill", ANSWER.measures()));
        assertThat(answered.answeredBy()).isEqualTo(BOB);
        assertThat(answered.inPlaceOf()).isEqualTo(ANN);
        assertThat(answered.answeredAt()).isEqualTo(LAST);
        assertThatIllegalStateException().isThrownBy(() -> response.answer(ANSWER, Doer.of(BOB, ANN), LAST));
        response.close(ResponseOutcome.CAUGHT_UP, LAST);
        assertThat(response.view().closedAt()).isEqualTo(LAST);
        assertThat(response.view().outcome()).isEqualTo(ResponseOutcome.CAUGHT_UP);
    }

    @Test
    @DisplayName("that is over takes no answer any more")
    void over() {
        AskedResponse response = new AskedResponse(new ItemRisk(ITEM, LATE, HIGH, SALES, THEN).view(), ANN, LATER);
        response.close(ResponseOutcome.DELIVERED, LAST);
        assertThatIllegalStateException().isThrownBy(() -> response.answer(ANSWER, Doer.of(ANN), LAST));
    }
}
