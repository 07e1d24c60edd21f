package io.septet.tracking.process;

import static io.septet.tracking.Items.MONDAY;
import static io.septet.tracking.Items.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.septet.ProcessTest;
import io.septet.absence.Absences;
import io.septet.desk.Desk;
import io.septet.desk.Interims;
import io.septet.desk.NewFile;
import io.septet.desk.Sheet;
import io.septet.desk.TaskFile;
import io.septet.desk.TaskFiles;
import io.septet.directory.PersonId;
import io.septet.findings.Forbidden;
import io.septet.findings.Refused;
import io.septet.project.ProjectFiles;
import io.septet.tracking.Deliveries;
import io.septet.tracking.ProgressReport;
import io.septet.tracking.ProgressStatus;
import io.septet.tracking.ReportedFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("T1: from the open task in which work is delivered")
class ReportsMeanwhileTest extends WorkItemDeliveries {

    private static final PersonId BOB = PersonId.of("marketing.bob");

    @Autowired
    Desk desk;

    @Autowired
    Interims interims;

    @Autowired
    TaskFiles files;

    @Autowired
    ProjectFiles projectFiles;

    @BeforeEach
    void track() {
        project.plan(item("W1", MONDAY, NEXT_MONDAY));
        project.track();
    }

    @Test
    @DisplayName("the responsible person reports as often as needed; the task and what was typed into it stay")
    void reports() {
        String task = deliverWork().getId();
        desk.saveDraft(task, BOB, "{\"checks\": [], \"location\": \"Shelf 3\"}", null);
        Sheet<?, ?> shown = report("ON_TRACK", "20", "Layout is there");
        assertThat(((DeliveryShown) shown.reference()).percent()).isEqualTo(20);
        assertThat(((DeliverWork.Content) shown.content()).progress())
                .isEqualTo(new ReportProgress.Content(ProgressStatus.ON_TRACK, 20, null));
        report("AT_RISK", "35", "Paper is late");
        assertThat(project.delivery("W1").reports())
                .extracting(ProgressReport::percent, ProgressReport::note, ProgressReport::by, ProgressReport::day)
                .containsExactly(tuple(20, "Layout is there", BOB, MONDAY), tuple(35, "Paper is late", BOB, MONDAY));
        assertThat(deliverWork().getId()).isEqualTo(task);
        assertThat(desk.open(task, BOB).sheet().content().toString()).contains("Shelf 3");
        handOver();
        assertThat(project.tasks("W1", "AcceptDeliverable")).isNotEmpty();
    }

    @Test
    @DisplayName("the day's report is answered by it, and none is asked for on a day that has one")
    void answersTheDaysTask() {
        project.until(TUESDAY, 9, 30);
        assertThat(project.tasks("W1", "ReportProgress")).hasSize(1);
        report("ON_TRACK", "40", null, file("plan.txt"));
        assertThat(project.tasks("W1", "ReportProgress")).isEmpty();
        assertThat(project.delivery("W1").reports()).singleElement().satisfies(said -> {
            assertThat(said.percent()).isEqualTo(40);
            assertThat(said.files().all()).extracting(ReportedFile::name).containsExactly("plan.txt");
        });
        project.until(WEDNESDAY, 8, 59);
        report("ON_TRACK", "50", null);
        project.until(WEDNESDAY, 12, 0);
        assertThat(project.tasks("W1", "ReportProgress")).isEmpty();
    }

