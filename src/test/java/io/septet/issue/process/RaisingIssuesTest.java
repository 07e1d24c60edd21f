package io.septet.issue.process;

import static io.septet.tracking.Items.MONDAY;
import static io.septet.tracking.Items.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.septet.AdministratorsHand;
import io.septet.Reaches;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.evidence.Decision;
import io.septet.evidence.Fields;
import io.septet.evidence.FiledWithProject;
import io.septet.issue.IssueState;
import io.septet.issue.IssueView;
import io.septet.plan.WorkItemKey;
import io.septet.project.Projects;
import io.septet.project.WithdrawnWithProject;
import io.septet.tracking.Deliveries;
import io.septet.tracking.TrackedProject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("T6: an issue between departments")
class RaisingIssuesTest extends IssuesUnderWay {

    @Test
    @DisplayName("is raised in Tasklist by any participant, also about a work item")
    void inTasklist() {
        colleagues.as(RAISER).start("issue-coordination", with(raised(), "item", project.id() + "/W1"));
        assertThat(only()).satisfies(issue -> {
            assertThat(issue.number()).isEqualTo(1);
            assertThat(issue.raisedBy()).isEqualTo(PersonId.of(RAISER));
            assertThat(issue.raised().item()).isEqualTo(WorkItemKey.of("W1"));
            assertThat(issue.raised().departments())
                    .containsExactly(DepartmentId.of("marketing"), DepartmentId.of("sales"));
            assertThat(issue.raised().dispute()).isEqualTo("Who prints first");
        });
        raise();
        assertThat(issues.of(project.id())).extracting(IssueView::number).containsExactly(2, 1);
    }

