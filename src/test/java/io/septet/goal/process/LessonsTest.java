package io.septet.goal.process;

import static io.septet.Company.ann;
import static io.septet.Company.bob;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.databind.JsonNode;
import io.septet.Browser;
import io.septet.OnBothDatabases;
import io.septet.ProcessTest;
import io.septet.archive.Archives;
import io.septet.archive.Finds;
import io.septet.archive.Kind;
import io.septet.archive.Sought;
import io.septet.directory.DepartmentId;
import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.evidence.EarlierLessons;
import io.septet.evidence.FiledWithProject;
import io.septet.findings.Refused;
import io.septet.goal.LessonTaken;
import io.septet.goal.LessonsTaken;
import io.septet.goal.SampleGoals;
import io.septet.goal.TakenAs;
import io.septet.plan.PlanDrafts;
import io.septet.plan.PlanEdit;
import io.septet.project.Category;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Proposal;
import io.septet.review.Became;
import io.septet.review.Improvement;
import io.septet.review.KeyResultAchieved;
import io.septet.review.LessonFollowed;
import io.septet.review.Reached;
import io.septet.review.ReportContent;
import io.septet.review.Reviews;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.test.web.servlet.result.MockMvcResultMatchers;

@ProcessTest
@OnBothDatabases
@DisplayName("Lessons of earlier projects")
class LessonsTest extends GoalRounds {

    @Autowired
    LessonsTaken lessons;

    @Autowired
    EarlierLessons earlier;

    @Autowired
    Reviews reviews;

    @Autowired
    Archives archives;

    @Autowired
    Finds finds;

    @Autowired
    PlanDrafts drafts;

    @Autowired
    List<FiledWithProject> modules;

    @Autowired
    Browser browser;

    ProjectId before;
    String learned;

    @BeforeEach
    void learn() {
        learned = "Freeze prices before the campaign starts " + UUID.randomUUID();
        before = projects.propose(new Proposal(
                "618 campaign",
                Category.CAMPAIGN,
                DepartmentId.of("marketing"),
                PersonId.of(LEAD),
                PersonId.of(bob("marketing"))));
        goals.define(before, SampleGoals.inOrder(), PersonId.of(LEAD));
        report(before, learned, List.of());
        archives.file(before);
    }

    private void report(ProjectId id, String improvement, List<LessonFollowed> followed) {
        List<KeyResultAchieved> results = reviews.keyResults(id).stream()
                .map(one -> new KeyResultAchieved(
                        one.department(), one.text(), one.metric(), one.target(), "25 %", Reached.YES))
                .toList();
        reviews.report(
                id,
                Doer.of(PersonId.of(bob("marketing"))),
                new ReportContent(
                        Reached.YES,
                        "All went well",
                        results,
                        null,
                        "Shops joined early",
                        "Prices were changed twice",
                        List.of(new Improvement(improvement, PersonId.of(ann("sales")), LocalDate.of(2024, 3, 29))),
                        List.of(),
                        followed));
    }

    private List<JsonNode> offered() {
        List<JsonNode> rows = new ArrayList<>();
        open("DefineGoal", LEAD).at("/content/lessons").forEach(rows::add);
        return rows;
    }

    private Map<String, Object> answer(String text, String taken, String word) {
        Map<String, Object> answer = new HashMap<>();
        answer.put("project", before.toString());
        answer.put("text", text);
        answer.put("taken", taken);
        answer.put("word", word);
        return answer;
    }

    private void define(List<Map<String, Object>> answers) {
        colleagues
                .as(LEAD)
                .complete("DefineGoal", content(SampleGoals.inOrder()).with("lessons", answers));
    }

    @Test
    @DisplayName("G7: are offered while the goal is written, five at most, each with its project and why")
    void offeredWithReasons() {
        assertThat(offered()).hasSizeLessThanOrEqualTo(EarlierLessons.MOST).anySatisfy(row -> {
            assertThat(row.at("/text").asText()).isEqualTo(learned);
            assertThat(row.at("/from").asText()).contains(projects.get(before).code(), "618 campaign");
            assertThat(row.at("/why").asText()).contains("Same category", "Marketing", "campaign");
            assertThat(row.at("/taken").isNull()).isTrue();
        });
        assertThat(open("DefineGoal", LEAD).at("/reference/lessons").asBoolean())
                .isTrue();
    }

    @Test
    @DisplayName("G7: only of projects that one may read about")
    void rights() {
        ProjectView view = projects.get(before);
        assertThat(earlier.like(view.category(), view.departments(), view.name(), PersonId.of(ann("legal"))))
                .noneMatch(offered -> offered.lesson().project().equals(before));
        assertThat(earlier.find(before, learned, PersonId.of(ann("legal")))).isEmpty();
        assertThat(earlier.find(before, learned, PersonId.of(LEAD))).isPresent();
    }

