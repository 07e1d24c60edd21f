package io.septet.review.process;

import static io.septet.Company.ann;
import static io.septet.Company.bob;
import static io.septet.Company.head;
import static io.septet.tracking.Items.MONDAY;
import static io.septet.tracking.Items.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;

import io.septet.ProcessTest;
import io.septet.Reaches;
import io.septet.desk.Sheet;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.findings.Finding;
import io.septet.notification.MessageView;
import io.septet.review.Answer;
import io.septet.review.DepartmentAnswer;
import io.septet.review.Figures;
import io.septet.review.KeyResultAchieved;
import io.septet.review.LateItem;
import io.septet.review.Reached;
import io.septet.review.ReportContent;
import io.septet.review.ReviewReport;
import io.septet.tracking.TrackedProject;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("Reviewing the project")
class ProjectReviewTest extends CalledReview {

    @Autowired
    BeanFactory beans;

    @Test
    @DisplayName("V1: the review is called as soon as the work is accepted, and answered in time for its meeting")
    void called() {
        assertThat(notifications.of(project))
                .filteredOn(message -> message.tells("review.called"))
                .extracting(MessageView::person)
                .contains(
                        PersonId.of(head("marketing")),
                        PersonId.of(COORDINATOR),
                        PersonId.of(ann("marketing")),
                        PersonId.of(ann("sales")),
                        PersonId.of(head("sales")));
        assertThat(colleagues.tasks("AnswerReview"))
                .extracting(Task::getAssignee, Task::getDueDate)
                .containsExactly(
                        tuple(ann("marketing"), Date.from(daysAfterEnd(3))),
                        tuple(ann("sales"), Date.from(daysAfterEnd(3))));
    }

    @Test
    @DisplayName("V2: each department answers by its contact; all answers reach the meeting and the report")
    void answered() {
        colleagues.as(ann("sales")).complete("AnswerReview", NOT_SO_GOOD);
        assertThat(review).isWaitingAt("AnswerReview").isNotWaitingAt("HoldReviewMeeting");
        colleagues.as(ann("marketing")).complete("AnswerReview", GOOD);

        assertThat(review).isWaitingAtExactly("HoldReviewMeeting");
        assertThat(answers.of(project))
                .containsExactly(
                        new DepartmentAnswer(
                                DepartmentId.of("marketing"), PersonId.of(ann("marketing")), null, END_OF_WORK, GOOD),
                        new DepartmentAnswer(
                                DepartmentId.of("sales"), PersonId.of(ann("sales")), null, END_OF_WORK, NOT_SO_GOOD));
        assertThat(((ReviewToDiscuss) opened("HoldReviewMeeting", COORDINATOR).reference()).answers())
                .isEqualTo(answers.of(project));
        colleagues.as(COORDINATOR).complete("HoldReviewMeeting", minutes());
        assertThat(toReport().answers()).isEqualTo(answers.of(project));
    }

    @Test
    @DisplayName("V2: an answer that the goal was missed is refused without a reason")
    void refusedAnswer() {
        Answer unexplained = new Answer(Reached.NO, " ", "w", "f", Reached.YES, null, "b", List.of());
        Task task = colleagues.tasks("AnswerReview").get(0);

        assertThatThrownBy(() -> colleagues.as(ann("marketing")).complete(task, unexplained))
                .hasMessageContaining("Please say why the goal was not fully reached.");
        assertThat(desk.check(task.getId(), PersonId.of(ann("marketing")), "{}"))
                .extracting(Finding::path)
                .containsExactlyInAnyOrder("goalReached", "worked", "failed", "toolsRight", "better");
        assertThat(answers.of(project)).isEmpty();
        assertThat(review).isWaitingAt("AnswerReview");
    }

