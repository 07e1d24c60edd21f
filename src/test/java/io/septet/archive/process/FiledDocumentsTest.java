package io.septet.archive.process;

import static io.septet.Company.ann;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import io.septet.ProcessTest;
import io.septet.archive.Unpacked;
import io.septet.archive.domain.PackageWriter;
import io.septet.desk.TaskFiles;
import io.septet.directory.DepartmentId;
import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.goal.SampleGoals;
import io.septet.plan.PlanDrafts;
import io.septet.plan.PlanVersions;
import io.septet.plan.SamplePlans;
import io.septet.plan.domain.PlanTree;
import io.septet.platform.Texts;
import io.septet.project.ProjectId;
import io.septet.tracking.Items;
import io.septet.tracking.TrackedProject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("What is in the package of a project")
class FiledDocumentsTest extends FiledProjects {

    private static final String SCRIPT = "<script>alert('x')</script> & <b>";

    @Autowired
    BeanFactory beans;

    @Autowired
    PlanVersions plans;

    @Autowired
    PlanDrafts drafts;

    @Autowired
    TaskFiles files;

    @Autowired
    Texts texts;

    @Test
    @DisplayName("A1: plan versions are filed with RACI, and for machines in the very words whose hash was signed")
    void planVersions() throws Exception {
        ProjectId project = proposed("618");
        goals.define(project, SampleGoals.inOrder(), PersonId.of(LEAD));
        drafts.assign(project, SamplePlans.parts());
        drafts.saveItems(project, SamplePlans.work());
        drafts.agree(project, SamplePlans.agreement());
        plans.freeze(project);
        plans.reject(project, 1, List.of("Coupons come too late"));
        String hash = plans.freeze(project).hash();
        archived(project);

        Unpacked unpacked = unpacked(project);
        assertThat(unpacked.read("Plan version 1.html"))
                .contains("<td>A/R</td><td>C · Names 20 customers</td>")
                .contains("<td>Customer survey</td><td>Preparation</td><td>ann Marketing</td>");
        assertThat(PlanTree.of(unpacked.read("Plan version 2.json")).root()).isEqualTo(hash);
        assertThat(unpacked.read(PackageWriter.MANIFEST)).contains("  20240304-618-Plan version 2.json");
        assertThat(unpacked.read("Plan versions.html")).contains("Coupons come too late", "Rejected");
        assertThat(unpacked.read("Goal statement 1.html")).contains("Repeat purchase rate within 30 days");
    }

    @Test
    @DisplayName(
            "A1, T10: the chart is filed as a picture beside the progress, the same on any day; the contents lead to it")
    void chart() throws IOException {
        TrackedProject tracked = new TrackedProject(beans);
        tracked.plan(Items.item("W1", Items.MONDAY, Items.MONDAY.plusDays(1)));
        tracked.track();
        archived(tracked.id());

        Unpacked unpacked = unpacked(tracked.id());
        assertThat(unpacked.read("/chart.svg"))
                .startsWith("<svg")
                .contains("Item W1", "class=\"bar planned\"")
                .doesNotContain("class=\"today\"");
        assertThat(unpacked.read("index.html")).contains("/chart.svg\">SVG</a>");
    }

    @Test
    @DisplayName("A1: every document says everything in words, in the company's language")
    void worded() throws IOException {
        ProjectId project = proposed("618");
        goals.define(project, SampleGoals.inOrder(), PersonId.of(LEAD));
        goals.confirm(project, DepartmentId.of("marketing"), Doer.of(PersonId.of(ann("marketing"))));
        drafts.assign(project, SamplePlans.parts());
        drafts.saveItems(project, SamplePlans.work());
        drafts.agree(project, SamplePlans.agreement());
        plans.freeze(project);
        answer(project, "sales", "one");
        archived(project);

        Unpacked unpacked = unpacked(project);
        for (String name : unpacked.names()) {
            if (name.endsWith(".html")) {
                assertThat(unpacked.read(name))
                        .as(name)
                        .doesNotContainPattern("<(th|dt|td|dd|h\\d)[^>]*>[a-z]+(\\.[A-Za-z]+)+<");
            }
        }
    }

