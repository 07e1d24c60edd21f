package io.septet.review.web;

import static io.septet.Company.ann;
import static io.septet.Company.bob;
import static io.septet.Company.head;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.septet.Browser;
import io.septet.ProcessTest;
import io.septet.directory.DepartmentId;
import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.goal.Goals;
import io.septet.goal.SampleGoals;
import io.septet.meeting.MeetingKind;
import io.septet.meeting.Meetings;
import io.septet.meeting.MinutesContent;
import io.septet.meeting.MinutesContent.ActionItem;
import io.septet.meeting.MinutesContent.Decision;
import io.septet.meeting.MinutesContent.Topic;
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
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("The page of a review")
class ReviewPageTest {

    @Autowired
    Browser browser;

    @Autowired
    Projects projects;

    @Autowired
    Goals goals;

    @Autowired
    ReviewAnswers answers;

    @Autowired
    Reviews reviews;

    @Autowired
    Meetings meetings;

    ProjectId project;
    String page;

    @BeforeEach
    void propose() {
        project = projects.propose(new Proposal(
                "618",
                Category.CAMPAIGN,
                DepartmentId.of("marketing"),
                PersonId.of(head("marketing")),
                PersonId.of(bob("research"))));
        goals.define(project, SampleGoals.inOrder(), PersonId.of(head("marketing")));
        page = "/projects/%s/review".formatted(project);
    }

    private void answer(String department, String better) {
        answers.answer(
                project,
                DepartmentId.of(department),
                Doer.of(PersonId.of(ann(department))),
                new Answer(Reached.PARTLY, "Stock <b>", "w", "f", Reached.YES, null, better, List.of()));
    }

    @Test
    @DisplayName("V3: shows the report, the figures, and the answers side by side, markup as text")
    void shows() throws Exception {
        answer("sales", "Meet earlier");
        answer("marketing", "One tool");
        reviews.report(
                project,
                Doer.of(PersonId.of(bob("research"))),
                new ReportContent(
                        Reached.PARTLY,
                        "Two thirds",
                        Collections.nCopies(2, new KeyResultAchieved(null, null, null, null, "13,000", Reached.NO)),
                        "Out of stock",
                        "One group",
                        "No minutes",
                        List.of(new Improvement(
                                "Order in April", PersonId.of(ann("sales")), LocalDate.of(2024, 3, 29))),
                        List.of()));

        browser.as(ann("sales"), get(page))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Two thirds")))
                .andExpect(content().string(containsString("13,000")))
                .andExpect(content().string(containsString("Order in April")))
                .andExpect(content().string(containsString("Work items planned")))
                .andExpect(content().string(containsString("Meet earlier")))
                .andExpect(content().string(containsString("Stock &lt;b&gt;")))
                .andExpect(content().string(not(containsString("Stock <b>"))));
    }

    @Test
    @DisplayName("V1: shows the minutes of the meeting, and the trace names what was decided there")
    void meeting() throws Exception {
        MinutesContent minutes = new MinutesContent(
                LocalDate.of(2024, 3, 4),
                LocalTime.of(8, 0),
                45,
                "Room <b>3",
                List.of(PersonId.of(ann("sales")), PersonId.of(bob("research"))),
                List.of(new Topic("What did not work?", PersonId.of(ann("sales")), "Nobody took notes")),
                List.of(new Decision("Every meeting has a recorder")),
                List.of(new ActionItem("Order in April", PersonId.of(ann("marketing")), LocalDate.of(2024, 3, 29))));
        meetings.record(project, MeetingKind.REVIEW, null, minutes, Doer.of(PersonId.of(bob("research"))));

        browser.as(ann("sales"), get(page))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("4 Mar 2024, 08:00")))
                .andExpect(content().string(containsString("Room &lt;b&gt;3")))
                .andExpect(content().string(containsString("ann Sales")))
                .andExpect(content().string(containsString("Nobody took notes")))
                .andExpect(content().string(containsString("Every meeting has a recorder")))
                .andExpect(content().string(containsString("Order in April")))
                .andExpect(content().string(containsString("ann Marketing")));
        browser.as(ann("sales"), get("/projects/%s/decisions".formatted(project)))
                .andExpect(content().string(containsString("Decided at the review meeting")))
                .andExpect(content().string(containsString("Every meeting has a recorder")));
    }

    @Test
    @DisplayName("V2: says what is still to come, in the reader's language")
    void nothingYet() throws Exception {
        browser.send(get(page).with(user(ann("sales"))).locale(Locale.SIMPLIFIED_CHINESE))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("复盘报告尚未撰写。")))
                .andExpect(content().string(containsString("复盘会尚未召开。")))
                .andExpect(content().string(containsString("还没有部门回答。")));
    }

    @Test
    @DisplayName("V2: is not for those who take no part")
    void keepOut() throws Exception {
        browser.as(ann("legal"), get(page)).andExpect(status().isNotFound());
    }
}
