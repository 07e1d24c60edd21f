package io.septet.portal.web;

import static io.septet.Company.ann;
import static io.septet.tracking.Items.MONDAY;
import static io.septet.tracking.Items.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.septet.Browser;
import io.septet.Colleagues;
import io.septet.Life;
import io.septet.ProcessTest;
import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.meeting.Answer;
import io.septet.meeting.Answers;
import io.septet.meeting.CalledMeetings;
import io.septet.meeting.MeetingSoon;
import io.septet.meeting.MeetingView;
import io.septet.project.Step;
import io.septet.resource.AskingProject;
import io.septet.tracking.ProgressReport;
import io.septet.tracking.TrackedProject;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@ProcessTest
@DisplayName("T10: the first page")
class HomePageTest {

    private static final String BOB = "marketing.bob";
    private static final String NEWCOMER = "home.newcomer";

    @Autowired
    BeanFactory beans;

    @Autowired
    Browser browser;

    @Autowired
    IdentityService identities;

    @BeforeEach
    void hire() {
        beans.getBean(JdbcTemplate.class).update("delete from last_look");
        identities.saveUser(identities.newUser(NEWCOMER));
        identities.createMembership(NEWCOMER, Directory.STAFF);
    }

    @AfterEach
    void leave() {
        identities.deleteUser(NEWCOMER);
    }

    @Test
    @DisplayName("shows my tasks by date, what is late first and by how much; each opens in the task list")
    void tasks() throws Exception {
        Life project = new Life(beans).to(Step.TRACKING);
        Task late = project.open("DeliverWork").get(0);
        Task other = new Life(beans).until("DefineGoal").open("DefineGoal").get(0);
        TaskService service = beans.getBean(TaskService.class);
        service.setAssignee(other.getId(), late.getAssignee());
        service.setDueDate(
                other.getId(), Date.from(late.getDueDate().toInstant().plus(Duration.ofDays(30))));
        ClockUtil.setCurrentTime(Date.from(late.getDueDate().toInstant().plus(Duration.ofDays(7))));

        Element tasks = page(late.getAssignee(), "/?all=tasks").getElementById("tasks");
        List<String> all = tasks.select("li a").eachAttr("href");
        assertThat(all).containsSubsequence(link(late), link(other));
        assertThat(line(tasks, link(late))).contains("overdue since").contains("late by 5 working days");
        assertThat(line(tasks, link(other))).contains("due ").doesNotContain("late");
    }

    private static String link(Task task) {
        return "/camunda/app/tasklist/default/#/?task=" + task.getId();
    }

    private static String line(Element section, String link) {
        return section.select("li:has(a[href=%s])".formatted(link)).text();
    }

    @Test
    @DisplayName("says kindly that nothing waits, and offers to propose a project")
    void nothing() throws Exception {
        Element page = page(NEWCOMER, "/");
        assertThat(page.getElementById("tasks").text()).contains("Nothing waits for you.");
        assertThat(page.select("#tasks a").eachAttr("href")).containsExactly("/projects/new");
        assertThat(page.getElementById("items").text()).contains("You work on no item at the moment.");
        assertThat(page.getElementById("meetings").text()).contains("no meeting in the next seven days");
    }

    @Test
    @DisplayName("shows a few lines of each, and all when asked for them")
    void few() throws Exception {
        for (int i = 0; i < 9; i++) {
            new Life(beans).until("DefineGoal");
        }
        Element page = page(Life.LEAD, "/");
        assertThat(page.select("#tasks li")).hasSize(8);
        assertThat(page.select("#tasks .rest a").eachAttr("href")).containsExactly("/?all=tasks#tasks");
        Element all = page(Life.LEAD, "/?all=tasks");
        assertThat(all.select("#tasks li")).hasSizeGreaterThan(8);
    }

    private TrackedProject tracked() {
        TrackedProject project = new TrackedProject(beans);
        project.plan(item("W1", MONDAY, MONDAY.plusDays(1)), item("W2", MONDAY.plusDays(9), MONDAY.plusDays(11)));
        project.track();
        return project;
    }

