package io.septet.meeting.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.septet.evidence.Decision;
import io.septet.evidence.FiledWithProject;
import io.septet.meeting.MeetingState;
import io.septet.project.OpenMatter;
import io.septet.project.Register;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DisplayName("The pages of a project's meetings")
class MeetingPageTest extends MeetingsUnderWay {

    @Test
    @DisplayName("M1, M2: show the notice, its agenda and who is invited, in the reader's language")
    void shown() throws Exception {
        call(notice());
        assertThat(list(Locale.ENGLISH)).contains("Meetings that were called", "Other meeting The hall", "called");
        assertThat(page(CALLER, Locale.ENGLISH))
                .contains(
                        "The hall called",
                        "Begins at 7 Mar 2024, 10:00",
                        "Room 3",
                        "Answer by 6 Mar 2024, 10:00",
                        "Which hall ann Sales 30",
                        "ann Finance not answered",
                        "Move the meeting",
                        "Call the meeting off");
        assertThat(page("finance.ann", Locale.ENGLISH)).doesNotContain("Move the meeting");
        assertThat(page(CALLER, Locale.SIMPLIFIED_CHINESE)).contains("会议通知", "议程", "未答复", "取消会议");
    }

    @Test
    @DisplayName("M1: a link is a link to the web; nothing else is")
    void link() throws Exception {
        call(with(notice(), "place", "https://meet.example/hall"));
        assertThat(html(CALLER).select("#notice a[href=https://meet.example/hall]"))
                .hasSize(1);
    }

