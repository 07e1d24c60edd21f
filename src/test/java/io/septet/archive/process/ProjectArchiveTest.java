package io.septet.archive.process;

import static io.septet.Company.ann;
import static io.septet.Company.bob;
import static io.septet.Company.head;
import static io.septet.tracking.Items.MONDAY;
import static io.septet.tracking.Items.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.septet.Colleagues;
import io.septet.EngineAtRest;
import io.septet.ProcessTest;
import io.septet.Reaches;
import io.septet.archive.ArchivedProject;
import io.septet.archive.Archives;
import io.septet.archive.Unpacked;
import io.septet.archive.domain.PackageWriter;
import io.septet.goal.Goals;
import io.septet.goal.SampleGoals;
import io.septet.notification.DeliveryView;
import io.septet.notification.Notifications;
import io.septet.plan.Plans;
import io.septet.plan.SamplePlans;
import io.septet.platform.Texts;
import io.septet.project.Category;
import io.septet.project.Decision;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import io.septet.project.Proposal;
import io.septet.project.State;
import io.septet.review.Answer;
import io.septet.review.Reached;
import io.septet.review.Reviews;
import io.septet.tracking.Deliveries;
import io.septet.tracking.TrackedProject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.TreeMap;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

@ProcessTest
@DisplayName("Archiving the project")
class ProjectArchiveTest {

    private static final String LEAD = head("marketing");
    private static final String SCRIPT = "<script>alert('x')</script> & <b>";

    @Autowired
    Colleagues colleagues;

    @Autowired
    Projects projects;

    @Autowired
    Goals goals;

    @Autowired
    Plans plans;

    @Autowired
    Reviews reviews;

    @Autowired
    Archives archives;

    @Autowired
    Notifications notifications;

    @Autowired
    Deliveries deliveries;

    @Autowired
    BeanFactory beans;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    ObjectMapper json;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    Texts texts;

    @TempDir
    Path temp;

    private ProjectId proposed(String name) {
        return projects.propose(new Proposal(name, Category.CAMPAIGN, "marketing", LEAD, bob("marketing")));
    }

    private ProcessInstance archive(ProjectId project) {
        return runtime.startProcessInstanceByKey(
                ProjectArchive.PROCESS, projects.get(project).code(), Map.of(ProjectId.VARIABLE, project.toString()));
    }

    private ProcessInstance archived(ProjectId project) {
        ProcessInstance instance = archive(project);
        execute(job("FileDocuments", instance));
        return instance;
    }