    @Test
    @DisplayName("T1: takes progress in place, through the door of the page of tracking")
    void reports() throws Exception {
        TrackedProject project = tracked();
        project.until(MONDAY.plusDays(3), 12, 0);
        assertThat(project.tasks("W1", "ReportProgress")).hasSize(1);
        String anchor = anchor(project, "W1");
        Element before = page(BOB, "/?all=items").getElementById(anchor);
        assertThat(before.text())
                .contains("Spring sale", "delayed by 2 working days", "0 % done, 100 % planned by now");
        assertThat(page("marketing.ann", "/?all=items").getElementById(anchor)).isNull();

        ResultActions sent = report(project, BOB, "W1", "AT_RISK", "40", "Paper is late");
        sent.andExpect(redirectedUrl("/#" + anchor));
        assertThat(project.tasks("W1", "ReportProgress")).isEmpty();
        assertThat(project.delivery("W1").reports())
                .extracting(ProgressReport::percent)
                .containsExactly(40);
        Element after = page(BOB, after(sent, "/?all=items")).getElementById(anchor);
        assertThat(after.text()).contains("Your report is on record.", "40 % done", "At risk, said on");
        assertThat(after.select("details[open]")).isEmpty();
    }

    @Test
    @DisplayName("T1: says beside the item why a report is refused, and keeps what was typed")
    void refuses() throws Exception {
        TrackedProject project = tracked();
        project.until(MONDAY, 12, 0);
        String anchor = anchor(project, "W1");
        ResultActions sent = report(project, BOB, "W1", "DONE", "９０", "Nearly <b>there</b>");
        sent.andExpect(redirectedUrl("/#" + anchor));

        Element line = page(BOB, after(sent, "/?all=items")).getElementById(anchor);
        assertThat(line.select("details[open] [role=alert]").text())
                .isEqualTo("Work that is done is done to 100 %, not 90 %.");
        assertThat(line.select("input[name=percent]").val()).isEqualTo("９０");
        assertThat(line.select("textarea").val()).isEqualTo("Nearly <b>there</b>");
        assertThat(line.select("option[selected]").val()).isEqualTo("DONE");
        assertThat(project.delivery("W1").reports()).isEmpty();
    }

    @Test
    @DisplayName("T1: says so, too, when the item is not the reader's, not under way, or not there")
    void guarded() throws Exception {
        TrackedProject project = tracked();
        project.until(MONDAY, 12, 0);
        ResultActions others = report(project, "marketing.ann", "W1", "ON_TRACK", "40", "Mine");
        assertThat(page("marketing.ann", after(others, "/"))
                        .select("#items > [role=alert]")
                        .text())
                .contains("it is for somebody else", "Mine");
        ResultActions early = report(project, BOB, "W2", "ON_TRACK", "40", "");
        assertThat(page(BOB, after(early, "/")).select("#items > [role=alert]").text())
                .contains("is not being worked on");
        report(project, BOB, "W9", "ON_TRACK", "40", "").andExpect(status().isNotFound());
        report(project, "legal.ann", "W1", "ON_TRACK", "40", "").andExpect(status().isNotFound());
        assertThat(project.delivery("W1").reports()).isEmpty();
    }

    private ResultActions report(
            TrackedProject project, String person, String item, String status, String percent, String note)
            throws Exception {
        return browser.as(
                person,
                post("/projects/%s/tracking/%s/progress/at-home".formatted(project.id(), item))
                        .with(csrf())
                        .param("status", status)
                        .param("percent", percent)
                        .param("note", note));
    }

    private static String anchor(TrackedProject project, String item) {
        return "item-%s-%s".formatted(project.id(), item);
    }

