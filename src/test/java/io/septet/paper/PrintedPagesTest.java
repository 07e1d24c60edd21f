package io.septet.paper;

import static io.septet.Company.bob;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.septet.Browser;
import io.septet.EngineAtRest;
import io.septet.Life;
import io.septet.ProcessTest;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.meeting.Meetings;
import io.septet.meeting.Minutes;
import io.septet.plan.PlanVersions;
import io.septet.project.Category;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import io.septet.project.Proposal;
import io.septet.project.Step;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;

@ProcessTest
@DisplayName("A1: a page that is printed")
class PrintedPagesTest {

    /** What pages have for those who read them on a screen. */
    private static final String ON_SCREENS =
            "nav, form, button, .actions, .downloads, .versions, .scales, .way, .chart-table";

    @Autowired
    BeanFactory beans;

    @Autowired
    Browser browser;

    @Autowired
    Projects projects;

    @BeforeEach
    void monday() {
        ClockUtil.setCurrentTime(Date.from(EngineAtRest.MONDAY_MORNING));
    }

    @Test
    @DisplayName("says what it says on the screen, in the reader's language, and is called as in the archive")
    void allThatIsThere() throws Exception {
        Life project = new Life(beans).toTheEnd();
        String name = project.view().name();
        String at = "/projects/" + project.id();
        Minutes minutes = beans.getBean(Meetings.class).of(project.id()).get(0);
        String hash =
                beans.getBean(PlanVersions.class).versions(project.id()).get(0).hash();

        same(at + "/goal", "20240304-" + name + "-Goal statement 1.pdf", "20240304-" + name + "-任务目标说明书1.pdf");
        assertThat(same(at + "/plan/1", null, null))
                .contains("SHA-256 " + hash, "Plan version 1", project.view().code());
        same(at + "/meetings/minutes/" + minutes.minutesId(), null, null);
        same(at + "/review", null, null);
        same(at + "/risks", null, null);
    }

    private String same(String path, String english, String chinese) throws Exception {
        MockHttpServletResponse inEnglish = pdf(path, Locale.ENGLISH);
        if (english != null) {
            assertThat(fileName(inEnglish)).isEqualTo(english);
            assertThat(fileName(pdf(path, Locale.CHINESE))).isEqualTo(chinese);
        }
        saysAllOf(path, Locale.CHINESE);
        return saysAllOf(path, Locale.ENGLISH);
    }

    private String saysAllOf(String path, Locale language) throws Exception {
        String printed = text(pdf(path, language));
        Element page = Jsoup.parse(browser.send(get(path).with(user(Life.LEAD)).locale(language))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .expectFirst("main");
        page.select(ON_SCREENS).remove();
        List<String> said = page.select("*").stream()
                .filter(element -> element.closest("svg") == null)
                .flatMap(element -> element.textNodes().stream())
                .map(TextNode::text)
                .map(PrintedPagesTest::unspaced)
                .filter(text -> !text.isEmpty())
                .toList();
        assertThat(said).hasSizeGreaterThan(3);
        assertThat(said).as(path).allMatch(unspaced(printed)::contains);
        assertThat(printed).as(path).doesNotContain("〓");
        return printed;
    }

    @Test
    @DisplayName("is for nobody who may not read it")
    void rights() throws Exception {
        Life project = new Life(beans).to(Step.RESPONSIBILITIES);
        browser.as(bob("finance"), get("/projects/" + project.id() + "/goal.pdf"))
                .andExpect(status().isNotFound());
    }

    @Test
    @DisplayName("is not there before there is a document")
    void notYet() throws Exception {
        ProjectId begun = begun("618");
        for (String document : List.of("goal", "plan/1", "reports", "review")) {
            browser.as(Life.LEAD, get("/projects/" + begun + "/" + document + ".pdf"))
                    .andExpect(status().isNotFound());
        }
        browser.as(Life.LEAD, get("/projects/" + begun + "/goal")).andExpect(status().isOk());
    }

    @Test
    @DisplayName("shows what people wrote as they wrote it")
    void asWritten() throws Exception {
        ProjectId begun = begun("<img src=\"http://127.0.0.1:1/x.png\"> 618 <b>大促</b>");
        assertThat(text(pdf("/projects/" + begun + "/risks", Locale.ENGLISH)))
                .contains("<img src=\"http://127.0.0.1:1/x.png\"> 618 <b>大促</b>");
    }

    private ProjectId begun(String name) {
        return projects.propose(new Proposal(
                name,
                Category.CAMPAIGN,
                DepartmentId.of("sales"),
                PersonId.of(Life.LEAD),
                PersonId.of(Life.COORDINATOR),
                PersonId.of(bob("sales"))));
    }

    private MockHttpServletResponse pdf(String path, Locale language) throws Exception {
        MockHttpServletResponse answer = browser.send(
                        get(path + ".pdf").with(user(Life.LEAD)).locale(language))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
        assertThat(answer.getContentType()).isEqualTo(MediaType.APPLICATION_PDF_VALUE);
        return answer;
    }

    private static String fileName(MockHttpServletResponse answer) {
        return ContentDisposition.parse(answer.getHeader(HttpHeaders.CONTENT_DISPOSITION))
                .getFilename();
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        try (PDDocument document = Loader.loadPDF(answer.getContentAsByteArray())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String unspaced(String text) {
        return text.replaceAll("\\s+", "");
    }
}
