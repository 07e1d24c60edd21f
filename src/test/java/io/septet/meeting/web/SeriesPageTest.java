package io.septet.meeting.web;

import static io.septet.tracking.Items.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.septet.Browser;
import io.septet.ProcessTest;
import io.septet.meeting.MeetingProject;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@ProcessTest
@DisplayName("R5: the page of a project's series of meetings")
class SeriesPageTest {

    private static final LocalDate SECOND = MONDAY.plusWeeks(2);

    @Autowired
    BeanFactory beans;

    @Autowired
    Browser browser;

    MeetingProject project;
    String page;

    @BeforeEach
    void track() {
        project = new MeetingProject(beans);
        page = "/projects/%s/meetings".formatted(project.id());
    }

    private MockHttpServletRequestBuilder change(String what, LocalDate week) {
        return post(page + "/series/" + what)
                .with(csrf())
                .param("series", project.weekly().toString())
                .param("week", week.toString());
    }

    private MockHttpServletRequestBuilder move(LocalDate week, LocalDate day) {
        return change("moved", week)
                .param("day", day.toString())
                .param("at", "14:00")
                .param("minutesLong", "30")
                .param("place", "Room <2>");
    }

    @Test
    @DisplayName(
            "shows rhythm and next meetings to all who take part, in their language, and the ways to change them to some")
    void shows() throws Exception {
        project.lookOn(MONDAY.plusDays(1));
        browser.as("finance.ann", get(page))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Every Monday at 10:00, 30 minutes")))
                .andExpect(content().string(containsString("Every 2 weeks on Monday at 10:30, 60 minutes")))
                .andExpect(content().string(containsString("11 Mar 2024, 10:00")))
                .andExpect(content().string(not(containsString("Call this one off"))));
        browser.as("sales.bob", get(page)).andExpect(content().string(containsString("Call this one off")));
        browser.send(get(page + "/series").with(user("marketing.head")).locale(Locale.SIMPLIFIED_CHINESE))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("每周星期一 10:00，30 分钟")))
                .andExpect(content().string(containsString("已发出通知")))
                .andExpect(content().string(containsString("取消此次及后续全部会议")));
        browser.as("legal.ann", get(page + "/series")).andExpect(status().isNotFound());
        browser.send(get(page + "/series")).andExpect(status().is3xxRedirection());
    }

    @Test
    @DisplayName("moves and calls off one meeting, or it and all that follow")
    void changes() throws Exception {
        browser.as("sales.bob", move(SECOND, SECOND.plusDays(2))).andExpect(redirectedUrl(page + "/series"));
        browser.as("finance.ann", get(page + "/series"))
                .andExpect(content().string(containsString("Room &lt;2&gt;")))
                .andExpect(content().string(containsString("moved")));
        browser.as(
                        "sales.bob",
                        move(SECOND.plusWeeks(1), SECOND.plusWeeks(1).plusDays(1))
                                .param("extent", "FOLLOWING")
                                .param("everyWeeks", "1")
                                .param("until", "2024-12-31"))
                .andExpect(redirectedUrl(page + "/series"));
        assertThat(project.next()).startsWith("2024-03-11T10:00", "2024-03-20T14:00", "2024-03-26T14:00");
        browser.as("sales.bob", change("called-off", SECOND).param("reason", "Fair"))
                .andExpect(redirectedUrl(page + "/series"));
        browser.as(
                        "sales.bob",
                        change("called-off", SECOND.plusWeeks(2))
                                .param("reason", "All is said")
                                .param("extent", "FOLLOWING"))
                .andExpect(redirectedUrl(page + "/series"));
        assertThat(project.next()).containsExactly("2024-03-11T10:00", "2024-03-26T14:00");
    }

    @Test
    @DisplayName("says what is not in order, in the reader's language, and changes nothing")
    void refused() throws Exception {
        browser.as(
                        "sales.bob",
                        move(SECOND, SECOND)
                                .param("extent", "FOLLOWING")
                                .param("everyWeeks", "1")
                                .param("until", "2024-03-01"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("would end before its first meeting")));
        browser.as(
                        "sales.bob",
                        move(SECOND, SECOND).param("extent", "FOLLOWING").param("everyWeeks", "1"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("at most 5 years after its first meeting")));
        browser.send(move(SECOND, MONDAY).with(user("sales.bob")).locale(Locale.SIMPLIFIED_CHINESE))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("会议须提前 2 个工作日通知")));
        browser.as("finance.ann", change("called-off", SECOND).param("reason", "Fair"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Only the coordinator")));
        browser.as("legal.ann", change("called-off", SECOND).param("reason", "Fair"))
                .andExpect(status().isNotFound());
        browser.as("sales.bob", post(page + "/series/called-off").param("week", SECOND.toString()))
                .andExpect(status().isForbidden());
        assertThat(project.next()).startsWith("2024-03-11T10:00", "2024-03-18T10:00");
    }
}