    @Test
    @DisplayName("V3: the report opens with the project's figures and the key results of its goal")
    void opensFilledIn() {
        meet();
        Sheet<?, ?> sheet = opened("WriteReviewReport", COORDINATOR);

        assertThat(((ReportContent) sheet.content()).keyResults())
                .containsExactly(
                        KeyResultAchieved.open(
                                DepartmentId.of("marketing"),
                                "Coupons for the second purchase",
                                "Coupons used",
                                "≥ 20,000"),
                        KeyResultAchieved.open(
                                DepartmentId.of("sales"),
                                "Coupons for the second purchase",
                                "Coupons used",
                                "≥ 20,000"));
        assertThat(toReport().figures()).isEqualTo(new Figures(0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
        assertThat(colleagues.task("WriteReviewReport").getDueDate()).isEqualTo(Date.from(daysAfterEnd(3)));
    }

    @Test
    @Reaches("project-review/ReviewReported")
    @DisplayName("V3: the report is kept with the figures of its moment, and the goal's words stay as agreed")
    void reported() {
        meet();
        ReportContent written = report();
        colleagues.as(COORDINATOR).complete("WriteReviewReport", written);

        assertThat(review).isEnded().hasPassed("CallReview", "ReviewReported");
        ReviewReport report = reviews.report(project).orElseThrow();
        assertThat(report.content())
                .usingRecursiveComparison()
                .ignoringFields("keyResults")
                .isEqualTo(written);
        assertThat(report.content().keyResults())
                .extracting(KeyResultAchieved::department, KeyResultAchieved::target, KeyResultAchieved::actual)
                .containsExactly(
                        tuple(DepartmentId.of("marketing"), "≥ 20,000", "21,400"),
                        tuple(DepartmentId.of("sales"), "≥ 20,000", "13,000"));
        assertThat(report.writtenBy()).isEqualTo(PersonId.of(COORDINATOR));
        assertThat(report.figures()).isEqualTo(reviews.figures(project));
    }

    @Test
    @DisplayName("V3: the figures count what was accepted, dropped, changed and late, with the days")
    void figures() {
        TrackedProject tracked = new TrackedProject(beans);
        tracked.plan(item("W1", MONDAY, MONDAY.plusDays(1)), item("W2", MONDAY, MONDAY.plusDays(4)));
        tracked.track();
        tracked.until(MONDAY.plusDays(3), 10, 0);
        tracked.change(item("W1", MONDAY, MONDAY.plusDays(1)));
        changeALittle(tracked);
        colleagues
                .as(bob("marketing"))
                .complete(
                        "DeliverWork",
                        Map.of(
                                "checks",
                                List.of(
                                        Map.of("point", "Colours as in the style guide", "met", true),
                                        Map.of("point", "no spelling mistakes", "met", true)),
                                "location",
                                "Shelf 3"));
        for (String department : List.of("marketing", "sales")) {
            colleagues.as(ann(department)).complete("AcceptDeliverable", Map.of("decision", "ACCEPT"));
        }

        Figures figures = reviews.figures(tracked.id());
        assertThat(figures)
                .usingRecursiveComparison()
                .ignoringFields("reminders")
                .isEqualTo(new Figures(2, 1, 1, 1, 2, 0, 0, 1, 0, 0));
        assertThat(figures.reminders()).isPositive();
        assertThat(reviews.lateItems(tracked.id()))
                .containsExactly(new LateItem("Item W1", PersonId.of(bob("marketing")), 2));
    }

    @Test
    @DisplayName("V3: a report without an improvement, or whose owner does not work here, is refused")
    void refusedReport() {
        meet();
        String id = colleagues.task("WriteReviewReport").getId();

        assertThat(desk.check(id, PersonId.of(COORDINATOR), "{}"))
                .extracting(Finding::path)
                .contains("goalReached", "summary", "keyResults", "successes", "shortcomings", "improvements");
        assertThat(
                        desk.check(
                                id,
                                PersonId.of(COORDINATOR),
                                """
                        {"goalReached":"YES","summary":"s","successes":"s","shortcomings":"s",
                         "keyResults":[{"actual":"1","reached":"YES"},{"actual":"1","reached":"YES"}],
                         "improvements":[{"text":"t","owner":"stranger","dueOn":"2024-03-01"}]}"""))
                .extracting(Finding::path)
                .containsExactly("improvements[0].owner", "improvements[0].dueOn");
        assertThat(reviews.report(project)).isEmpty();
    }

    @Test
    @Reaches({"project-review/AnswerReviewLate", "project-review/AnswerReviewReminded"})
    @DisplayName("V1: contacts whose answer is late are reminded, and the reminders count among the figures")
    void answerLate() {
        passTo(daysAfterEnd(4));
        execute(job("AnswerReviewLate", review));

        assertThat(review).isWaitingAt("AnswerReview").hasPassed("AnswerReviewLate", "AnswerReviewReminded");
        assertThat(reviews.figures(project).reminders()).isEqualTo(2);
    }

    @Test
    @Reaches({"project-review/WriteReviewReportLate", "project-review/WriteReviewReportReminded"})
    @DisplayName("V3: the coordinator is reminded when the report is late")
    void reportLate() {
        meet();
        passTo(daysAfterEnd(4));
        execute(job("WriteReviewReportLate", review));

        assertThat(review)
                .isWaitingAtExactly("WriteReviewReport")
                .hasPassed("WriteReviewReportLate", "WriteReviewReportReminded");
    }

    private void changeALittle(TrackedProject tracked) {
        colleagues
                .as(ann("sales"))
                .start(
                        "change-request",
                        Map.of(
                                "project",
                                tracked.id().toString(),
                                "item",
                                tracked.id() + "/W1",
                                "cause",
                                "The shops ask for more",
                                "what",
                                "A larger poster",
                                "duties",
                                "Marketing draws it anew"));
        colleagues
                .as(ann("marketing"))
                .complete(
                        "AdjustPlan",
                        Map.of(
                                "decision", "ADJUST",
                                "start", MONDAY.toString(),
                                "end", MONDAY.plusDays(1).toString(),
                                "responsible", bob("marketing"),
                                "deliverable", "Large poster, printed"));
        tracked.runWhatIsDue();
    }
}