    @Test
    @DisplayName("files belong to the report: listed with it, kept with the project, and taken back by nobody")
    void files() throws IOException {
        report("ON_TRACK", "20", null, file("海报.txt"), file("b.txt"));
        report("ON_TRACK", "30", null);
        List<ProgressReport> said = project.delivery("W1").reports();
        assertThat(said.get(0).files().all()).extracting(ReportedFile::name).containsExactly("海报.txt", "b.txt");
        assertThat(said.get(1).files().all()).isEmpty();
        String id = said.get(0).files().all().get(0).id();
        assertThat(projectFiles.find(project.id(), id)).get().satisfies(found -> assertThat(
                        new String(projectFiles.content(found).readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("content"));
        assertThatThrownBy(() -> files.takeBack(deliverWork().getId(), BOB, id)).isInstanceOf(Refused.class);
        assertThat(files.of(deliverWork().getId(), BOB)).noneMatch(TaskFile::own);
    }

    @Test
    @DisplayName("files attached to the day's report belong to that report")
    void filesOfTheDaysTask() {
        project.until(TUESDAY, 9, 30);
        Task task = project.tasks("W1", "ReportProgress").get(0);
        files.attach(task.getId(), BOB, "photo.png", "image/png", new ByteArrayInputStream(new byte[] {1}));
        report(progress("ON_TRACK", 40, null));
        assertThat(project.delivery("W1").reports().get(0).files().all())
                .extracting(ReportedFile::name)
                .containsExactly("photo.png");
    }

    @Test
    @DisplayName("a report whose answer was lost is sent again, and counts once")
    void once() {
        UUID key = UUID.randomUUID();
        String content = "{\"status\": \"ON_TRACK\", \"percent\": 20}";
        send("marketing.bob", deliverWork().getId(), content, List.of(file("a.txt")), key);
        send("marketing.bob", deliverWork().getId(), content, List.of(file("a.txt")), key);
        assertThat(project.delivery("W1").reports()).hasSize(1);
        assertThat(files.attached(deliverWork().getId())).hasSize(1);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "ON_TRACK, -1, progress.percent",
        "ON_TRACK, 101, progress.percent",
        "ON_TRACK, 12.5, progress.percent",
        "ON_TRACK, 10, progress.note",
        "BLOCKED, 60, progress.note",
        "DONE, 60, progress.percent"
    })
    @DisplayName("what cannot be right is refused beside its field, and nothing is written")
    void refuses(String status, String percent, String path) {
        report("ON_TRACK", "50", null);
        for (boolean isDue : new boolean[] {false, true}) {
            if (isDue) {
                project.until(TUESDAY, 9, 30);
            }
            assertThatThrownBy(() -> report(status, percent, null, file("a.txt")))
                    .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.findings())
                            .anyMatch(finding -> finding.path().equals(path)));
        }
        assertThat(project.delivery("W1").reports()).hasSize(1);
        assertThat(files.attached(deliverWork().getId())).isEmpty();
        assertThat(project.tasks("W1", "ReportProgress")).hasSize(1);
    }

    @Test
    @DisplayName("less than before is taken with a reason, and ５０ is 50")
    void backwardsWithReason() {
        report("ON_TRACK", "\"６０\"", null);
        assertThatThrownBy(() -> report("ON_TRACK", "\"５０\"", "\u3000")).isInstanceOf(Refused.class);
        report("ON_TRACK", "\"５０\"", "The layout has to be done anew");
        assertThat(project.delivery("W1").reports())
                .extracting(ProgressReport::percent)
                .containsExactly(60, 50);
    }

    @Test
    @DisplayName("only whoever is responsible reports, or who stands in for them")
    void others() {
        String task = deliverWork().getId();
        for (String other : List.of("marketing.ann", "sales.ann", "finance.ann", "marketing.head", "legal.ann")) {
            assertThatThrownBy(() -> report(task, other)).isInstanceOf(Forbidden.class);
        }
        assertThat(project.delivery("W1").reports()).isEmpty();
        beans.getBean(Absences.class).plan(BOB, PersonId.of("marketing.ann"), MONDAY, FRIDAY);
        report(deliverWork().getId(), "marketing.ann");
        assertThat(project.delivery("W1").reports())
                .extracting(ProgressReport::by, ProgressReport::inPlaceOf)
                .containsExactly(tuple(PersonId.of("marketing.ann"), BOB));
    }

    @Test
    @DisplayName("nothing is reported of work that is handed over, accepted or withdrawn, and nothing elsewhere")
    void over() {
        String task = deliverWork().getId();
        project.until(TUESDAY, 9, 30);
        String daily = project.tasks("W1", "ReportProgress").get(0).getId();
        assertThatThrownBy(() -> report(daily, "marketing.bob")).hasMessageContaining("desk.interim.none");
        handOver();
        assertThatThrownBy(() -> report(task, "marketing.bob")).hasMessageContaining("desk.task.gone");
        beans.getBean(Deliveries.class).withdraw(project.id());
        project.runWhatIsDue();
        assertThatThrownBy(() -> report(task, "marketing.bob")).hasMessageContaining("desk.task.gone");
        assertThat(project.delivery("W1").reports()).isEmpty();
    }

    @Test
    @DisplayName("a note that was typed and not sent is not lost when the work is handed over")
    void unsent() {
        assertThatThrownBy(
                        () -> colleagues
                                .as("marketing.bob")
                                .complete(
                                        "DeliverWork",
                                        "{\"checks\": [{\"point\": \"Colours as in the style guide\", \"met\": true},"
                                                + " {\"point\": \"no spelling mistakes\", \"met\": true}],"
                                                + " \"location\": \"Shelf 3\", \"note\": null,"
                                                + " \"progress\": {\"status\": \"BLOCKED\", \"percent\": 20, \"note\": \"No paper\"}}"))
                .hasMessageContaining("has not been reported yet");
        assertThat(deliverWork()).isNotNull();
    }

    @Test
    @DisplayName("at most twenty files go with a report")
    void manyFiles() {
        NewFile[] many = Collections.nCopies(21, file("a.txt")).toArray(NewFile[]::new);
        assertThatThrownBy(() -> report("ON_TRACK", "20", null, many)).hasMessageContaining("tooManyFiles");
        assertThat(project.delivery("W1").reports()).isEmpty();
    }

    private Task deliverWork() {
        return project.tasks("W1", "DeliverWork").get(0);
    }

    private Sheet<?, ?> report(String status, String percent, String note, NewFile... with) {
        String said = note == null ? "null" : "\"%s\"".formatted(note);
        return send(
                "marketing.bob",
                deliverWork().getId(),
                "{\"status\": \"%s\", \"percent\": %s, \"note\": %s}".formatted(status, percent, said),
                List.of(with),
                UUID.randomUUID());
    }

    private void report(String task, String person) {
        send(person, task, "{\"status\": \"ON_TRACK\", \"percent\": 20}", List.of(), UUID.randomUUID());
    }

    private Sheet<?, ?> send(String person, String task, String content, List<NewFile> with, UUID key) {
        return colleagues.as(person).loggedIn(() -> interims.takeIn(task, PersonId.of(person), content, with, key));
    }

    private static NewFile file(String name) {
        return new NewFile(name, "text/plain", "content".getBytes(StandardCharsets.UTF_8));
    }
}
