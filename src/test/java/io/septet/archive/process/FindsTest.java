package io.septet.archive.process;

import static io.septet.Company.ann;
import static io.septet.Company.bob;
import static io.septet.Company.head;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.septet.Browser;
import io.septet.OnBothDatabases;
import io.septet.ProcessTest;
import io.septet.archive.ArchivedProject;
import io.septet.archive.Excerpt;
import io.septet.archive.Finds;
import io.septet.archive.Found;
import io.septet.archive.Kind;
import io.septet.archive.PackagesOfBefore;
import io.septet.archive.Sought;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.evidence.Outcome;
import io.septet.project.Category;
import io.septet.project.NoSuchProject;
import io.septet.project.ProjectId;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

@ProcessTest
@OnBothDatabases
@DisplayName("Finding things in the archive")
class FindsTest extends FiledProjects {

    @Autowired
    Finds finds;

    @Autowired
    PackagesOfBefore before;

    @Autowired
    Browser browser;

    private List<Found> found(String person, String text) {
        return finds.documents(PersonId.of(person), Sought.text(text), PageRequest.of(0, 50))
                .getContent();
    }

    private ProjectId filed(String name, String said) {
        ProjectId project = proposed(name);
        answer(project, "marketing", said);
        archives.file(project);
        return project;
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"冷链", "冷鏈", "運輸延誤", "误", "Ｐｒｉｃｅｓ", "RICE", "延误 prices", "prices　冷链运", "100%!_", "%!", "丈二"})
    @DisplayName("A2: a document is found by any part of what it says, in traditional or simplified characters")
    void byText(String text) {
        ProjectId project = filed("Late parcels", "冷链运输延误，Prices up by 100%!_ since 丈二");

        assertThat(found(LEAD, text))
                .filteredOn(one -> one.project().id().equals(project))
                .extracting(Found::kind, Found::subject)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Kind.DOCUMENT, "Review answers"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"链冷", "运输 火车", "100_!", "prizes", "丈一"})
    @DisplayName("A2: what no document says is not found")
    void nothing(String text) {
        ProjectId project = filed("Late parcels", "冷链运输延误，Prices up by 100%!_ since 丈二");

        assertThat(found(LEAD, text)).noneMatch(one -> one.project().id().equals(project));
    }

    @Test
    @DisplayName("A2: a project is found by its name and code, and the words are marked as they were written")
    void byName() {
        ProjectId project = filed("春節禮盒", "同一个群");

        Found card = found(LEAD, "春节").stream()
                .filter(one -> one.kind() == Kind.PROJECT)
                .findFirst()
                .orElseThrow();
        assertThat(card.project().id()).isEqualTo(project);
        assertThat(card.excerpt().pieces())
                .filteredOn(Excerpt.Piece::marked)
                .extracting(Excerpt.Piece::text)
                .containsExactly("春節");
        assertThat(found(LEAD, projects.get(project).code()))
                .anyMatch(one -> one.project().id().equals(project));
    }

    @Test
    @DisplayName("A2: one finds what one may read about, and nothing else")
    void rights() throws Exception {
        ProjectId project = filed("Secret plans", "机密的冷冻方案");

        assertThat(found(ann("marketing"), "冷冻")).isNotEmpty();
        assertThat(found("admin", "冷冻")).isNotEmpty();
        assertThat(found(ann("legal"), "冷冻")).isEmpty();
        assertThatThrownBy(() -> finds.contents(project, PersonId.of(ann("legal"))))
                .isInstanceOf(NoSuchProject.class);
        browser.as(ann("legal"), get("/archive/" + project)).andExpect(status().isNotFound());
        browser.as(ann("legal"), get("/archive/%s/documents/0".formatted(project)))
                .andExpect(status().isNotFound());
        browser.as(ann("legal"), get("/archive").param("text", "冷冻"))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString(project.toString()))));
    }

    @Test
    @DisplayName("A2: projects are told apart by department, category, year, person and outcome")
    void filters() {
        ProjectId project = proposed("Filtered");
        projects.cancel(project, "No budget", PersonId.of(LEAD));
        archives.file(project);
        Sought all = Sought.EVERYTHING;

        assertThat(ids(all)).contains(project);
        assertThat(ids(new Sought(
                        "",
                        false,
                        DepartmentId.of("marketing"),
                        Category.CAMPAIGN,
                        2024,
                        "head mark",
                        Outcome.CANCELLED)))
                .contains(project);
        assertThat(ids(new Sought("", false, null, null, null, bob("marketing"), null)))
                .contains(project);
        assertThat(ids(new Sought("", false, DepartmentId.of("legal"), null, null, "", null)))
                .doesNotContain(project);
        assertThat(ids(new Sought("", false, null, Category.NEW_PRODUCT, null, "", null)))
                .doesNotContain(project);
        assertThat(ids(new Sought("", false, null, null, 2023, "", null))).doesNotContain(project);
        assertThat(ids(new Sought("", false, null, null, null, head("legal"), null)))
                .doesNotContain(project);
        assertThat(ids(new Sought("", false, null, null, null, "", Outcome.REACHED)))
                .doesNotContain(project);
        assertThat(finds.documents(
                        PersonId.of(LEAD),
                        new Sought("budget", false, null, Category.NEW_PRODUCT, null, "", null),
                        PageRequest.of(0, 50)))
                .isEmpty();
    }

    private List<ProjectId> ids(Sought sought) {
        return finds.projects(PersonId.of(LEAD), sought, Pageable.unpaged())
                .map(ArchivedProject::project)
                .map(project -> project.id())
                .getContent();
    }

    @Test
    @DisplayName("A2: what was filed anew is found as it is now, and no more as it was")
    void filedAgain() {
        ProjectId project = filed("Twice", "第一次的说法");
        projects.cancel(project, "改为第二次的说法", PersonId.of(LEAD));
        archives.file(project);

        assertThat(found(LEAD, "第二次的说法")).anyMatch(one -> one.project().id().equals(project));
        assertThat(sql.queryForObject(
                        "select count(*) from filed_document where project_id = ? and kind = 'PROJECT'",
                        Long.class,
                        project.value()))
                .isOne();
    }

    @Test
    @DisplayName("A2: a package that was filed before anything could be found is read after the start, once")
    void packagesOfBefore() {
        ProjectId project = filed("From before", "早年的包裹");
        sql.update("delete from filed_document where project_id = ?", project.value());
        assertThat(found(LEAD, "早年的包裹")).isEmpty();

        assertThat(before.read()).isPositive();
        assertThat(found(LEAD, "早年的包裹")).hasSize(1);
        assertThat(before.read()).isZero();
    }

    @Test
    @DisplayName("A2: a very long document is found by its end, and across the places where it is cut")
    void longDocument() {
        ProjectId project = proposed("Long");
        String text = "中".repeat(3_900) + "尾声";
        for (String department : List.of("marketing", "sales", "research")) {
            answer(project, department, text);
        }
        archives.file(project);

        assertThat(found(LEAD, "中中尾声")).anyMatch(one -> one.project().id().equals(project));
    }

    @Test
    @DisplayName("A2: pages follow each other, and the address carries what is sought")
    void pages() throws Exception {
        for (int i = 0; i < 22; i++) {
            ProjectId project = proposed("Paged %d 翻页".formatted(i));
            archives.file(project);
        }
        browser.as(
                        LEAD,
                        get("/archive")
                                .param("text", "翻页")
                                .param("category", "CAMPAIGN")
                                .param("person", "head market"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Paged 21 ")))
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "/archive?text=%E7%BF%BB%E9%A1%B5&amp;category=CAMPAIGN&amp;person=head%20market&amp;page=1")));
        browser.as(LEAD, get("/archive").param("text", "翻页").param("page", "1"))
                .andExpect(content().string(containsString("Paged 2 ")))
                .andExpect(content().string(not(containsString("Paged 21 "))));
    }

    @Test
    @DisplayName("A2: what people wrote is shown as they wrote it, with the words marked, and is never run")
    void escaped() throws Exception {
        filed("Markup", "<script>alert(1)</script> 转义检查 & \"quoted\"");

        browser.as(LEAD, get("/archive").param("text", "alert(1) 转义"))
                .andExpect(content().string(containsString("<mark>转义</mark>")))
                .andExpect(content().string(containsString("&lt;script&gt;<mark>alert(1)</mark>")))
                .andExpect(content().string(not(containsString("<script>"))));
    }

    @Test
    @DisplayName("A2: a year that is none is said to be none, and a category or outcome that there is not is refused")
    void badInput() throws Exception {
        browser.as(LEAD, get("/archive").param("year", "20x4"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("“20x4” is no year")));
        browser.as(LEAD, get("/archive").param("category", "NONE")).andExpect(status().isBadRequest());
        browser.as(LEAD, get("/archive").param("outcome", "NONE")).andExpect(status().isBadRequest());
    }

    @Test
    @DisplayName("A1: any document of a package opens in the browser, in which nothing of it is run")
    void opened() throws Exception {
        ProjectId project = filed("Opened", "打开<script>alert(1)</script>的文件");
        Found document = found(LEAD, "打开 文件").stream()
                .filter(one -> one.project().id().equals(project))
                .findFirst()
                .orElseThrow();

        browser.as(LEAD, get("/archive/%s/documents/%d".formatted(project, document.position())))
                .andExpect(status().isOk())
                .andExpect(content().contentType("text/html;charset=UTF-8"))
                .andExpect(header().string("Content-Security-Policy", containsString("sandbox; default-src 'none'")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Disposition", containsString("inline")))
                .andExpect(content().string(containsString("打开&lt;script&gt;")));
        browser.as(LEAD, get("/archive/" + project))
                .andExpect(content().string(containsString("Review answers")))
                .andExpect(content()
                        .string(containsString("/archive/%s/documents/%d".formatted(project, document.position()))));
        browser.as(LEAD, get("/archive/%s/documents/999".formatted(project))).andExpect(status().isNotFound());
        browser.as(LEAD, get("/archive/" + UUID.randomUUID())).andExpect(status().isNotFound());
        assertThatThrownBy(() -> finds.document(project, 999, PersonId.of(LEAD)))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    @DisplayName("A2: the contents name each document once")
    void contents() {
        ProjectId project = filed("Contents", "目录");

        assertThat(finds.contents(project, PersonId.of(LEAD)).stream()
                        .map(one -> one.subject())
                        .collect(Collectors.toList()))
                .contains("Project", "Review answers", "Decisions")
                .doesNotHaveDuplicates();
    }
}
