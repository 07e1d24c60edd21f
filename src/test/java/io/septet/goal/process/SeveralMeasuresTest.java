package io.septet.goal.process;

import static io.septet.Company.ann;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.septet.Browser;
import io.septet.ProcessTest;
import io.septet.directory.PersonId;
import io.septet.evidence.Fields;
import io.septet.evidence.Fields.Field;
import io.septet.evidence.Fields.Group;
import io.septet.evidence.Fields.Plain;
import io.septet.evidence.Fields.Rows;
import io.septet.evidence.FiledWithProject;
import io.septet.findings.Finding;
import io.septet.goal.GoalStatement;
import io.septet.goal.Objective;
import io.septet.goal.SampleGoals;
import io.septet.plan.DifferenceWording;
import io.septet.plan.Plan;
import io.septet.plan.SamplePlans;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("A goal with more than one metric")
class SeveralMeasuresTest extends GoalRounds {

    private static final GoalStatement GOAL = goal(SampleGoals.severalMeasures());

    @Autowired
    Browser browser;

    @Autowired
    DifferenceWording differences;

    @Autowired
    List<FiledWithProject> filed;

    @Test
    @DisplayName("G2: is kept with all of them, and shown to those who confirm it and on its page")
    void kept() throws Exception {
        define(GOAL);

        assertThat(goals.statement(project)).isEqualTo(GOAL);
        GoalToConfirm shown =
                (GoalToConfirm) desk.open(colleagues.tasks("ConfirmGoal").get(0).getId(), PersonId.of(ann("marketing")))
                        .sheet()
                        .reference();
        assertThat(shown.statement()).isEqualTo(GOAL);
        String page = browser.as(LEAD, get("/projects/" + project + "/goal"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page)
                .contains("Repeat purchase rate within 30 days", "Coupons used in the app")
                .containsPattern(">12,500</span>\\s*<span>coupons");
    }

    @Test
    @DisplayName("G2: is refused for a row that is not in order, beside its cell")
    void refused() {
        List<Finding> findings = desk.check(
                colleagues.task("DefineGoal").getId(),
                PersonId.of(LEAD),
                content(GOAL)
                        .with("objective.furtherMeasures[0].unit", "better")
                        .toString());

        assertThat(findings).extracting(Finding::path).containsExactly("", "objective.furtherMeasures[0].unit");
    }

    @Test
    @DisplayName("A1: is filed with all of them")
    void filed() {
        define(GOAL);

        assertThat(filed)
                .flatExtracting(module -> module.documents(project))
                .filteredOn(document -> document.subject().equals("goal.document.statement"))
                .flatExtracting(document -> document.content().all())
                .filteredOn(field -> field.label().equals("goal.objective"))
                .flatExtracting(field -> ((Group) field.value()).fields().all())
                .filteredOn(field -> field.label().equals("goal.furtherMeasures"))
                .flatExtracting(field -> ((Rows) field.value()).rows())
                .flatExtracting(Fields::all)
                .extracting(Field::value)
                .containsExactly(
                        new Plain("Coupons used in the app"),
                        new Plain(BigDecimal.valueOf(12_500)),
                        new Plain(BigDecimal.valueOf(20_000)),
                        new Plain("coupons"));
    }

    @Test
    @DisplayName("C3: a version that measures more says so")
    void difference() {
        Plan before = SamplePlans.plan();
        Plan after = new Plan(GOAL, before.participations(), before.items(), before.communication(), before.rules());

        assertThat(differences.rows(before, after, Locale.ENGLISH))
                .extracting(DifferenceWording.Row::field, DifferenceWording.Row::after)
                .contains(tuple("M · Also measured by", "Coupons used in the app: 12500 → 20000 coupons"));
    }

    private static GoalStatement goal(Objective objective) {
        GoalStatement inOrder = SampleGoals.inOrder();
        return SampleGoals.statement(objective, inOrder.keyResults());
    }
}
