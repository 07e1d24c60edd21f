package io.septet.change.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.septet.Filled;
import io.septet.ProcessTest;
import io.septet.absence.Absences;
import io.septet.absence.NameSubstitute;
import io.septet.directory.PersonId;
import io.septet.plan.WorkItemRef;
import io.septet.project.ProjectId;
import io.septet.tracking.DeliveryStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** W1 waits to be accepted by marketing and sales when the contact of sales is to be another. */
@ProcessTest
@DisplayName("When a new version names other people")
class OtherPeopleTest extends ChangeRequests {

    private static final int MARKETING = 0;
    private static final int SALES = 1;
    private static final LocalDate TODAY = LocalDate.of(2024, 3, 4);

    @Autowired
    Absences absences;

    @Autowired
    NameSubstitute naming;

    /** A change names this contact for the department, with the old one as deputy, and takes effect. */
    private void nowContact(int department, String person) {
        draftContact(department, person);
        signAll();
    }

    private void draftContact(int department, String person) {
        request("service.bob", major());
        String part = "parts.departments[%d]".formatted(department);
        Filled draft = draft().with("partsChange", true);
        draft.with(part + ".deputy", draft.at(part + ".contact")).with(part + ".contact", person);
        colleagues.as(COORDINATOR).complete("DraftNewVersion", draft);
    }

    private List<Task> acceptances() {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(projects.get(project).code())
                .processVariableValueEquals("workItemKey", "W1")
                .taskDefinitionKey("AcceptDeliverable")
                .orderByTaskAssignee()
                .asc()
                .list();
    }

