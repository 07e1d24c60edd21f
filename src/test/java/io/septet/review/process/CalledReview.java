package io.septet.review.process;

import static io.septet.Company.ann;
import static io.septet.Company.bob;
import static io.septet.Company.head;

import io.septet.Colleagues;
import io.septet.EngineAtRest;
import io.septet.desk.Desk;
import io.septet.desk.Sheet;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.goal.GoalStatement;
import io.septet.goal.Goals;
import io.septet.goal.SampleGoals;
import io.septet.meeting.MinutesContent;
import io.septet.notification.Notifications;
import io.septet.project.Category;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import io.septet.project.Proposal;
import io.septet.review.Answer;
import io.septet.review.Improvement;
import io.septet.review.KeyResultAchieved;
import io.septet.review.Reached;
import io.septet.review.ReportContent;
import io.septet.review.ReviewAnswers;
import io.septet.review.Reviews;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What tests of the review share: one that has just been called, on a Monday morning, and what its people say. */
abstract class CalledReview {

    static final String COORDINATOR = bob("marketing");
    static final Instant END_OF_WORK = EngineAtRest.MONDAY_MORNING;
    static final Answer GOOD = new Answer(
            Reached.YES, null, "One group for all", "Late answers", Reached.YES, null, "Meet earlier", List.of());
    static final Answer NOT_SO_GOOD = new Answer(
            Reached.PARTLY,
            "Out of stock",
            "Weekly meeting",
            "No minutes",
            Reached.NO,
            "Too many",
            "One tool",
            List.of());

    @Autowired
    Colleagues colleagues;

    @Autowired
    Projects projects;

    @Autowired
    Goals goals;

    @Autowired
    Reviews reviews;

    @Autowired
    ReviewAnswers answers;

    @Autowired
    Notifications notifications;

    @Autowired
    Desk desk;

    @Autowired
    RuntimeService runtime;

    ProjectId project;
    ProcessInstance review;

    @BeforeEach
    void acceptWork() {
        project = projects.propose(new Proposal(
                "618 campaign",
                Category.CAMPAIGN,
                DepartmentId.of("marketing"),
                PersonId.of(head("marketing")),
                PersonId.of(COORDINATOR)));
        goals.define(project, goal(), PersonId.of(head("marketing")));
        review = runtime.startProcessInstanceByKey(
                ProjectReview.PROCESS, projects.get(project).code(), Map.of(ProjectId.VARIABLE, project.toString()));
    }

    GoalStatement goal() {
        return SampleGoals.inOrder();
    }

    void answerAll() {
        colleagues.as(ann("marketing")).complete("AnswerReview", GOOD);
        colleagues.as(ann("sales")).complete("AnswerReview", NOT_SO_GOOD);
    }

    /** All answer, and the meeting is held at once. */
    void meet() {
        answerAll();
        colleagues.as(COORDINATOR).complete("HoldReviewMeeting", minutes());
    }

    /** Of a meeting on the morning of the day on which the review was called. */
    static MinutesContent minutes() {
        return new MinutesContent(
                LocalDate.of(2024, 3, 4),
                LocalTime.of(8, 0),
                45,
                "Room 3",
                List.of(PersonId.of(COORDINATOR), PersonId.of(ann("marketing")), PersonId.of(ann("sales"))),
                List.of(new MinutesContent.Topic(
                        "What did not work?", PersonId.of(ann("sales")), "Nobody took minutes")),
                List.of(new MinutesContent.Decision("Every meeting has a recorder")),
                List.of(
                        new MinutesContent.ActionItem(
                                "Order stock in April", PersonId.of(ann("sales")), LocalDate.of(2024, 3, 29)),
                        new MinutesContent.ActionItem(
                                "Thank the printer", PersonId.of(COORDINATOR), LocalDate.of(2024, 3, 4))));
    }

    /** As somebody writes it who takes the key results for others than those agreed. */
    static ReportContent report() {
        return new ReportContent(
                Reached.PARTLY,
                "Two thirds of the target",
                List.of(
                        new KeyResultAchieved(
                                DepartmentId.of("legal"), "Something easier", "none", "0", "21,400", Reached.YES),
                        new KeyResultAchieved(null, null, null, null, "13,000", Reached.NO)),
                "Out of stock for a week",
                "One group for all",
                "No minutes",
                List.of(new Improvement("Order stock in April", PersonId.of(ann("sales")), LocalDate.of(2024, 3, 29))),
                List.of());
    }

    Sheet<?, ?> opened(String task, String person) {
        return desk.open(colleagues.task(task).getId(), PersonId.of(person)).sheet();
    }

    /** What the form of the report shows to the coordinator. */
    ReviewToReport toReport() {
        return (ReviewToReport) opened("WriteReviewReport", COORDINATOR).reference();
    }

    static void passTo(Instant moment) {
        ClockUtil.setCurrentTime(Date.from(moment));
    }

    static Instant daysAfterEnd(int days) {
        return END_OF_WORK.plus(Duration.ofDays(days));
    }
}
