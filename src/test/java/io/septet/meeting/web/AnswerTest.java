package io.septet.meeting.web;

import static io.septet.Company.ann;
import static io.septet.Company.bob;
import static io.septet.Company.head;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.septet.Browser;
import io.septet.EngineAtRest;
import io.septet.ProcessTest;
import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.meeting.AgendaTopic;
import io.septet.meeting.Answer;
import io.septet.meeting.Attendance;
import io.septet.meeting.CalledMeetings;
import io.septet.meeting.MeetingKind;
import io.septet.meeting.MeetingView;
import io.septet.meeting.Notice;
import io.septet.meeting.ProposedTopics;
import io.septet.meeting.TopicState;
import io.septet.meeting.TopicView;
import io.septet.notification.MessageView;
import io.septet.notification.Notifications;
import io.septet.tracking.TrackedProject;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;

@ProcessTest
@DisplayName("On the page of a meeting")
class AnswerTest {

    private static final PersonId HOST = PersonId.of(head("marketing"));

    @Autowired
    Browser browser;

    @Autowired
    CalledMeetings meetings;

    @Autowired
    ProposedTopics topics;

    @Autowired
    Notifications notifications;

    @Autowired
    BeanFactory beans;

    private TrackedProject project;
    private MeetingView meeting;
    private String page;

    @BeforeEach
    void call() {
        ClockUtil.setCurrentTime(Date.from(EngineAtRest.MONDAY_MORNING));
        project = new TrackedProject(beans);
        Instant start = EngineAtRest.MONDAY_MORNING.plus(Duration.ofDays(3));
        meeting = meetings.call(
                project.id(),
                new Notice(
                        MeetingKind.WEEKLY,
                        "Where we are",
                        start,
                        30,
                        "Room 3",
                        HOST,
                        PersonId.of(bob("marketing")),
                        List.of(PersonId.of(ann("sales")), PersonId.of(ann("finance"))),
                        List.of(new AgendaTopic("Figures", HOST, 20, null)),
                        start.minus(Duration.ofDays(1)),
                        null),
                Doer.of(HOST));
        page = "/projects/%s/meetings/%s".formatted(project.id(), meeting.id());
    }

    @Test
    @DisplayName(
            "M3: those invited answer with a word, everybody reads it, in both languages; looking at it answers nothing")
    void answers() throws Exception {
        browser.as(ann("sales"), get(page).param("answer", "ACCEPTED"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("I may come")));
        assertThat(own(ann("sales")).answer()).isEqualTo(Answer.NONE);

        answer(ann("sales"), "TENTATIVE", "  From three o'clock on ")
                .andExpect(redirectedUrl(page))
                .andExpect(flash().attribute("notice", "meeting.answer.done"));
        assertThat(own(ann("sales")))
                .isEqualTo(new Attendance(
                        PersonId.of(ann("sales")),
                        Answer.TENTATIVE,
                        EngineAtRest.MONDAY_MORNING,
                        "From three o'clock on"));
        browser.as(head("marketing"), get(page))
                .andExpect(content().string(containsString("1 come, 1 may come, 0 do not come, 2 have not answered")))
                .andExpect(content().string(containsString("From three o&#39;clock on")))
                .andExpect(content().string(not(containsString("??"))));
        browser.send(get(page).with(user(ann("sales"))).locale(Locale.SIMPLIFIED_CHINESE))
                .andExpect(content().string(containsString("参加 1 人，待定 1 人，不参加 0 人，未答复 2 人")))
                .andExpect(content().string(not(containsString("??"))));
    }