    @Test
    @DisplayName("M3: shows the meetings of the week to which I am invited, and takes my answer in place")
    void meetings() throws Exception {
        Life project = new Life(beans).to(Step.TRACKING);
        MeetingView meeting = MeetingSoon.call(beans, project.id(), ann("sales"), ann("marketing"));
        String address = "/projects/%s/meetings/%s".formatted(project.id(), meeting.id());
        Answers answers = beans.getBean(Answers.class);
        answers.answer(meeting.id(), Answer.TENTATIVE, "By train", PersonId.of(ann("marketing")));
        Element line = page(ann("marketing"), "/?all=meetings")
                .select("li:has(a[href=%s])".formatted(address))
                .first();
        assertThat(line.text()).contains("The coupons", "Room 3", "comes perhaps");
        assertThat(line.select("button").eachAttr("value")).containsExactly("ACCEPTED", "DECLINED");

        Map<String, String> kept = Map.of(
                "from",
                line.select("input[name=from]").val(),
                "word",
                line.select("input[name=word]").val());
        browser.as(
                        ann("marketing"),
                        post(line.select("form").attr("action"))
                                .with(csrf())
                                .param("answer", "ACCEPTED")
                                .param("from", kept.get("from"))
                                .param("word", kept.get("word")))
                .andExpect(redirectedUrl("/#meetings"));
        assertThat(beans.getBean(CalledMeetings.class).get(meeting.id()).attendance())
                .filteredOn(each -> each.person().value().equals(ann("marketing")))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.answer()).isEqualTo(Answer.ACCEPTED);
                    assertThat(each.word()).isEqualTo("By train");
                });
        assertThat(page(ann("finance"), "/?all=meetings").select("a[href=%s]".formatted(address)))
                .isEmpty();

        ClockUtil.setCurrentTime(Date.from(meeting.notice().end().plusSeconds(60)));
        assertThat(page(ann("marketing"), "/?all=meetings").select("a[href=%s]".formatted(address)))
                .isEmpty();
    }

    @Test
    @DisplayName("S6: shows whoever leads a project what others owe in it, since when, and how many have done it")
    void awaitedByLead() throws Exception {
        Life project = new Life(beans).until("SignPlan");
        beans.getBean(JdbcTemplate.class)
                .update(
                        "update project set overall_lead = ? where id = ?",
                        NEWCOMER,
                        project.id().value());
        int asked = project.open("SignPlan").size();

        Element awaited = page(NEWCOMER, "/").getElementById("awaited");
        assertThat(line(awaited, "/projects/" + project.id()))
                .contains("Sign plan", "0 of %d departments have signed".formatted(asked), "since ", ", from ")
                .doesNotContain("late");
        project.oneDoes("SignPlan");
        ClockUtil.setCurrentTime(
                Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofDays(28))));
        awaited = page(NEWCOMER, "/").getElementById("awaited");
        assertThat(line(awaited, "/projects/" + project.id()))
                .contains("1 of %d departments have signed".formatted(asked), "late by ");
    }

    @Test
    @DisplayName("S6: names no work that is tracked before it is late")
    void awaitedInTracking() throws Exception {
        TrackedProject project = tracked();
        project.until(MONDAY, 12, 0);
        beans.getBean(JdbcTemplate.class)
                .update(
                        "update project set coordinator = ? where id = ?",
                        NEWCOMER,
                        project.id().value());
        assertThat(page(NEWCOMER, "/").getElementById("awaited").text()).contains("You wait for nothing from anybody.");
        project.until(MONDAY.plusDays(3), 12, 0);
        assertThat(page(NEWCOMER, "/").select("#awaited li.late").text())
                .contains("Deliver work", "from bob Marketing", "late by 2 working days");
    }

    @Test
    @DisplayName("T7, T8: shows what I asked for and handed over until somebody has decided, and to nobody else")
    void awaited() throws Exception {
        AskingProject asking = new AskingProject(beans, item("W1", MONDAY, MONDAY.plusDays(4)));
        asking.tracked().until(MONDAY, 12, 0);
        asking.ask(BOB, "Camera of " + asking.id(), MONDAY.plusDays(1), MONDAY.plusDays(2), 100);
        beans.getBean(Colleagues.class)
                .as(BOB)
                .complete(
                        asking.tracked().tasks("W1", "DeliverWork").get(0),
                        Map.of(
                                "checks",
                                List.of(
                                        Map.of("point", "Colours as in the style guide", "met", true),
                                        Map.of("point", "no spelling mistakes", "met", true)),
                                "location",
                                "Shelf 3"));
        String project = "/projects/" + asking.id();
        Element own = page(BOB, "/?all=awaited").getElementById("awaited");
        assertThat(line(own, project + "/requests"))
                .contains("Camera", "Resource requests", "Spring sale", "since 4 Mar 2024, from ");
        assertThat(line(own, project + "/tracking")).contains("W1", "Awaiting acceptance", "since 4 Mar 2024");
        assertThat(page("marketing.ann", "/?all=awaited")
                        .select("#awaited a[href^=%s/]".formatted(project))
                        .eachAttr("href"))
                .doesNotContain(project + "/requests", project + "/tracking");
    }

    @Test
    @DisplayName(
            "A3: shows what others did in my projects since I was last here, as long as I stay, and nothing of others'")
    void news() throws Exception {
        ClockUtil.setCurrentTime(at(MONDAY.atTime(9, 0)));
        page(NEWCOMER, "/");
        TrackedProject project = tracked();
        beans.getBean(JdbcTemplate.class)
                .update(
                        "update project set coordinator = ? where id = ?",
                        NEWCOMER,
                        project.id().value());
        project.until(MONDAY, 12, 0);
        report(project, BOB, "W1", "BLOCKED", "10", "No paper");
        String link = "/projects/%s/tracking".formatted(project.id());
        ClockUtil.setCurrentTime(at(MONDAY.atTime(13, 0)));
        String told = line(page(NEWCOMER, "/?all=news").getElementById("news"), link);
        assertThat(told)
                .contains("“", "is reported to be blocked", "Spring sale", "bob Marketing", "4 Mar 2024, 12:00");
        assertThat(page(BOB, "/?all=news").select("#news a[href=%s]".formatted(link)))
                .isEmpty();
        assertThat(page("legal.ann", "/?all=news").select("#news a[href^=/projects/%s]".formatted(project.id())))
                .isEmpty();

        ClockUtil.setCurrentTime(at(MONDAY.atTime(13, 20)));
        assertThat(line(page(NEWCOMER, "/?all=news").getElementById("news"), link))
                .contains("blocked");
        ClockUtil.setCurrentTime(at(MONDAY.atTime(14, 0)));
        assertThat(page(NEWCOMER, "/?all=news").select("#news a[href=%s]".formatted(link)))
                .isEmpty();
    }

    private static Date at(LocalDateTime moment) {
        return Date.from(moment.toInstant(ZoneOffset.ofHours(8)));
    }

    @Test
    @DisplayName("speaks the reader's language, and names the day")
    void language() throws Exception {
        ClockUtil.setCurrentTime(Date.from(MONDAY.atTime(10, 0).toInstant(ZoneOffset.ofHours(8))));
        String page = browser.send(get("/").with(user(NEWCOMER)).locale(Locale.SIMPLIFIED_CHINESE))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(Jsoup.parse(page).select("h1").text()).isEqualTo("今天 2024年3月4日");
        assertThat(page).contains("我的工作任务", "未来七天的会议");
    }

    private Element page(String person, String address) throws Exception {
        return page(person, get(address));
    }

    private Element page(String person, MockHttpServletRequestBuilder request) throws Exception {
        MvcResult answer =
                browser.as(person, request).andExpect(status().isOk()).andReturn();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    /** The page to which one is led, which is told what came of it. */
    private static MockHttpServletRequestBuilder after(ResultActions sent, String address) {
        return get(address).flashAttrs(sent.andReturn().getFlashMap());
    }
}
