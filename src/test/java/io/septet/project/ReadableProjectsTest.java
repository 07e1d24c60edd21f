package io.septet.project;

import static io.septet.Company.ann;
import static io.septet.Company.bob;
import static io.septet.Company.head;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.septet.Browser;
import io.septet.OnBothDatabases;
import io.septet.ProcessTest;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.plan.PlanVersions;
import io.septet.signoff.PlannedProject;
import java.sql.Connection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;

@ProcessTest
@OnBothDatabases
@DisplayName("A list of projects")
class ReadableProjectsTest {

    @Autowired
    Projects projects;

    @Autowired
    Readers readers;

    @Autowired
    PlanVersions plans;

    @Autowired
    PlannedProject planned;

    @Autowired
    Browser browser;

    @Autowired
    JdbcTemplate database;

    @Autowired
    DataSource source;

    @Test
    @DisplayName("has pages of fifty, the latest first, and says how many there are")
    void pages() throws Exception {
        String name = "Paged " + UUID.randomUUID();
        List<ProjectId> proposed = IntStream.range(0, 101)
                .mapToObj(number -> propose(name + " " + number, "legal"))
                .toList();

        Page<ProjectView> second = list(head("legal"), name.toUpperCase(Locale.ROOT), PageRequest.of(1, 50));

        assertThat(second.getTotalElements()).isEqualTo(101);
        assertThat(second)
                .hasSize(50)
                .extracting(ProjectView::proposedAt)
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
        assertThat(list(head("legal"), name, Pageable.unpaged()))
                .extracting(ProjectView::id)
                .containsExactlyInAnyOrderElementsOf(proposed);

        browser.as(head("legal"), get("/projects").param("called", name).param("page", "1"))
                .andExpect(content().string(containsString("51–100 of 101")))
                .andExpect(content().string(containsString("Previous page")))
                .andExpect(content().string(containsString("page=2")));
        browser.as(head("legal"), get("/projects").param("called", name).param("page", "77"))
                .andExpect(content().string(containsString("101–101 of 101")))
                .andExpect(content().string(not(containsString("Next page"))));
        browser.send(get("/projects")
                        .param("called", name)
                        .with(SecurityMockMvcRequestPostProcessors.user(head("legal")))
                        .locale(Locale.SIMPLIFIED_CHINESE))
                .andExpect(content().string(containsString("第 1–50 项，共 101 项")))
                .andExpect(content().string(containsString("下一页")));
    }

    @Test
    @DisplayName("is searched for what is typed, whatever signs are in it, and says when nothing is called so")
    void search() throws Exception {
        String name = "Search " + UUID.randomUUID();
        ProjectId percent = propose(name + " 100% _ !", "legal");
        ProjectId other = propose(name + " 1000 x y", "legal");

        assertThat(list(head("legal"), name + " 100%", Pageable.unpaged()))
                .extracting(ProjectView::id)
                .containsExactly(percent);
        assertThat(list(head("legal"), "% _ !", Pageable.unpaged()))
                .extracting(ProjectView::id)
                .contains(percent)
                .doesNotContain(other);
        assertThat(list(head("legal"), projects.get(other).code().toLowerCase(Locale.ROOT), Pageable.unpaged()))
                .extracting(ProjectView::id)
                .containsExactly(other);
        browser.as(head("legal"), get("/projects").param("called", "<nothing> like this"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("value=\"&lt;nothing&gt; like this\"")))
                .andExpect(content().string(containsString("No project that you may see fits.")));
        browser.as(head("legal"), get("/archive").param("text", "nothing like this"))
                .andExpect(content().string(containsString("Nothing is found.")));
    }

    @Test
    @DisplayName("holds what somebody only works on, by the draft as by the plan in effect, and nothing of others")
    void onlyWorksOn() {
        ProjectId id = planned.draft();
        assertThat(seenBy(bob("legal"))).doesNotContain(id);
        makeResponsible(id, bob("legal"));

        assertThat(seenBy(bob("legal"))).contains(id);
        assertThat(readers.mayRead(id, PersonId.of(bob("legal")))).isTrue();
        assertThat(seenBy(ann("legal"))).doesNotContain(id);
        assertThat(readers.mayRead(id, PersonId.of(ann("legal")))).isFalse();
        assertThat(seenBy("admin")).contains(id);
    }

    @Test
    @DisplayName("holds what somebody worked on before Septet kept who does")
    void before() throws Exception {
        ProjectId id = planned.draft();
        makeResponsible(id, bob("legal"));
        plans.freeze(id);
        plans.takeEffect(id, 1);
        List.of("plan_draft_responsible", "plan_version_responsible", "plan_version_department")
                .forEach(table -> database.update("delete from " + table));
        assertThat(seenBy(bob("legal"))).doesNotContain(id);

        try (Connection connection = source.getConnection()) {
            String vendor = connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
            ScriptUtils.executeSqlScript(
                    connection,
                    new ClassPathResource(
                            "db/vendor/%s/V20261129_2341__who_reads_of_projects_so_far.sql".formatted(vendor)));
        }

        assertThat(seenBy(bob("legal"))).contains(id);
        assertThat(database.queryForList(
                        """
                        select department from plan_version_department
                        where version_id = (select id from plan_version where project_id = ?) order by department""",
                        String.class,
                        id.value()))
                .containsExactly("marketing", "sales");
    }

    /** As the policies would not allow: somebody whose department takes no part. */
    private void makeResponsible(ProjectId id, String person) {
        database.update(
                "update plan_draft set content = replace(content, '\"responsible\":\"sales.ann\"', '\"responsible\":\""
                        + person + "\"') where project_id = ?",
                id.value());
        database.update("delete from plan_draft_responsible where project_id = ?", id.value());
        database.update("insert into plan_draft_responsible (project_id, person) values (?, ?)", id.value(), person);
    }

    private ProjectId propose(String name, String department) {
        return projects.propose(new Proposal(
                name,
                Category.CAMPAIGN,
                DepartmentId.of(department),
                PersonId.of(head(department)),
                PersonId.of(ann(department)),
                PersonId.of(ann(department))));
    }

    private List<ProjectId> seenBy(String person) {
        return list(person, "", Pageable.unpaged()).map(ProjectView::id).getContent();
    }

    private Page<ProjectView> list(String person, String called, Pageable page) {
        return projects.readableBy(readers.reader(PersonId.of(person)), EnumSet.allOf(State.class), called, page);
    }
}