    @Test
    @DisplayName("G7: one that is taken over becomes a row or a rule of the plan, with its origin")
    void takenOver() throws Exception {
        define(List.of(
                answer(learned, "ITEM", null),
                answer("Prices were changed twice", "RISK", null),
                answer("Shops joined early", "RULE", "For all shops")));

        String origin = projects.get(before).code() + " · 618 campaign";
        assertThat(lessons.of(project))
                .extracting(LessonTaken::from, LessonTaken::taken)
                .containsExactly(tuple(origin, TakenAs.ITEM), tuple(origin, TakenAs.RISK), tuple(origin, TakenAs.RULE));
        List<PlanEdit.Row> rows = drafts.edit(project).items();
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).title()).isEqualTo(learned);
        assertThat(rows.get(0).risk()).contains(origin);
        assertThat(rows.get(1).risk()).contains("Prices were changed twice", origin);
        assertThat(drafts.agreement(project).further()).contains("Shops joined early", origin);
        browser.as(LEAD, get("/projects/%s/plan".formatted(project)))
                .andExpect(MockMvcResultMatchers.content().string(containsString(learned)))
                .andExpect(MockMvcResultMatchers.content().string(containsString(origin)))
                .andExpect(MockMvcResultMatchers.content().string(containsString("Risk note of the plan")));
    }

    @Test
    @DisplayName("G7: one that is set aside needs a word, and what nobody has learned is refused")
    void refused() {
        assertThatThrownBy(() -> define(List.of(answer(learned, "ASIDE", " "))))
                .hasMessageContaining("Say why this lesson is set aside");
        assertThatThrownBy(() -> define(List.of(answer("Nobody learned this", "RISK", null))))
                .hasMessageContaining("No project that you may read about");
        assertThatThrownBy(() -> define(List.of(answer(learned, null, "A remark"))))
                .hasMessageContaining("choose as what the lesson is taken over");
        assertThat(lessons.of(project)).isEmpty();

        define(List.of(answer(learned, "ASIDE", "No prices here")));
        assertThat(lessons.of(project)).extracting(LessonTaken::word).containsExactly("No prices here");
        assertThat(drafts.edit(project).items()).isEmpty();
    }

    @Test
    @DisplayName("X6: the review asks what became of each that was taken over, and the answer is on record")
    void followed() throws Exception {
        define(List.of(answer(learned, "ITEM", null), answer("Shops joined early", "ASIDE", "Other shops")));
        assertThat(reviews.proposal(project).lessons())
                .extracting(LessonFollowed::text)
                .containsExactly(learned);
        assertThatThrownBy(() -> report(project, "Another", List.of()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("lessons");

        report(
                project,
                "Another",
                List.of(new LessonFollowed("x", "changed", TakenAs.RISK, Became.HELPED, "Prices stood")));

        assertThat(reviews.report(project).orElseThrow().content().lessons())
                .containsExactly(new LessonFollowed(
                        projects.get(before).code() + " · 618 campaign",
                        learned,
                        TakenAs.ITEM,
                        Became.HELPED,
                        "Prices stood"));
        assertThat(modules)
                .flatExtracting(module -> module.decisions(project))
                .extracting(decision -> decision.kind())
                .contains("goal.lesson.trace.ITEM", "goal.lesson.trace.ASIDE", "review.lesson.trace.HELPED");
        archives.file(project);
        assertThat(finds.documents(
                        PersonId.of(LEAD),
                        Sought.text("helped prices " + learned.substring(learned.length() - 36)),
                        PageRequest.of(0, 5)))
                .anyMatch(found -> found.project().id().equals(project) && found.kind() == Kind.DOCUMENT);
        browser.as(LEAD, get("/projects/%s/review".formatted(project)))
                .andExpect(MockMvcResultMatchers.content().string(containsString("It helped")))
                .andExpect(MockMvcResultMatchers.content().string(containsString("Prices stood")));
    }

    @Test
    @DisplayName("A2: lessons are found by themselves, and lead to the report in which they stand")
    void found() {
        assertThat(finds.documents(
                        PersonId.of(LEAD),
                        new Sought(learned.substring(30), true, null, null, null, "", null),
                        PageRequest.of(0, 5)))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.kind()).isEqualTo(Kind.LESSON);
                    assertThat(finds.document(before, found.position(), PersonId.of(LEAD))
                                    .subject())
                            .isEqualTo("Review report");
                });
    }
}