    @Test
    @DisplayName("A1: whatever people write is shown as text, in documents and in the table of contents")
    void textStaysText() throws IOException {
        ProjectId project = proposed(SCRIPT);
        goals.define(project, SampleGoals.inOrder(), PersonId.of(LEAD));
        answer(project, "sales", SCRIPT);
        archived(project);
        Unpacked unpacked = unpacked(project);

        for (String name : new String[] {"Project.html", "Review answers.html", "Decisions.html", "index.html"}) {
            assertThat(unpacked.read(name))
                    .doesNotContain("<script")
                    .doesNotContain("<b>")
                    .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &lt;b&gt;")
                    .contains("default-src 'none'");
        }
        assertThat(json.readTree(unpacked.read("Review answers.json"))
                        .at("/content/answers/0/worked")
                        .asText())
                .isEqualTo(SCRIPT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "618活动",
                "Q1/Q2: \"618\" 🚀",
                "-rf 'quoted' $(id) `id` * ;",
                "--check",
                "C:\\plan\nnext line\ttab",
                "  .hidden.  ",
            })
    @DisplayName("A1: whatever a project is called, with up to 200 characters, its package unpacks and checks out")
    void anyName(String name) throws IOException {
        for (String length : List.of(name, (name + "活动".repeat(100)).substring(0, 200))) {
            ProjectId project = proposed(length);
            archived(project);

            assertThat(unpacked(project).names())
                    .allMatch(file -> file.getBytes(StandardCharsets.UTF_8).length < 255)
                    .filteredOn(file ->
                            !List.of("index.html", PackageWriter.MANIFEST).contains(file))
                    .isNotEmpty()
                    .allMatch(file -> file.matches("20240304-.+-(Project|Decisions)\\.(html|json)"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    @DisplayName(
            "A1: subjects of documents are written alike: in English with a capital, in Chinese without Latin letters")
    void subjects(String language) {
        Map<String, String> subjects = new TreeMap<>(texts.all(Locale.forLanguageTag(language)));
        subjects.keySet().removeIf(key -> !key.matches("archive\\.package|\\w+\\.document(\\.\\w+)?"));

        assertThat(subjects).hasSizeGreaterThan(12).allSatisfy((key, subject) -> assertThat(subject)
                .matches(language.equals("en") ? "\\p{Lu}[\\p{Ll} \\-]*( \\{\\d})*" : "[^A-Za-z]+"));
    }

    @Test
    @DisplayName("A1: files that people added to tasks are in the package as they were, however large")
    void attachments() throws IOException {
        ProjectId project = proposed("618");
        goals.define(project, SampleGoals.inOrder(), PersonId.of(LEAD));
        runtime.startProcessInstanceByKey(
                "project-review", projects.get(project).code(), Map.of(ProjectId.VARIABLE, project.toString()));
        Task task = colleagues.tasks("AnswerReview").get(0);
        byte[] large = new byte[3 * 1024 * 1024];
        new Random(618).nextBytes(large);
        attach(task, "海报/final.png", large);
        attach(task, "空.txt", new byte[0]);
        archived(project);

        Unpacked unpacked = unpacked(project);
        assertThat(unpacked.folder().resolve("files/20240304-618-海报_final.png")).hasBinaryContent(large);
        assertThat(unpacked.folder().resolve("files/20240304-618-空.txt")).isEmptyFile();
        assertThat(unpacked.read("-Files.html")).contains("海报/final.png");
        assertThat(sql.queryForObject(
                        "select max(chunks) from filed_package where project_id = ?", Integer.class, project.value()))
                .isGreaterThan(6);
    }

    private void attach(Task task, String name, byte[] content) {
        files.attach(task.getId(), PersonId.of(task.getAssignee()), name, null, new ByteArrayInputStream(content));
    }
}