    @Test
    @DisplayName("is raised on the page, which shows it with the words as they were typed")
    void onThePage() throws Exception {
        browser.as(RAISER, get(page())).andExpect(content().string(containsString("Raise an issue")));
        browser.as(RAISER, typed("marketing", "sales").param("description", "One <b>printer</b>"))
                .andExpect(redirectedUrl(page()));
        browser.as("sales.ann", get(page()))
                .andExpect(content()
                        .string(allOf(
                                containsString("One &lt;b&gt;printer&lt;/b&gt;"),
                                containsString("bob Finance"),
                                containsString("departments to be called together"),
                                not(containsString("Why withdrawn")))));
        assertThat(colleagues.task("CallTogether").getAssignee()).isEqualTo(COORDINATOR);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "description | | describe the issue",
                "dispute | ' ' | what the point in dispute is",
                "proposal | | propose a solution",
                "item | W9 | a work item of this project"
            })
    @DisplayName("is refused where something is not said, and nothing is lost of what is")
    void incomplete(String field, String value, String reason) throws Exception {
        assertRefusedToRaise(RAISER, with(raised(), field, value), reason);
        MockHttpServletRequestBuilder sent =
                post(page() + "/raised").with(csrf()).param("departments", "marketing", "sales");
        Map<String, String> typed =
                new HashMap<>(Map.of("description", "One printer", "dispute", "Who is first", "proposal", "Draw lots"));
        typed.put(field, value == null ? "" : value);
        typed.forEach(sent::param);
        typed.values().removeIf(String::isBlank);
        typed.remove("item");
        ResultActions shown = browser.as(RAISER, sent)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString(reason)));
        for (String text : typed.values()) {
            shown.andExpect(content().string(containsString(text + "</textarea>")));
        }
        assertThat(issues.of(project.id())).isEmpty();
    }

    @Test
    @DisplayName("is refused against no department, one twice, and one that takes no part")
    void departments() throws Exception {
        assertRefusedToRaise(RAISER, with(raised(), "departments", List.of()), "at least one department");
        assertRefusedToRaise(
                RAISER,
                with(raised(), "departments", List.of("legal", "sales")),
                "Legal takes no part in this project");
        assertRefusedToRaise(RAISER, with(raised(), "departments", List.of("nobody")), "takes no part");
        assertRefusedToRaise(RAISER, with(raised(), "departments", List.of("sales", "sales")), "named twice");
        browser.as(RAISER, typed("legal").param("description", "One printer"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content()
                        .string(allOf(
                                containsString("Legal takes no part in this project"),
                                containsString("One printer</textarea>"))));
        assertThat(issues.of(project.id())).isEmpty();
    }

    @Test
    @DisplayName("is refused to a person of no part, in another's project, and where nothing is tracked")
    void noPart() throws Exception {
        assertRefusedToRaise("legal.ann", raised(), "in which you take part");
        browser.as("legal.ann", typed("sales").param("description", "Let us in"))
                .andExpect(status().isNotFound());
        browser.as("legal.ann", get(page())).andExpect(status().isNotFound());
        TrackedProject planned = new TrackedProject(beans);
        assertRefusedToRaise(RAISER, with(raised(), "project", planned.id().toString()), "is being tracked");
        assertThat(issues.of(project.id())).isEmpty();
    }

    @Test
    @Reaches("issue-coordination/IssueDropped")
    @DisplayName("is withdrawn by whoever raised it, with a word, as long as there is no conclusion")
    void withdrawn() throws Exception {
        raise();
        callTogether();
        browser.as(RAISER, get(page())).andExpect(content().string(containsString("If it has become moot")));
        browser.as("sales.ann", get(page())).andExpect(content().string(not(containsString("If it has become moot"))));
        browser.as("sales.ann", withdrawal("Not mine"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("can no longer be withdrawn")));
        browser.as(RAISER, withdrawal(" "))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("why the issue is moot")));
        browser.as(RAISER, withdrawal("A second printer has come")).andExpect(redirectedUrl(page()));
        assertThat(state()).isEqualTo(IssueState.WITHDRAWN);
        assertThat(running()).isZero();
        assertThat(told("issue.withdrawn"))
                .containsExactlyInAnyOrder("marketing.ann", "sales.ann", "legal.ann", LEAD, COORDINATOR);
        browser.as("sales.ann", get(page())).andExpect(content().string(containsString("A second printer has come")));
    }

    @Test
    @DisplayName("is not withdrawn once there is a conclusion, and not through another project")
    void tooLate() throws Exception {
        agreeInWriting();
        browser.as(RAISER, withdrawal("Moot"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("can no longer be withdrawn")));
        TrackedProject other = new TrackedProject(beans);
        browser.as(
                        RAISER,
                        post("/projects/%s/issues/%s/withdrawal".formatted(other.id(), only().id()))
                                .with(csrf())
                                .param("reason", "Moot"))
                .andExpect(status().isNotFound());
        assertThat(state()).isEqualTo(IssueState.CONCLUDED);
    }

    @Test
    @DisplayName("holds the end of tracking until it is settled, decided or withdrawn")
    void holds() throws Exception {
        Deliveries deliveries = beans.getBean(Deliveries.class);
        raise();
        project.change();
        assertThat(deliveries.of(project.id()))
                .noneMatch(delivery -> delivery.status().isOpen());
        assertThat(deliveries.isTracked(project.id())).isTrue();
        colleagues.as(COORDINATOR).complete("CallTogether", agreed());
        answer("marketing.ann", CONTEST);
        answer("sales.ann", CONTEST);
        assertThat(deliveries.isTracked(project.id())).isTrue();
        colleagues.as(LEAD).complete("DecideIssue", Map.of("decided", "Marketing prints first"));
        assertThat(deliveries.isTracked(project.id())).isFalse();

        project = new TrackedProject(beans);
        project.plan(item("W1", MONDAY, MONDAY));
        project.track();
        raise();
        project.change();
        browser.as(RAISER, withdrawal("Moot"));
        assertThat(deliveries.isTracked(project.id())).isFalse();
    }

    @Test
    @DisplayName("ends when an administrator ends its process, and tracking waits for it no longer")
    void endedByHand() {
        Deliveries deliveries = beans.getBean(Deliveries.class);
        raise();
        project.change();
        assertThat(deliveries.isTracked(project.id())).isTrue();
        AdministratorsHand.ends(beans, "issue-coordination", project.view().code());
        assertThat(state()).isEqualTo(IssueState.ENDED);
        assertThat(only().withdrawn()).isNotNull();
        assertThat(deliveries.isTracked(project.id())).isFalse();
    }

    @Test
    @DisplayName("ends with its project")
    void cancelled() {
        raise();
        callTogether();
        beans.getBean(Projects.class).cancel(project.id(), "No budget", PersonId.of(LEAD));
        beans.getBean(TransactionTemplate.class)
                .executeWithoutResult(transaction -> beans.getBeanProvider(WithdrawnWithProject.class)
                        .forEach(module -> module.withdraw(project.id())));
        assertThat(state()).isEqualTo(IssueState.CANCELLED);
        assertThat(only().withdrawal()).isEqualTo("No budget");
        assertThat(running()).isZero();
    }

    @Test
    @DisplayName("A1, A3: is filed with everything that was said, and each deed stands in the trace, by whom and when")
    void filed() {
        agreeInWriting();
        answer("marketing.ann", CONTEST);
        answer("sales.ann", CONFIRM);
        colleagues.as(LEAD).complete("DecideIssue", Map.of("decided", "Marketing prints first"));
        assertThat(modules().flatMap(module -> module.documents(project.id()).stream()))
                .filteredOn(document -> document.subject().equals("issue.document"))
                .singleElement()
                .satisfies(document -> {
                    assertThat(document.arguments()).containsExactly("1");
                    assertThat(said(document.content()))
                            .contains(
                                    "One printer for both",
                                    "Who prints first",
                                    "Whoever is due first",
                                    "Sales prints first",
                                    "Nobody asked the shops",
                                    "Marketing prints first",
                                    "Book the printer");
                });
        assertThat(modules().flatMap(module -> module.decisions(project.id()).stream()))
                .filteredOn(decision -> decision.kind().startsWith("issue.trace."))
                .extracting(decision -> decision.kind().replace("issue.trace.", "") + " " + decision.by())
                .containsExactly(
                        "RAISED " + RAISER,
                        "CONCLUDED " + COORDINATOR,
                        "CONTEST marketing.ann",
                        "CONFIRM sales.ann",
                        "DECIDED " + LEAD);
        assertThat(modules().flatMap(module -> module.decisions(project.id()).stream()))
                .filteredOn(decision -> decision.kind().startsWith("issue.trace."))
                .extracting(Decision::about)
                .containsOnly("One printer for both");
    }

    /** Everything, in groups and tables, too. */
    private static String said(Fields fields) {
        return fields.all().stream()
                .map(Fields.Field::value)
                .map(value -> value instanceof Fields.Group group
                        ? said(group.fields())
                        : value instanceof Fields.Rows rows
                                ? rows.rows().stream()
                                        .map(RaisingIssuesTest::said)
                                        .collect(Collectors.joining("; "))
                                : value.toString())
                .collect(Collectors.joining("; "));
    }

    private Stream<FiledWithProject> modules() {
        return beans.getBeanProvider(FiledWithProject.class).stream();
    }

    private String page() {
        return "/projects/%s/issues".formatted(project.id());
    }

    private MockHttpServletRequestBuilder typed(String... departments) {
        return post(page() + "/raised")
                .with(csrf())
                .param("departments", departments)
                .param("dispute", "Who prints first")
                .param("proposal", "Whoever is due first");
    }

    private MockHttpServletRequestBuilder withdrawal(String reason) {
        return post("%s/%s/withdrawal".formatted(page(), only().id()))
                .with(csrf())
                .param("reason", reason);
    }

    private void assertRefusedToRaise(String person, Map<String, Object> content, String reason) {
        assertThatThrownBy(() -> colleagues.as(person).start("issue-coordination", content))
                .hasMessageContaining(reason);
    }
}