    @Test
    @DisplayName("M1: let those who answer for the meeting move it, and say what is wrong with the new time")
    void move() throws Exception {
        call(notice());
        MockHttpServletResponse refused = send(CALLER, moving("2024-03-01", "10:00"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("in the past", "2024-03-01");
        assertThat(send(CALLER, moving("", "soon")).getContentAsString())
                .contains("Choose the day.", "Say when it begins");
        assertThat(send("finance.ann", moving("2024-03-08", "9:30")).getStatus())
                .isEqualTo(422);
        assertThat(only().sequence()).isZero();
        assertThat(send(CALLER, moving("2024-03-08", "9:30")).getStatus()).isEqualTo(302);
        assertThat(only().notice().start()).isEqualTo(at(THURSDAY.plusDays(1), 9, 30));
    }

    @Test
    @DisplayName("M1: show whoever may move it when those invited are free, and take over a time that they choose")
    void timesToMove() throws Exception {
        call(with(notice(), "startsAt", "10:07"));
        call(with(with(notice(), "startsOn", "2024-03-08"), "startsAt", "14:07"));
        String hall = "/projects/%s/meetings/%s"
                .formatted(project.id(), called.of(project.id()).get(0).id());
        String shown = Jsoup.parse(send(CALLER, get(hall)).getContentAsString()).text();
        assertThat(shown)
                .as("its own time is in nobody's way")
                .contains("in a meeting 8 Mar 2024, 14:07–8 Mar 2024, 15:07", "First times that suit all")
                .doesNotContain("in a meeting 7 Mar 2024, 10:07");
        String slot = Jsoup.parse(send(CALLER, get(hall)).getContentAsString())
                .select("#changes a[href*=startsOn]")
                .attr("href");
        assertThat(slot).contains("startsAt=");
        assertThat(Jsoup.parse(send(CALLER, get(slot)).getContentAsString())
                        .select("#starts-at")
                        .attr("value"))
                .isEqualTo(slot.replaceAll(".*startsAt=([0-9:]+).*", "$1"));
        assertThat(Jsoup.parse(send("finance.ann", get(hall)).getContentAsString())
                        .text())
                .doesNotContain("in a meeting");
    }

    @Test
    @DisplayName("M1: let them call it off with a reason, which the page shows from then on")
    void callOff() throws Exception {
        call(notice());
        assertThat(send("marketing.head", callingOff(" ")).getStatus()).isEqualTo(422);
        assertThat(send("finance.ann", callingOff("No")).getStatus()).isEqualTo(422);
        assertThat(only().state()).isEqualTo(MeetingState.CALLED);
        assertThat(send("marketing.head", callingOff("The hall is taken")).getStatus())
                .isEqualTo(302);
        assertThat(page(CALLER, Locale.ENGLISH))
                .contains("called off", "Why it was called off The hall is taken", "head Marketing")
                .doesNotContain("Move the meeting");
        assertThat(send("marketing.head", callingOff("Again")).getStatus()).isEqualTo(422);
    }

    @Test
    @DisplayName("M4: show the minutes once they are written")
    void minutesThere() throws Exception {
        call(notice());
        project.until(THURSDAY, 12, 0);
        write();
        assertThat(page(CALLER, Locale.ENGLISH)).contains("The hall held", "The large one", "The large hall");
        assertThat(list(Locale.ENGLISH)).contains("Other meeting Notice", "The large hall");
    }

    @Test
    @DisplayName("are for whoever may read about the project, and for meetings that there are")
    void readers() throws Exception {
        call(notice());
        assertThat(send("legal.bob", get(address())).getStatus()).isEqualTo(404);
        assertThat(send(CALLER, get("/projects/%s/meetings/%s".formatted(project.id(), UUID.randomUUID())))
                        .getStatus())
                .isEqualTo(404);
        call(with(notice(), "carriedOver", List.of(topic("The programme", 25))));
        String topics = "/api/projects/%s/meeting-topics".formatted(project.id());
        assertThat(send(CALLER, get(topics)).getContentAsString()).contains("The programme");
        assertThat(send("legal.bob", get(topics)).getStatus()).isEqualTo(404);
    }

    @Test
    @DisplayName("T10: what is to take place or to be written down stands in the register")
    void register() throws Exception {
        call(notice());
        OpenMatter matter = open().get(0);
        assertThat(matter.what()).isEqualTo("The hall");
        assertThat(matter.state()).isEqualTo("on 7 Mar 2024, 10:00");
        assertThat(matter.owing()).extracting(person -> person.value()).containsExactly(RECORDER);
        assertThat(matter.due()).isEqualTo(at(THURSDAY.plusDays(1), 11, 0));
        send(CALLER, callingOff("No hall"));
        assertThat(open()).isEmpty();
    }

    @Test
    @DisplayName("A1, A3: the notice is filed, and who called the meeting and called it off stands in the trace")
    void filed() throws Exception {
        call(notice());
        send(CALLER, callingOff("No hall"));
        assertThat(beans.getBeanProvider(FiledWithProject.class).stream()
                        .flatMap(module -> module.documents(project.id()).stream())
                        .filter(document -> document.subject().equals("meeting.document.notice")))
                .hasSize(1);
        assertThat(beans.getBeanProvider(FiledWithProject.class).stream()
                        .flatMap(module -> module.decisions(project.id()).stream())
                        .map(Decision::kind))
                .contains("meeting.trace.CALLED", "meeting.trace.CALLED_OFF");
    }

    private List<OpenMatter> open() {
        return beans.getBeanProvider(Register.class).stream()
                .filter(register -> register.page().equals("meetings"))
                .flatMap(register -> register.open(project.view(), Locale.ENGLISH).stream())
                .toList();
    }

    private String address() {
        return "/projects/%s/meetings/%s".formatted(project.id(), only().id());
    }

    private MockHttpServletRequestBuilder moving(String day, String hour) {
        return post(address() + "/time")
                .param("startsOn", day)
                .param("startsAt", hour)
                .param("minutesLong", "60")
                .param("place", "Room 3")
                .with(csrf());
    }

    private MockHttpServletRequestBuilder callingOff(String reason) {
        return post(address() + "/calling-off").param("reason", reason).with(csrf());
    }

    private MockHttpServletResponse send(String person, MockHttpServletRequestBuilder request) throws Exception {
        return browser.send(request.with(user(person)).locale(Locale.ENGLISH))
                .andReturn()
                .getResponse();
    }

    private Document html(String person) throws Exception {
        return Jsoup.parse(send(person, get(address())).getContentAsString());
    }

    private String page(String person, Locale language) throws Exception {
        return text(person, address(), language);
    }

    private String list(Locale language) throws Exception {
        return text(CALLER, "/projects/%s/meetings".formatted(project.id()), language);
    }

    private String text(String person, String address, Locale language) throws Exception {
        return Jsoup.parse(browser.send(get(address).with(user(person)).locale(language))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .text();
    }
}