    @Test
    @DisplayName("M3: the last of two answers counts, whichever device it came from, and nobody is told of each")
    void twoDevices() throws Exception {
        int told = notifications.of(project.id()).size();
        answer(ann("sales"), "ACCEPTED", "");
        browser.as(
                        ann("sales"),
                        put(api())
                                .contentType("application/json")
                                .content("{\"answer\":\"DECLINED\",\"word\":\"Ill\"}")
                                .with(csrf()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.answer").value("DECLINED"))
                .andExpect(jsonPath("$.word").value("Ill"));
        assertThat(own(ann("sales")).answer()).isEqualTo(Answer.DECLINED);
        assertThat(notifications.of(project.id())).hasSize(told);
    }

    @Test
    @DisplayName(
            "M3: nobody answers who is not invited, or without signing in, or from another site, or after the date")
    void refused() throws Exception {
        answer(bob("sales"), "ACCEPTED", "")
                .andExpect(content().string(containsString("Only those who are invited can do this.")));
        answer(ann("sales"), "NONE", "").andExpect(content().string(containsString("Say whether you come.")));
        answer(ann("sales"), "ACCEPTED", "x".repeat(501))
                .andExpect(content().string(containsString("At most 500 characters.")));
        answer(ann("legal"), "ACCEPTED", "").andExpect(status().isNotFound());
        browser.as(ann("sales"), post(page + "/answer").param("answer", "ACCEPTED"))
                .andExpect(status().isForbidden());
        browser.send(post(page + "/answer").param("answer", "ACCEPTED").with(csrf()))
                .andExpect(redirectedUrlPattern("**/login"));
        browser.as(
                        ann("sales"),
                        put(api())
                                .contentType("application/json")
                                .content("{\"answer\":\"PERHAPS\"}")
                                .with(csrf()))
                .andExpect(status().isBadRequest());

        ClockUtil.setCurrentTime(Date.from(meeting.notice().answerBy().plusSeconds(1)));
        answer(ann("sales"), "ACCEPTED", "")
                .andExpect(content().string(containsString("The date by which to answer has passed.")));
        browser.as(
                        ann("sales"),
                        put(api())
                                .contentType("application/json")
                                .content("{\"answer\":\"ACCEPTED\"}")
                                .with(csrf()))
                .andExpect(status().isConflict());
        browser.as(ann("sales"), get(page)).andExpect(content().string(not(containsString("value=\"DECLINED\""))));
        assertThat(own(ann("sales")).answer()).isEqualTo(Answer.NONE);
    }

    @Test
    @DisplayName("M3: an answer can be had as the reply that the host's calendar reads")
    void reply() throws Exception {
        browser.as(ann("sales"), get(page + "/answer.ics")).andExpect(status().isNotFound());
        answer(ann("sales"), "ACCEPTED", "");
        browser.as(ann("sales"), get(page + "/answer.ics"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "text/calendar;charset=UTF-8"))
                .andExpect(content().string(containsString("METHOD:REPLY")))
                .andExpect(content().string(containsString("PARTSTAT=ACCEPTED")));
        browser.as(ann("legal"), get(page + "/answer.ics")).andExpect(status().isNotFound());
    }

    @Test
    @DisplayName(
            "M2: those invited propose topics, and the host takes them onto the agenda as long as they fit, or says why not")
    void topics() throws Exception {
        propose(ann("sales"), "Shop windows", "10", "https://share.company.example/windows");
        propose(ann("finance"), "Money", "5", "");
        assertThat(topics.of(meeting.id()))
                .extracting(TopicView::proposedBy, TopicView::state)
                .containsExactlyInAnyOrder(
                        tuple(PersonId.of(ann("sales")), TopicState.PROPOSED),
                        tuple(PersonId.of(ann("finance")), TopicState.PROPOSED));
        assertThat(told(HOST)).contains("meeting.topicProposed");

        decide(ann("sales"), 0, "taken", "")
                .andExpect(content().string(containsString("The host alone decides what is on the agenda.")));
        decide(head("marketing"), 0, "taken", "").andExpect(flash().attribute("notice", "meeting.proposal.taken"));
        assertThat(meetings.get(meeting.id()).notice().agenda())
                .extracting(AgendaTopic::subject)
                .containsExactly("Figures", "Shop windows");
        assertThat(told(PersonId.of(ann("sales")))).contains("meeting.topicTaken");

        decide(head("marketing"), 1, "taken", "")
                .andExpect(
                        content().string(containsString("The topics add up to 35 minutes, and the meeting takes 30.")));
        decide(head("marketing"), 1, "not-taken", "")
                .andExpect(content().string(containsString("Say why the topic is not taken.")));
        decide(head("marketing"), 1, "not-taken", "No time")
                .andExpect(flash().attribute("notice", "meeting.proposal.notTaken"));
        decide(head("marketing"), 1, "not-taken", "Again")
                .andExpect(content().string(containsString("This has been decided already.")));
        assertThat(told(PersonId.of(ann("finance")))).contains("meeting.topicNotTaken");

        for (Locale language : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            browser.send(get(page).with(user(head("marketing"))).locale(language))
                    .andExpect(content().string(containsString("href=\"https://share.company.example/windows\"")))
                    .andExpect(content().string(containsString("No time")))
                    .andExpect(content().string(not(containsString("??"))));
        }
    }

    @Test
    @DisplayName(
            "M2: a topic of 31 minutes, without a subject, with a link that leads nowhere, by somebody not invited or too late is refused")
    void topicsRefused() throws Exception {
        propose(ann("sales"), "Long", "31", "").andExpect(content().string(containsString("at most 30 minutes")));
        propose(ann("sales"), " ", "10", "").andExpect(content().string(containsString("Say what the topic is.")));
        propose(ann("sales"), "x", "", "")
                .andExpect(content().string(containsString("Say how many minutes the topic takes.")));
        propose(ann("sales"), "x", "1", "javascript:alert(1)")
                .andExpect(content().string(containsString("no web address")));
        propose(bob("sales"), "x", "1", "")
                .andExpect(content().string(containsString("Only those who are invited can do this.")));
        ClockUtil.setCurrentTime(Date.from(meeting.notice().answerBy().plusSeconds(1)));
        propose(ann("sales"), "x", "1", "").andExpect(content().string(containsString("has passed")));
        assertThat(topics.of(meeting.id())).isEmpty();
    }

    private ResultActions answer(String person, String answer, String word) throws Exception {
        return browser.as(
                person,
                post(page + "/answer")
                        .param("answer", answer)
                        .param("word", word)
                        .with(csrf()));
    }

    private ResultActions propose(String person, String subject, String minutes, String material) throws Exception {
        return browser.as(
                person,
                post(page + "/topics")
                        .param("subject", subject)
                        .param("minutes", minutes)
                        .param("material", material)
                        .with(csrf()));
    }

    private ResultActions decide(String person, int number, String how, String word) throws Exception {
        String by = number == 0 ? ann("sales") : ann("finance");
        String topic = topics.of(meeting.id()).stream()
                .filter(each -> each.proposedBy().equals(PersonId.of(by)))
                .findFirst()
                .orElseThrow()
                .id()
                .toString();
        return browser.as(
                person,
                post("%s/topics/%s/%s".formatted(page, topic, how))
                        .param("word", word)
                        .with(csrf()));
    }

    private Attendance own(String person) {
        return meetings.get(meeting.id()).attendance().stream()
                .filter(each -> each.person().equals(PersonId.of(person)))
                .findFirst()
                .orElseThrow();
    }

    private List<String> told(PersonId person) {
        return notifications.of(project.id()).stream()
                .filter(message -> message.person().equals(person))
                .map(MessageView::keys)
                .flatMap(List::stream)
                .toList();
    }

    private String api() {
        return "/api/meetings/%s/answer".formatted(meeting.id());
    }
}
