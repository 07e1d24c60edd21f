package io.septet.tracking.web;

import static io.septet.tracking.Items.MONDAY;
import static io.septet.tracking.Items.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.septet.Browser;
import io.septet.Colleagues;
import io.septet.ProcessTest;
import io.septet.tracking.DeliveryStatus;
import io.septet.tracking.ProgressReport;
import io.septet.tracking.ReportedFile;
import io.septet.tracking.TrackedProject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@ProcessTest
@DisplayName("The page of tracking")
class TrackingPageTest {

    @Autowired
    BeanFactory beans;

    @Autowired
    Browser browser;

    TrackedProject project;
    String page;

    @BeforeEach
    void track() {
        project = new TrackedProject(beans);
        page = "/projects/%s/tracking".formatted(project.id());
        project.plan(item("W1", MONDAY, MONDAY.plusDays(1)), item("W2", MONDAY.plusDays(9), MONDAY.plusDays(11)));
        project.track();
    }

    @Test
    @DisplayName("T10: shows planned against actual, and what is late in red with the days")
    void late() throws Exception {
        project.until(MONDAY.plusDays(3), 12, 0);

        browser.as("finance.ann", get(page))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("class=\"row in_progress late\"")))
                .andExpect(content().string(containsString("class=\"planned\"")))
                .andExpect(content().string(containsString("class=\"actual\"")))
                .andExpect(content().string(containsString("delayed by 2 working days")))
                .andExpect(content().string(containsString("bob Marketing")))
                .andExpect(content().string(not(containsString("<form class=\"report\""))));
        browser.send(get(page).with(user("finance.ann")).locale(Locale.SIMPLIFIED_CHINESE))
                .andExpect(content().string(containsString("延误 2 个工作日")))
                .andExpect(content().string(containsString("计划与实际对比")));
    }

    @Test
    @DisplayName("T10: shades the days of a year whose holidays are not known, and says so")
    void unknownYear() throws Exception {
        browser.as("finance.ann", get(page)).andExpect(content().string(not(containsString("unknown-days"))));
        project.change(
                item("W1", MONDAY, MONDAY.plusDays(1)), item("W2", MONDAY.plusDays(9), LocalDate.of(2027, 1, 8)));

        browser.as("finance.ann", get(page))
                .andExpect(content().string(containsString("<rect class=\"unknown\"")))
                .andExpect(content().string(containsString("<i class=\"unknown\"></i>")))
                .andExpect(content().string(containsString("Holidays not announced yet")));
    }

    @Test
    @DisplayName("T10: is for those who take part")
    void readers() throws Exception {
        browser.as("legal.ann", get(page)).andExpect(status().isNotFound());
        browser.send(get(page)).andExpect(status().is3xxRedirection());
    }

    @Test
    @DisplayName("T1: takes a report at any time, which answers the task that waits for one")
    void reports() throws Exception {
        project.until(MONDAY.plusDays(1), 10, 0);
        assertThat(project.tasks("W1", "ReportProgress")).hasSize(1);
        report("marketing.bob", "W1", "AT_RISK", "40", "<b>Paper</b> is late").andExpect(redirectedUrl(page));
        assertThat(project.tasks("W1", "ReportProgress")).isEmpty();
        report("marketing.bob", "W1", "ON_TRACK", "50", "").andExpect(redirectedUrl(page));

        assertThat(project.delivery("W1").reports())
                .extracting(ProgressReport::percent)
                .containsExactly(40, 50);
        browser.as("marketing.bob", get(page))
                .andExpect(content().string(containsString("<form class=\"report\"")))
                .andExpect(content().string(containsString("50 %")));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @DisplayName("T1: refuses a report that cannot be right, and keeps what was typed")
    @CsvSource({
        "ON_TRACK, 101, 0 to 100",
        "ON_TRACK, -1, 0 to 100",
        "ON_TRACK, half, 0 to 100",
        "ON_TRACK, 12.5, 0 to 100",
        "ON_TRACK, １０１, 0 to 100",
        "FINE, 10, choose a status",
        "BLOCKED, 10, holds the work up",
        "DONE, 10, not 10 %"
    })
    void refuses(String status, String percent, String reason) throws Exception {
        for (int day = 0; day < 2; day++) {
            project.until(MONDAY.plusDays(day), 10, 0);
            report("marketing.bob", "W1", status, percent, "")
                    .andExpect(status().isUnprocessableEntity())
                    .andExpect(content().string(containsString(reason)))
                    .andExpect(content().string(containsString("value=\"%s\"".formatted(percent))));
        }
        assertThat(project.delivery("W1").reports()).isEmpty();
    }

    @Test
    @DisplayName("T1: takes reports from the responsible person only, and only for work under way")
    void guarded() throws Exception {
        for (int day = 0; day < 2; day++) {
            project.until(MONDAY.plusDays(day), 10, 0);
            report("marketing.ann", "W1", "ON_TRACK", "40", "")
                    .andExpect(status().isUnprocessableEntity())
                    .andExpect(content().string(containsString("for somebody else")));
        }
        report("marketing.bob", "W2", "ON_TRACK", "40", "").andExpect(status().isUnprocessableEntity());
        report("marketing.bob", "W9", "ON_TRACK", "40", "").andExpect(status().isNotFound());
        report("legal.ann", "W1", "ON_TRACK", "40", "").andExpect(status().isNotFound());
        browser.as(
                        "marketing.bob",
                        post(page + "/W1/progress").param("status", "ON_TRACK").param("percent", "40"))
                .andExpect(status().isForbidden());
        assertThat(project.delivery("W1").reports()).isEmpty();
    }

    private ResultActions report(String person, String item, String status, String percent, String note)
            throws Exception {
        return browser.as(
                person,
                post("%s/%s/progress".formatted(page, item))
                        .with(csrf())
                        .param("status", status)
                        .param("percent", percent)
                        .param("note", note));
    }

    @Test
    @DisplayName("T1: takes no report of work that is handed over, accepted or withdrawn, in both languages")
    void over() throws Exception {
        project.until(MONDAY, 10, 0);
        Colleagues colleagues = beans.getBean(Colleagues.class);
        colleagues
                .as("marketing.bob")
                .complete(
                        project.tasks("W1", "DeliverWork").get(0),
                        Map.of(
                                "checks",
                                List.of(
                                        Map.of("point", "Colours as in the style guide", "met", true),
                                        Map.of("point", "no spelling mistakes", "met", true)),
                                "location",
                                "Shelf 3"));
        notUnderWay("W1");
        for (Task task : project.tasks("W1", "AcceptDeliverable")) {
            colleagues.as(task.getAssignee()).complete(task, Map.of("decision", "ACCEPT"));
        }
        assertThat(project.delivery("W1").status()).isEqualTo(DeliveryStatus.ACCEPTED);
        notUnderWay("W1");
        project.change(item("W1", MONDAY, MONDAY.plusDays(1)));
        assertThat(project.delivery("W2").status()).isEqualTo(DeliveryStatus.WITHDRAWN);
        notUnderWay("W2");
    }

    private void notUnderWay(String item) throws Exception {
        report("marketing.bob", item, "ON_TRACK", "40", "")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("is not being worked on")));
        browser.send(post("%s/%s/progress".formatted(page, item))
                        .with(user("marketing.bob"))
                        .with(csrf())
                        .locale(Locale.SIMPLIFIED_CHINESE)
                        .param("status", "ON_TRACK")
                        .param("percent", "40"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("目前不在执行中")));
        assertThat(project.delivery(item).reports()).isEmpty();
    }

    @Test
    @DisplayName("T1: takes files with a report and shows them beside it; ５０ is 50, and less needs a reason")
    void files() throws Exception {
        MockMultipartFile photo = new MockMultipartFile("files", "海报.png", "image/png", new byte[] {1, 2});
        MockMultipartFile none = new MockMultipartFile("files", "", "application/octet-stream", new byte[0]);
        for (int day = 0; day < 2; day++) {
            project.until(MONDAY.plusDays(day), 10, 0);
            browser.as(
                            "marketing.bob",
                            multipart(page + "/W1/progress")
                                    .file(photo)
                                    .file(none)
                                    .with(csrf())
                                    .param("status", "ON_TRACK")
                                    .param("percent", day == 0 ? "５０" : "６０％"))
                    .andExpect(redirectedUrl(page));
        }
        assertThat(project.tasks("W1", "ReportProgress")).isEmpty();
        assertThat(project.delivery("W1").reports())
                .extracting(ProgressReport::percent)
                .containsExactly(50, 60);
        ReportedFile kept =
                project.delivery("W1").reports().get(1).files().all().get(0);
        browser.as("finance.ann", get(page))
                .andExpect(content().string(containsString("海报.png")))
                .andExpect(content().string(containsString(kept.address(project.id()))));
        browser.as("finance.ann", get(kept.address(project.id()))).andExpect(status().isOk());

        report("marketing.bob", "W1", "ON_TRACK", "55", " ")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Less is done than the 60 % reported before.")))
                .andExpect(content().string(containsString("Files have to be chosen again.")));
        report("marketing.bob", "W1", "ON_TRACK", "55", "Begun anew").andExpect(redirectedUrl(page));
    }

    @Test
    @DisplayName("T1: takes reports from the open task over /api, too, and answers with what its form shows then")
    void interim() throws Exception {
        project.until(MONDAY, 10, 0);
        String task = project.tasks("W1", "DeliverWork").get(0).getId();
        String address = "/api/tasks/%s/interim?key=%s".formatted(task, UUID.randomUUID());
        String said = "{\"status\": \"AT_RISK\", \"percent\": 40, \"note\": \"纸张延误\"}";
        browser.as("marketing.bob", sent(address, said))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.reference.percent").value(40))
                .andExpect(jsonPath("$.content.progress.note").isEmpty());
        assertThat(project.delivery("W1").reports()).singleElement().satisfies(report -> {
            assertThat(report.note()).isEqualTo("纸张延误");
            assertThat(report.files().names()).isEqualTo("海报.png");
        });
        String another = "/api/tasks/%s/interim?key=%s".formatted(task, UUID.randomUUID());
        browser.as("marketing.ann", sent(another, said))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("for somebody else")));
        browser.as("marketing.bob", sent(another, "{\"status\": \"ON_TRACK\", \"percent\": 30}"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.findings[0].path").value("progress.note"))
                .andExpect(jsonPath("$.findings[0].message").value(containsString("Please say why.")));
    }

    private static MockHttpServletRequestBuilder sent(String address, String said) {
        return multipart(address)
                .file(new MockMultipartFile("files", "海报.png", "image/png", new byte[] {1, 2}))
                .part(new MockPart("content", said.getBytes(StandardCharsets.UTF_8)))
                .with(csrf());
    }

    @Test
    @DisplayName("T1: says when work will be handed out, and lets whoever does it begin before")
    void early() throws Exception {
        browser.as("finance.ann", get(page))
                .andExpect(content().string(containsString("will be handed out on ")))
                .andExpect(content().string(not(containsString("Begin now"))));
        browser.as("marketing.bob", get(page)).andExpect(content().string(containsString("Begin now")));

        browser.as("marketing.bob", post(page + "/W2/start").with(csrf())).andExpect(redirectedUrl(page));
        project.runWhatIsDue();
        assertThat(project.tasks("W2", "DeliverWork")).hasSize(1);
        browser.as("marketing.bob", get(page)).andExpect(content().string(not(containsString("Begin now"))));
        browser.as("marketing.bob", post(page + "/W2/start").with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("The work has begun already")));
        browser.as("finance.ann", post(page + "/W2/start").with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(not(containsString("The work has begun already"))));
    }
}