    private Task acceptanceOf(String person) {
        return acceptances().stream()
                .filter(task -> person.equals(task.getAssignee()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> acceptors() {
        return acceptances().stream().map(Task::getAssignee).toList();
    }

    private boolean sees(String person, Task task) {
        return colleagues
                .as(person)
                .loggedIn(() -> tasks.createTaskQuery().taskId(task.getId()).count() > 0);
    }

    private List<String> toldOfNewTasks() {
        return told("task.offered").stream().map(told -> told.person().value()).toList();
    }

    @Test
    @DisplayName("T8: the new contact accepts what the old one was to accept, and is told like of any new task")
    void anotherContact() {
        handOver("W1");
        Task task = acceptanceOf("sales.ann");
        draftContact(SALES, "sales.head");
        assertThat(acceptors()).containsExactly("marketing.ann", "sales.ann");
        List<String> toldBefore = toldOfNewTasks();
        signAll();

        assertThat(acceptors()).containsExactly("marketing.ann", "sales.head");
        assertThat(acceptanceOf("sales.head").getId()).isEqualTo(task.getId());
        assertThat(sees("sales.ann", task)).isFalse();
        assertThatThrownBy(() -> colleagues.as("sales.ann").complete(task, Map.of("decision", "ACCEPT")))
                .isInstanceOf(RuntimeException.class);
        List<String> toldSince = new ArrayList<>(toldOfNewTasks());
        toldBefore.forEach(toldSince::remove);
        assertThat(toldSince).contains("sales.head");
        acceptances().forEach(open -> colleagues.as(open.getAssignee()).complete(open, Map.of("decision", "ACCEPT")));
        assertThat(deliveries.get(WorkItemRef.of(project, "W1")).status()).isEqualTo(DeliveryStatus.ACCEPTED);
    }

    @Test
    @DisplayName("T8: what the old contact has typed into a task is not shown to the new one; others keep theirs")
    void drafts() {
        handOver("W1");
        Task ofMarketing = acceptanceOf("marketing.ann");
        Task ofSales = acceptanceOf("sales.ann");
        desk.saveDraft(ofMarketing.getId(), PersonId.of("marketing.ann"), "{\"corrections\": \"Larger\"}", null);
        desk.saveDraft(ofSales.getId(), PersonId.of("sales.ann"), "{\"corrections\": \"Smaller\"}", null);
        nowContact(SALES, "sales.head");
        assertThat(text(desk.open(ofSales.getId(), PersonId.of("sales.head")))).doesNotContain("Smaller");
        assertThat(desk.open(ofSales.getId(), PersonId.of("sales.head")).draftSavedAt())
                .isNull();
        assertThat(text(desk.open(ofMarketing.getId(), PersonId.of("marketing.ann"))))
                .contains("Larger");
    }

    @Test
    @DisplayName("T8: whom an administrator gave a task by hand keeps it")
    void givenByHand() {
        handOver("W1");
        tasks.setAssignee(acceptanceOf("sales.ann").getId(), "sales.bob");
        nowContact(SALES, "sales.head");
        assertThat(acceptors()).containsExactly("marketing.ann", "sales.bob");
    }

    @Test
    @DisplayName("T8: an old contact's substitute who is the new contact has the task for good")
    void substituteBecomesContact() {
        absences.plan(PersonId.of("sales.ann"), PersonId.of("sales.bob"), TODAY, TODAY);
        handOver("W1");
        Task task = acceptanceOf("sales.bob");
        assertThat(task.getOwner()).isEqualTo("sales.ann");
        nowContact(SALES, "sales.bob");
        assertThat(acceptanceOf("sales.bob").getId()).isEqualTo(task.getId());
        assertThat(acceptanceOf("sales.bob").getOwner()).isNull();
        assertThat(sees("sales.ann", task)).isFalse();
        assertThat(sees("sales.bob", task)).isTrue();
    }

    @Test
    @DisplayName("T8: while the new contact is away, their substitute has the task")
    void newContactIsAway() {
        tasks.setAssignee(work("W1").getId(), "service.bob");
        handOver("W1");
        Task task = acceptanceOf("marketing.ann");
        absences.plan(PersonId.of("marketing.bob"), PersonId.of("legal.bob"), TODAY, TODAY);
        nowContact(MARKETING, "marketing.bob");
        assertThat(acceptanceOf("legal.bob").getId()).isEqualTo(task.getId());
        assertThat(acceptanceOf("legal.bob").getOwner()).isEqualTo("marketing.bob");
    }

    @Test
    @DisplayName("T8: tasks of another project stay with the contact whom its plan names")
    void otherProject() {
        handOver("W1");
        ProjectId changed = project;
        project = changing.tracked();
        ProjectId other = project;
        handOver("W1");
        project = changed;
        nowContact(SALES, "sales.head");
        assertThat(acceptors()).containsExactly("marketing.ann", "sales.head");
        project = other;
        assertThat(acceptors()).containsExactly("marketing.ann", "sales.ann");
    }

    @Test
    @DisplayName("C2: a small change that waits for the old contact of the accountable department goes to the new one")
    void smallChange() {
        request("service.bob", minor());
        assertThat(colleagues.task("AdjustPlan").getAssignee()).isEqualTo("marketing.ann");
        nowContact(MARKETING, "marketing.head");
        assertThat(colleagues.task("AdjustPlan").getAssignee()).isEqualTo("marketing.head");
    }

    @Test
    @DisplayName("T1: a substitute who becomes first responsible for an item has its work for good")
    void substituteBecomesResponsible() {
        naming.name(PersonId.of("marketing.bob"), PersonId.of("marketing.ann"), TODAY, TODAY);
        changing.runWhatWaits();
        assertThat(work("W1").getOwner()).isEqualTo("marketing.bob");
        request("service.bob", minor());
        adjust("2024-03-04", "2024-03-15", "marketing.ann", "Banner, final");
        assertThat(work("W1").getAssignee()).isEqualTo("marketing.ann");
        assertThat(work("W1").getOwner()).isNull();
    }

    @Test
    @DisplayName("T1: the work of an item goes to its new first responsible person without what the old one has typed")
    void draftOfWork() {
        desk.saveDraft(work("W1").getId(), PersonId.of("marketing.bob"), "{\"location\": \"My drive\"}", null);
        request("service.bob", minor());
        adjust("2024-03-04", "2024-03-15", "marketing.ann", "Banner, final");
        assertThat(text(desk.open(work("W1").getId(), PersonId.of("marketing.ann"))))
                .doesNotContain("My drive");
    }
}
