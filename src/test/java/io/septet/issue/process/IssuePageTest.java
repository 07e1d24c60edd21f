package io.septet.issue.process;

import static io.septet.tracking.Items.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.septet.Statements;
import io.septet.desk.Desk;
import io.septet.directory.PersonId;
import io.septet.project.OpenMatter;
import io.septet.project.Register;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("The page of a project's issues")
class IssuePageTest extends IssuesUnderWay {

    @Autowired
    Statements statements;

    @Test
    @DisplayName("T6: shows everything that was said about an issue, with who and when, in the reader's language")
    void everything() throws Exception {
        colleagues.as(RAISER).start("issue-coordination", with(raised(), "item", project.id() + "/W1"));
        assertThat(shown(Locale.ENGLISH))
                .contains(
                        "Issue 1",
                        "departments to be called together",
                        "One printer for both and only one week",
                        "Departments concerned Marketing, Sales",
                        "Work item W1 Item W1",
                        "Point in dispute Who prints first",
                        "Proposed solution Whoever is due first",
                        "Raised by bob Finance",
                        "Raised on 4 Mar 2024, 09:30");
        callTogether();
        assertThat(shown(Locale.ENGLISH))
                .contains(
                        "conclusion to be written",
                        "Time of the meeting 5 Mar 2024, 10:00",
                        "Room 3",
                        "Invited ann Marketing, ann Sales, ann Legal",
                        "Called together by bob Sales");
        project.until(MONDAY.plusDays(1), 11, 0);
        colleagues.as(COORDINATOR).complete("WriteConclusion", concluded());
        answer("marketing.ann", CONTEST);
        assertThat(shown(Locale.ENGLISH))
                .contains(
                        "conclusion to be confirmed",
                        "Held at 5 Mar 2024, 10:00",
                        "Discussed Both were heard",
                        "Concluded Sales prints first",
                        "Written by bob Sales",
                        "Book the printer ann Sales · 8 Mar 2024",
                        "Marketing contested ann Marketing 5 Mar 2024, 11:00 Nobody asked the shops",
                        "Sales Not answered");
        answer("sales.ann", CONFIRM);
        colleagues.as(LEAD).complete("DecideIssue", Map.of("decided", "Marketing prints first"));
        assertThat(shown(Locale.ENGLISH))
                .contains("Decision Marketing prints first", "Decided by head Marketing", "Ended on 5 Mar 2024, 11:00");
        assertThat(shown(Locale.SIMPLIFIED_CHINESE))
                .contains("总负责人已决定", "争议焦点 Who prints first", "有异议", "决定人 head Marketing", "2024年3月5日 11:00");
    }

    @Test
    @DisplayName("T6, T10: what is open stands in the register, with its state and who owes the next step")
    void register() {
        raise();
        assertThat(open(Locale.ENGLISH)).satisfies(matter -> {
            assertThat(matter.what()).isEqualTo("One printer for both");
            assertThat(matter.state()).isEqualTo("departments to be called together");
            assertThat(matter.owing()).containsExactly(PersonId.of(COORDINATOR));
            assertThat(matter.due()).isEqualTo("2024-03-07T01:30:00Z");
        });
        callTogether();
        assertThat(open(Locale.ENGLISH).state())
                .isEqualTo("conclusion to be written after the meeting of 5 Mar 2024, 10:00");
        assertThat(open(Locale.SIMPLIFIED_CHINESE).state()).isEqualTo("待填写结论（协调会：2024年3月5日 10:00）");
        project.until(MONDAY.plusDays(1), 11, 0);
        colleagues.as(COORDINATOR).complete("WriteConclusion", concluded());
        answer("marketing.ann", CONTEST);
        assertThat(open(Locale.ENGLISH).owing()).containsExactly(PersonId.of("sales.ann"));
        answer("sales.ann", CONFIRM);
        assertThat(open(Locale.ENGLISH).owing()).containsExactly(PersonId.of(LEAD));
        colleagues.as(LEAD).complete("DecideIssue", Map.of("decided", "Marketing prints first"));
        assertThat(issueRegister().open(project.view(), Locale.ENGLISH)).isEmpty();
    }

    @Test
    @DisplayName("T6: page and register take as many statements with four issues as with one")
    void statements() throws Exception {
        agreeInWriting();
        answer("marketing.ann", CONTEST);
        read();
        Map<String, Long> one = statements.during(this::read);
        for (int i = 0; i < 3; i++) {
            raise();
        }
        assertThat(statements.during(this::read)).isEqualTo(one);
    }

    @Test
    @DisplayName("T6: a form takes as many statements where three departments are concerned as where one is")
    void statementsOfForms() {
        colleagues.as(RAISER).start("issue-coordination", with(raised(), "departments", List.of("sales")));
        opened();
        Map<String, Long> one = opened();
        colleagues.as(COORDINATOR).complete("CallTogether", with(agreed(), "followUps", List.of()));
        colleagues
                .as(RAISER)
                .start("issue-coordination", with(raised(), "departments", List.of("sales", "marketing", "finance")));
        assertThat(opened()).isEqualTo(one);
    }

    private Map<String, Long> opened() {
        Task task = colleagues.task("CallTogether");
        return statements.during(() -> beans.getBean(Desk.class).open(task.getId(), PersonId.of(COORDINATOR)));
    }

    private void read() throws Exception {
        shown(Locale.ENGLISH);
        issueRegister().open(project.view(), Locale.ENGLISH);
    }

    private OpenMatter open(Locale reader) {
        List<OpenMatter> open = issueRegister().open(project.view(), reader);
        assertThat(open).hasSize(1);
        return open.get(0);
    }

    private Register issueRegister() {
        return beans.getBeanProvider(Register.class).stream()
                .filter(register -> register.page().equals("issues"))
                .findFirst()
                .orElseThrow();
    }

    private String shown(Locale reader) throws Exception {
        return Jsoup.parse(browser.send(get("/projects/%s/issues".formatted(project.id()))
                                .with(user("sales.ann"))
                                .locale(reader))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .text();
    }
}