    private byte[] zip(ProjectId project) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        archives.copy(project, bytes);
        return bytes.toByteArray();
    }

    private Unpacked unpacked(ProjectId project) throws IOException {
        Unpacked unpacked = Unpacked.into(temp, zip(project));
        Unpacked.Said said = unpacked.check();
        assertThat(said.exit()).as(said.output()).isZero();
        return unpacked;
    }

    private void answer(ProjectId project, String department, String text) {
        reviews.answer(
                project,
                department,
                ann(department),
                new Answer(Reached.YES, null, text, text, Reached.YES, null, text));
    }

    @Test
    @Reaches("project-archive/ProjectFiled")
    @DisplayName("A1: a finished project is filed as one package, closed, and its people are told")
    void finished() throws IOException {
        ProjectId project = proposed("618活动");
        goals.define(project, SampleGoals.inOrder(), LEAD);
        answer(project, "sales", "同一个群\n两行");
        ProcessInstance instance = archived(project);

        assertThat(instance)
                .isEnded()
                .hasPassedInOrder("FileDocuments", "CloseProject", "AnnounceArchive", "ProjectFiled");
        assertThat(projects.get(project).state()).isEqualTo(State.ARCHIVED);
        assertThat(notifications.of(project))
                .filteredOn(delivery -> delivery.message().equals("project.filed"))
                .extracting(DeliveryView::person)
                .contains(LEAD, bob("marketing"), ann("sales"));
        Unpacked unpacked = unpacked(project);
        assertThat(unpacked.names())
                .contains(
                        "20240304-618活动-Project.html",
                        "20240304-618活动-Project.json",
                        "20240304-618活动-Review answers.html",
                        "20240304-618活动-Review answers.json",
                        "index.html",
                        "manifest.sha256");
        assertThat(unpacked.read("Review answers.html")).contains("同一个群\n两行").contains("<td>Sales</td>");
        JsonNode answers = json.readTree(unpacked.read("Review answers.json"));
        assertThat(answers.at("/project/name").asText()).isEqualTo("618活动");
        assertThat(answers.at("/content/answers/0/goalReached").asText()).isEqualTo("YES");
        assertThat(answers.at("/content/answers/0/answeredBy/id").asText()).isEqualTo(ann("sales"));
        assertThat(answers.at("/content/answers/0/answeredBy/name").asText()).isEqualTo("ann Sales");
    }

    @Test
    @DisplayName("A1: documents wait for their job, which can be tried again, so that a failure is seen and repaired")
    void filedByJob() {
        ProjectId project = proposed("618");
        ProcessInstance instance = archive(project);

        assertThat(instance).isWaitingAt("FileDocuments");
        assertThatThrownBy(() -> archives.get(project, LEAD)).isInstanceOf(NoSuchElementException.class);
        assertThat(projects.get(project).state()).isEqualTo(State.RUNNING);
    }

    @Test
    @DisplayName("A1: a project cancelled before it had a goal is archived with what there is")
    void cancelledEarly() throws IOException {
        ProjectId project = proposed("618");
        projects.cancel(project, "No budget", LEAD);
        assertThat(archived(project)).isEnded();

        assertThat(projects.get(project).state()).isEqualTo(State.CANCELLED);
        Unpacked unpacked = unpacked(project);
        assertThat(unpacked.read("Project.html")).contains("No budget");
        assertThat(json.readTree(unpacked.read("Project.json"))
                        .at("/content/cancelledBy/id")
                        .asText())
                .isEqualTo(LEAD);
        assertThat(unpacked.read("Decisions.html")).contains("Project cancelled");
        assertThat(archives.list(LEAD))
                .filteredOn(one -> one.project().id().equals(project))
                .extracting(one -> one.project().state())
                .containsExactly(State.CANCELLED);
    }

    @Test
    @DisplayName("A1: plan versions are filed with RACI, and for machines in the very words whose hash was signed")
    void planVersions() throws Exception {
        ProjectId project = proposed("618");
        goals.define(project, SampleGoals.inOrder(), LEAD);
        plans.assign(project, SamplePlans.parts());
        plans.saveItems(project, SamplePlans.work());
        plans.agree(project, SamplePlans.agreement());
        plans.freeze(project);
        plans.reject(project, 1, List.of("Coupons come too late"));
        String hash = plans.freeze(project).hash();
        archived(project);

        Unpacked unpacked = unpacked(project);
        assertThat(unpacked.read("Plan version 1.html"))
                .contains("<td>A/R</td><td>C · Names 20 customers</td>")
                .contains("<td>Customer survey</td><td>Preparation</td><td>ann Marketing</td>");
        byte[] filed = unpacked.read("Plan version 2.json").getBytes(StandardCharsets.UTF_8);
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(filed)))
                .isEqualTo(hash);
        assertThat(unpacked.read(PackageWriter.MANIFEST)).contains(hash + "  20240304-618-Plan version 2.json");
        assertThat(unpacked.read("Plan versions.html")).contains("Coupons come too late", "Rejected");
        assertThat(unpacked.read("Goal statement 1.html")).contains("Repeat purchase rate within 30 days");
    }

    @Test
    @DisplayName(
            "A1: a project cancelled amid its work is filed with the progress so far, each decision on its version")
    void cancelledAmidWork() throws IOException {
        TrackedProject tracked = new TrackedProject(beans);
        tracked.plan(item("W1", MONDAY, MONDAY.plusDays(4)));
        tracked.track();
        tracked.until(MONDAY.plusDays(1), 9, 0);
        colleagues
                .as(bob("marketing"))
                .complete("ReportProgress", Map.of("status", "AT_RISK", "percent", 20, "note", "No paper"));
        projects.cancel(tracked.id(), "No budget", "marketing.head");
        deliveries.withdraw(tracked.id());
        archived(tracked.id());

        String progress = unpacked(tracked.id()).read("-Progress.html");
        assertThat(progress).contains("<td>At risk</td><td>20</td><td>No paper</td>", "<td>Withdrawn</td>");
        assertThat(archives.decisions(tracked.id()))
                .filteredOn(decision -> decision.kind().equals("tracking.trace.WITHDRAW"))
                .extracting(Decision::about, Decision::version)
                .containsExactly(tuple("W1 Item W1", 1));
    }

    @Test
    @DisplayName("A1: every document says everything in words, in the company's language")
    void worded() throws IOException {
        ProjectId project = proposed("618");
        goals.define(project, SampleGoals.inOrder(), LEAD);
        goals.confirm(project, "marketing", ann("marketing"));
        plans.assign(project, SamplePlans.parts());
        plans.saveItems(project, SamplePlans.work());
        plans.agree(project, SamplePlans.agreement());
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
    @DisplayName("A3: every decision is traced: who, when, why, the earliest first")
    void trace() {
        ProjectId project = proposed("618");
        ClockUtil.setCurrentTime(Date.from(EngineAtRest.MONDAY_MORNING.plusSeconds(60)));
        projects.cancel(project, "No budget", LEAD);

        assertThat(archives.decisions(project))
                .containsExactly(
                        Decision.of(EngineAtRest.MONDAY_MORNING, LEAD, "project.decision.PROPOSED")
                                .forDepartment("marketing"),
                        Decision.of(EngineAtRest.MONDAY_MORNING.plusSeconds(60), LEAD, "project.decision.CANCELLED")
                                .because("No budget"));
    }

    @Test
    @DisplayName("A1: whatever people write is shown as text, in documents and in the table of contents")
    void textStaysText() throws IOException {
        ProjectId project = proposed(SCRIPT);
        goals.define(project, SampleGoals.inOrder(), LEAD);
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
                .matches(language.equals("en") ? "\\p{Lu}[\\p{Ll} \\-]*( \\{0})?" : "[^A-Za-z]+"));
    }

    @Test
    @DisplayName("A1: files that people added to tasks are in the package as they were, however large")
    void attachments() throws IOException {
        ProjectId project = proposed("618");
        goals.define(project, SampleGoals.inOrder(), LEAD);
        runtime.startProcessInstanceByKey(
                "project-review", projects.get(project).code(), Map.of(ProjectId.VARIABLE, project.toString()));
        String task = colleagues.tasks("AnswerReview").get(0).getId();
        byte[] large = new byte[3 * 1024 * 1024];
        new Random(618).nextBytes(large);
        colleagues.as(ann("marketing")).loggedIn(() -> {
            tasks.createAttachment("image/png", task, null, "海报/final.png", null, new ByteArrayInputStream(large));
            return tasks.createAttachment(
                    "text/plain", task, null, "空.txt", null, new ByteArrayInputStream(new byte[0]));
        });
        archived(project);

        Unpacked unpacked = unpacked(project);
        assertThat(unpacked.folder().resolve("files/20240304-618-海报_final.png")).hasBinaryContent(large);
        assertThat(unpacked.folder().resolve("files/20240304-618-空.txt")).isEmptyFile();
        assertThat(unpacked.read("-Files.html")).contains("海报/final.png");
        assertThat(sql.queryForObject(
                        "select max(chunks) from filed_package where project_id = ?", Integer.class, project.value()))
                .isGreaterThan(6);
    }

    @Test
    @DisplayName("A1: filed twice, unchanged content makes the same bytes and leaves one package")
    void filedTwice() throws IOException {
        ProjectId project = proposed("618");
        archives.file(project);
        ArchivedProject first = archives.get(project, LEAD);
        byte[] bytes = zip(project);
        long chunks = chunks();
        ClockUtil.setCurrentTime(Date.from(EngineAtRest.MONDAY_MORNING.plusSeconds(86_400)));
        archives.file(project);

        assertThat(archives.get(project, LEAD)).isEqualTo(first);
        assertThat(zip(project)).isEqualTo(bytes).hasSize((int) first.length());
        assertThat(chunks()).isEqualTo(chunks);
    }

    @Test
    @DisplayName("A1: filed again after a change, the new package takes the place of the old one")
    void filedAgain() throws IOException {
        ProjectId project = proposed("618");
        archives.file(project);
        ArchivedProject first = archives.get(project, LEAD);
        long chunks = chunks();
        projects.cancel(project, "No budget", LEAD);
        archives.file(project);

        assertThat(archives.get(project, LEAD).sha256()).isNotEqualTo(first.sha256());
        assertThat(unpacked(project).read("Project.html")).contains("No budget");
        assertThat(chunks()).isEqualTo(chunks);
        assertThat(sql.queryForObject(
                        "select count(*) from filed_package where project_id = ?", Integer.class, project.value()))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("A1: only those who may read about a project find it in the archive")
    void readers() {
        ProjectId project = proposed("618");
        archives.file(project);

        assertThat(archives.list(bob("marketing")))
                .anyMatch(one -> one.project().id().equals(project));
        assertThat(archives.list("admin")).anyMatch(one -> one.project().id().equals(project));
        assertThat(archives.list(ann("legal")))
                .noneMatch(one -> one.project().id().equals(project));
        assertThatThrownBy(() -> archives.get(project, ann("legal"))).isInstanceOf(AccessDeniedException.class);
    }

    private long chunks() {
        return sql.queryForObject("select count(*) from filed_chunk", Long.class);
    }
}
