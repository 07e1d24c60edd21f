package io.septet.meeting.web;

import static io.septet.tracking.Items.MONDAY;
import static io.septet.tracking.Items.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.septet.Browser;
import io.septet.Colleagues;
import io.septet.ProcessTest;
import io.septet.Statements;
import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.meeting.LookBack;
import io.septet.meeting.LookBacks;
import io.septet.meeting.MeetingKind;
import io.septet.meeting.Meetings;
import io.septet.meeting.Minutes;
import io.septet.meeting.MinutesContent;
import io.septet.meeting.MinutesContent.ActionItem;
import io.septet.meeting.MinutesContent.Decision;
import io.septet.meeting.MinutesContent.Topic;
import io.septet.meeting.MinutesFiling;
import io.septet.tracking.TrackedProject;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;

@ProcessTest
@DisplayName("The page of the minutes of a meeting")
class MinutesPageTest {

    @Autowired
    BeanFactory beans;

    @Autowired
    Browser browser;

    @Autowired
    Colleagues colleagues;

    @Autowired
    LookBacks lookBacks;

    @Autowired
    Statements statements;

    private TrackedProject project;
    private Minutes minutes;

    @BeforeEach
    void write() {
        project = new TrackedProject(beans);
        project.plan(item("W1", MONDAY, MONDAY.plusDays(18)));
        project.track();
        MinutesContent content = new MinutesContent(
                        MONDAY,
                        LocalTime.of(8, 0),
                        30,
                        "Room 3",
                        Stream.of("sales.bob", "marketing.bob")
                                .map(PersonId::of)
                                .toList(),
                        List.of(new Topic("Bags", PersonId.of("marketing.bob"), "Everybody wants one", "All ordered")),
                        List.of(new Decision("1,000 bags", "Bags")),
                        List.of(new ActionItem(
                                "Order the bags", PersonId.of("marketing.bob"), MONDAY.plusDays(4), "Bags")))
                .ofInvited(
                        Stream.of("sales.bob", "finance.bob").map(PersonId::of).toList());
        minutes = beans.getBean(Meetings.class)
                .record(project.id(), MeetingKind.KICK_OFF, null, content, Doer.of(PersonId.of("sales.bob")));
        beans.getBean(MinutesFiling.class).askFor(minutes);
    }

    private String address() {
        return "/projects/%s/meetings/minutes/%s".formatted(project.id(), minutes.minutesId());
    }

    private String shown(Locale reader) throws Exception {
        return Jsoup.parse(
                        browser.send(get(address()).with(user("marketing.bob")).locale(reader))
                                .andReturn()
                                .getResponse()
                                .getContentAsString())
                .text();
    }

    private ResultActions lookBack(String person, String verdict, String words) throws Exception {
        return browser.as(
                person,
                post(address() + "/look-back")
                        .with(csrf())
                        .param("verdict", verdict)
                        .param("words", words));
    }

    @Test
    @DisplayName(
            "M3, M4, M5: shows who came and who did not, what belongs to each topic, and what was said to them, in both languages")
    void everything() throws Exception {
        colleagues.as("marketing.ann").complete("ConfirmMinutes", Map.of("said", "OBJECT", "reason", "2,000 bags"));
        assertThat(shown(Locale.ENGLISH))
                .contains(
                        "Kick-off meeting · 4 Mar 2024, 08:00",
                        "to be confirmed",
                        "Who came bob Sales, bob Marketing",
                        "Invited, did not come bob Finance",
                        "What was reported What was discussed",
                        "All ordered Everybody wants one",
                        "1,000 bags · Bags",
                        "Order the bags · Bags",
                        "1 Marketing ann Marketing objected 2,000 bags 4 Mar 2024, 09:30");
        assertThat(shown(Locale.SIMPLIFIED_CHINESE)).contains("启动会", "待确认", "受邀未出席", "有异议", "会议回顾");
    }

    @Test
    @DisplayName(
            "M7: whoever came looks back with one click, until a week after; the last click counts, and others are refused")
    void lookBack() throws Exception {
        lookBack("marketing.bob", "IMPROVE", "").andExpect(status().is3xxRedirection());
        lookBack("marketing.bob", "GOOD", " Short and clear ").andExpect(status().is3xxRedirection());
        lookBack("sales.bob", "IMPROVE", "Begin on time").andExpect(status().is3xxRedirection());
        assertThat(lookBacks.of(List.of(minutes.minutesId())).get(minutes.minutesId()))
                .extracting(LookBack::verdict, LookBack::words)
                .containsExactlyInAnyOrder(
                        tuple(LookBack.Verdict.GOOD, "Short and clear"),
                        tuple(LookBack.Verdict.IMPROVE, "Begin on time"));
        assertThat(shown(Locale.ENGLISH))
                .contains("1 good · 1 to improve", "Good · Short and clear", "Improve · Begin on time");

        lookBack("finance.bob", "GOOD", "").andExpect(status().isUnprocessableEntity());
        lookBack("sales.bob", "GOOD", "x".repeat(501)).andExpect(status().isUnprocessableEntity());
        project.until(MONDAY.plusDays(7), 8, 1);
        lookBack("sales.bob", "GOOD", "").andExpect(status().isUnprocessableEntity());
        assertThat(shown(Locale.ENGLISH)).contains("1 good · 1 to improve");
    }

    @Test
    @DisplayName("M5: is for whoever may read about the project, and there only for minutes of that project")
    void others() throws Exception {
        browser.as("service.ann", get(address())).andExpect(status().isNotFound());
        lookBack("service.ann", "GOOD", "").andExpect(status().isNotFound());
        TrackedProject other = new TrackedProject(beans);
        browser.as("marketing.bob", get("/projects/%s/meetings/minutes/%s".formatted(other.id(), minutes.minutesId())))
                .andExpect(status().isNotFound());
    }

    @Test
    @DisplayName("M5: takes as many statements however many have answered and looked back")
    void bounded() throws Exception {
        colleagues.as("marketing.ann").complete("ConfirmMinutes", Map.of("said", "CONFIRM"));
        lookBack("sales.bob", "GOOD", "Short");
        shown(Locale.ENGLISH);
        Map<String, Long> few = statements.during(() -> shown(Locale.ENGLISH));
        colleagues.as("sales.ann").complete("ConfirmMinutes", Map.of("said", "OBJECT", "reason", "2,000 bags"));
        lookBack("marketing.bob", "GOOD", "Clear");
        assertThat(statements.during(() -> shown(Locale.ENGLISH))).isEqualTo(few);
    }
}
