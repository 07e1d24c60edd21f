package io.septet.archive.web;

import static io.septet.Company.ann;
import static io.septet.Company.bob;
import static io.septet.Company.head;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.septet.Browser;
import io.septet.EngineAtRest;
import io.septet.ProcessTest;
import io.septet.archive.ArchivedProject;
import io.septet.archive.Archives;
import io.septet.archive.Unpacked;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.project.Category;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import io.septet.project.Proposal;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Date;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("The archive's pages")
class ArchivePageTest {

    @Autowired
    Browser browser;

    @Autowired
    Projects projects;

    @Autowired
    Archives archives;

    @Autowired
    IdentityService identities;

    @TempDir
    Path temp;

    ProjectId project;

    @BeforeEach
    void archive() {
        project = projects.propose(new Proposal(
                "618活动 <script>alert(1)</script>",
                Category.CAMPAIGN,
                DepartmentId.of("marketing"),
                PersonId.of(head("marketing")),
                PersonId.of(bob("research"))));
        archives.file(project);
        archives.close(project);
    }

    @Test
    @DisplayName("A3: trace decisions by the names that people had then, on the page and in the package")
    void namesThen() throws Exception {
        ProjectId running = projects.propose(new Proposal(
                "Launch",
                Category.CAMPAIGN,
                DepartmentId.of("marketing"),
                PersonId.of(head("marketing")),
                PersonId.of(head("marketing"))));
        ClockUtil.setCurrentTime(Date.from(EngineAtRest.MONDAY_MORNING.plusSeconds(60)));
        rename("Married");
        try {
            browser.as(ann("marketing"), get("/projects/%s/decisions".formatted(running)))
                    .andExpect(content().string(containsString("head Marketing")))
                    .andExpect(content().string(not(containsString("Married"))));
            archives.file(running);
            ByteArrayOutputStream zip = new ByteArrayOutputStream();
            archives.copy(running, zip);
            assertThat(Unpacked.into(temp, zip.toByteArray()).read("Decisions.html"))
                    .contains("<td>head Marketing</td>", "<td>4 Mar 2024, 09:30</td>")
                    .doesNotContain("Married");
        } finally {
            rename("Marketing");
        }
    }

    private void rename(String familyName) {
        User head = identities.createUserQuery().userId(head("marketing")).singleResult();
        head.setLastName(familyName);
        identities.saveUser(head);
    }

    @Test
    @DisplayName("A1: list code, name, category, year and state of the archived projects one took part in")
    void list() throws Exception {
        assertThat(pageThatLists(projects.get(project).code()))
                .contains("618活动 &lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>")
                .contains("Campaign or event")
                .contains("<td>2024</td>")
                .contains("Archived")
                .contains("/archive/%s.zip".formatted(project));
    }

    /** Others have archived projects as well, and what was filed last comes first. */
    private String pageThatLists(String code) throws Exception {
        for (int number = 0; number < 20; number++) {
            String page = browser.as(ann("marketing"), get("/archive").param("page", String.valueOf(number)))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);
            if (page.contains(code)) {
                return page;
            }
        }
        throw new AssertionError(code + " is not listed");
    }

    @Test
    @DisplayName("A1: speak the reader's language")
    void chinese() throws Exception {
        browser.send(get("/archive").with(user(ann("marketing"))).locale(Locale.SIMPLIFIED_CHINESE))
                .andExpect(content().string(containsString("项目档案")))
                .andExpect(content().string(containsString("营销活动")))
                .andExpect(content().string(containsString("已归档")));
    }

    @Test
    @DisplayName("A1: hand out the package whole, under a name that says what it is, with its hash")
    void download() throws Exception {
        ArchivedProject archived = archives.get(project, PersonId.of(head("marketing")));
        String digest = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(archived.sha256()));
        byte[] zip = browser.as(ann("marketing"), get("/archive/%s.zip".formatted(project)))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/zip"))
                .andExpect(header().longValue("Content-Length", archived.length()))
                .andExpect(header().string("Repr-Digest", "sha-256=:%s:".formatted(digest)))
                .andExpect(header().string("Content-Disposition", containsString("20240304-618%E6%B4%BB%E5%8A%A8")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        assertThat(Unpacked.into(temp, zip).check().exit()).isZero();
    }

    @Test
    @DisplayName("A1: keep those out who took no part, and everybody who is not signed in")
    void keepOut() throws Exception {
        String zip = "/archive/%s.zip".formatted(project);
        browser.as(ann("legal"), get(zip)).andExpect(status().isNotFound());
        browser.as(ann("legal"), get("/archive")).andExpect(content().string(not(containsString(project.toString()))));
        browser.as(ann("legal"), get("/projects/%s/decisions".formatted(project)))
                .andExpect(status().isNotFound());
        browser.send(get(zip)).andExpect(status().is3xxRedirection());
    }

    @Test
    @DisplayName("A1: find nothing under the name of no project, or of one that is not archived")
    void nothing() throws Exception {
        ProjectId running = projects.propose(new Proposal(
                "Running",
                Category.CAMPAIGN,
                DepartmentId.of("marketing"),
                PersonId.of(head("marketing")),
                PersonId.of(bob("research"))));
        browser.as(ann("marketing"), get("/archive/%s.zip".formatted(running))).andExpect(status().isNotFound());
        browser.as(ann("marketing"), get("/archive/%s.zip".formatted(UUID.randomUUID())))
                .andExpect(status().isNotFound());
    }

    @Test
    @DisplayName("A3: show who decided what and when, of a project under way too")
    void decisions() throws Exception {
        browser.as(ann("marketing"), get("/projects/%s/decisions".formatted(project)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Project proposed")))
                .andExpect(content().string(containsString("head Marketing")))
                .andExpect(content().string(containsString("4 Mar 2024, 09:30")));
    }
}
