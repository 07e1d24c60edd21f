package io.septet.meeting.process;

import static io.septet.tracking.Items.MONDAY;
import static io.septet.tracking.Items.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.septet.OnBothDatabases;
import io.septet.desk.Desk;
import io.septet.directory.PersonId;
import io.septet.meeting.MeetingKind;
import io.septet.meeting.MeetingView;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@OnBothDatabases
@DisplayName("T8, M1: a meeting at which a deliverable is accepted together")
class AcceptanceMeetingTest extends MeetingsUnderWay {

    @BeforeEach
    void handOver() {
        project.plan(item("W1", MONDAY, MONDAY.plusDays(4)), item("W2", MONDAY, MONDAY.plusDays(4)));
        project.track();
        project.until(MONDAY, 10, 0);
        Task work = project.tasks("W1", "DeliverWork").get(0);
        colleagues
                .as("marketing.bob")
                .complete(
                        work,
                        Map.of(
                                "checks",
                                List.of(
                                        Map.of("point", "Colours as in the style guide", "met", true),
                                        Map.of("point", "no spelling mistakes", "met", true)),
                                "location",
                                "Shelf 3"));
    }

    private String address(String item) {
        return "/projects/%s/meetings/acceptance/%s".formatted(project.id(), item);
    }

    private MockHttpServletRequestBuilder calling(String day) {
        return post(address("W1"))
                .with(csrf())
                .param("startsOn", day)
                .param("startsAt", "10:00")
                .param("minutesLong", "30")
                .param("place", "Shelf 3");
    }

    private MockHttpServletResponse send(String person, MockHttpServletRequestBuilder request) throws Exception {
        return browser.as(person, request).andReturn().getResponse();
    }

    private String page(Locale reader) throws Exception {
        return Jsoup.parse(
                        browser.send(get(address("W1")).with(user("sales.ann")).locale(reader))
                                .andReturn()
                                .getResponse()
                                .getContentAsString())
                .text();
    }

    /** What the form shows in which sales accepts. */
    private JsonNode form() {
        Task task = project.tasks("W1", "AcceptDeliverable").stream()
                .filter(each -> "sales.ann".equals(each.getAssignee()))
                .findFirst()
                .orElseThrow();
        return new ObjectMapper()
                .findAndRegisterModules()
                .valueToTree(beans.getBean(Desk.class)
                        .open(task.getId(), PersonId.of("sales.ann"))
                        .sheet()
                        .reference());
    }

    @Test
    @DisplayName("is called from the form in which somebody accepts, which stays open and shows the minutes")
    void heldThenAccepted() throws Exception {
        assertThat(form().at("/calling/0/address").asText()).isEqualTo(address("W1"));
        assertThat(form().at("/meetings")).isEmpty();
        assertThat(page(Locale.ENGLISH))
                .contains("Call an acceptance meeting", "W1 · Item W1", "ann Marketing", "ann Sales", "bob Marketing");
        assertThat(page(Locale.SIMPLIFIED_CHINESE)).contains("召集验收会", "工作任务");

        MockHttpServletResponse made = send("sales.ann", calling(THURSDAY.toString()));
        MeetingView meeting = only();
        assertThat(made.getRedirectedUrl()).isEqualTo("/projects/%s/meetings/%s".formatted(project.id(), meeting.id()));
        assertThat(meeting.notice().kind()).isEqualTo(MeetingKind.ACCEPTANCE);
        assertThat(meeting.notice().attendees())
                .extracting(PersonId::value)
                .containsExactlyInAnyOrder("sales.ann", "marketing.ann", "marketing.bob");
        assertThat(told("meeting.called")).containsExactlyInAnyOrder("marketing.ann", "marketing.bob");
        assertThat(project.tasks("W1", "AcceptDeliverable")).hasSize(2);
        assertThat(form().at("/meetings/0/name").asText())
                .contains("Acceptance meeting", "7 Mar 2024, 10:00", "called");
        assertThat(form().at("/minutes")).isEmpty();

        project.until(THURSDAY, 11, 0);
        colleagues
                .as("sales.ann")
                .complete(
                        writing(),
                        Map.of(
                                "heldOn",
                                THURSDAY.toString(),
                                "heldAt",
                                "10:00",
                                "minutesLong",
                                20,
                                "attendees",
                                List.of("sales.ann", "marketing.ann", "marketing.bob"),
                                "topics",
                                List.of(Map.of("subject", "W1 · Item W1", "discussed", "All looked at it")),
                                "decisions",
                                List.of(Map.of("decided", "It is as agreed"))));
        assertThat(form().at("/minutes/0/discussed").asText()).isEqualTo("All looked at it");
        assertThat(form().at("/minutes/0/decided").asText()).isEqualTo("It is as agreed");
        for (Task task : project.tasks("W1", "AcceptDeliverable")) {
            colleagues.as(task.getAssignee()).complete(task, Map.of("decision", "ACCEPT"));
        }
        assertThat(project.tasks("W1", "AcceptDeliverable")).isEmpty();
        assertThat(send("sales.ann", get(address("W1"))).getStatus()).isEqualTo(404);
    }

    @Test
    @DisplayName("is refused in the past and at short notice without a reason; the page keeps what was typed")
    void refused() throws Exception {
        MockHttpServletResponse past = send("sales.ann", calling("2024-03-01"));
        assertThat(past.getStatus()).isEqualTo(422);
        assertThat(past.getContentAsString()).contains("in the past", "2024-03-01");
        assertThat(send("sales.ann", calling(MONDAY.plusDays(1).toString())).getStatus())
                .isEqualTo(422);
        assertThat(send("sales.ann", calling("soon")).getContentAsString()).contains("Choose the day.");
        assertThat(called.of(project.id())).isEmpty();
    }

    @Test
    @DisplayName("is for those who accept or have delivered, and only about what lies before them")
    void others() throws Exception {
        assertThat(send("finance.ann", get(address("W1"))).getStatus()).isEqualTo(404);
        assertThat(send("finance.ann", calling(THURSDAY.toString())).getStatus())
                .isIn(404, 422);
        assertThat(send("legal.bob", get(address("W1"))).getStatus()).isEqualTo(404);
        assertThat(send("sales.ann", get(address("W2"))).getStatus())
                .as("not handed over")
                .isEqualTo(404);
        assertThat(called.of(project.id())).isEmpty();
        assertThat(send("marketing.bob", get(address("W1"))).getStatus()).isEqualTo(200);
        String all = "/projects/%s/meetings".formatted(project.id());
        assertThat(send("marketing.bob", get(all)).getContentAsString())
                .contains(address("W1"))
                .doesNotContain(address("W2"));
        assertThat(send("finance.ann", get(all)).getContentAsString()).doesNotContain(address("W1"));
        assertThat(send("marketing.head", get(address("W1"))).getStatus()).isEqualTo(200);
    }
}
