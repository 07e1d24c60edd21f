package io.septet.change.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.septet.Filled;
import io.septet.ProcessTest;
import io.septet.change.Consequences;
import io.septet.change.Consequences.Moved;
import io.septet.change.Consequences.SignatureNeeded;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.findings.Finding;
import io.septet.findings.Refused;
import io.septet.plan.Plan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ProcessTest
@DisplayName("What a large change would do")
class ForeseenChangeTest extends ChangeRequests {

    @Test
    @DisplayName(
            "X2: later items give way in working days, the departments of all of them are affected; nothing is written")
    void slip() {
        request("service.bob", major());
        Plan before = drafts.draft(project);

        Consequences foreseen = foresee(draft().with("items[0].end", "2024-03-26"));

        assertThat(foreseen.items())
                .extracting(
                        item -> item.key().value(), Moved::before, Moved::after, Moved::workingDays, Moved::givesWay)
                .containsExactly(
                        tuple("W1", LocalDate.of(2024, 3, 15), LocalDate.of(2024, 3, 26), 7, false),
                        tuple("W3", LocalDate.of(2024, 3, 29), LocalDate.of(2024, 4, 2), 2, true));
        assertThat(foreseen.goal().workingDays()).isZero();
        assertThat(foreseen.departments())
                .containsExactly(DepartmentId.of("marketing"), DepartmentId.of("sales"), DepartmentId.of("service"));
        assertThat(drafts.draft(project)).isEqualTo(before);
        assertThat(plans.versions(project)).hasSize(1);
        assertThat(colleagues.tasks("DraftNewVersion")).hasSize(1);
    }

    @Test
    @DisplayName("X2: when the last item would end after the goal is due, the goal slips, and that concerns all")
    void goal() {
        request("service.bob", major());
        LocalDate due = drafts.draft(project).goal().objective().dueOn();

        Consequences foreseen =
                foresee(draft().with("items[0].end", due.toString()).with("items[1].deliverable", "Offers, printed"));

        assertThat(foreseen.goal().before()).isEqualTo(due);
        assertThat(foreseen.goal().after()).isAfter(due);
        assertThat(foreseen.goal().workingDays()).isEqualTo(5);
        assertThat(foreseen.items())
                .last()
                .extracting(Moved::after)
                .isEqualTo(foreseen.goal().after());
        assertThat(foreseen.departments()).hasSize(3);
        assertThat(foreseen.kickOff()).isTrue();
    }

    @Test
    @DisplayName("X2, X1: who is foreseen to sign is who is asked once it is handed in, and nobody else")
    void signers() {
        request("service.bob", major());
        colleagues.as(COORDINATOR).complete("DraftNewVersion", draft().with("items[1].end", "2024-04-12"));
        signAll();
        request("service.bob", major());
        Filled draft = draft().with("items[1].deliverable", "Offers, printed");

        Consequences foreseen = foresee(draft);
        colleagues.as(COORDINATOR).complete("DraftNewVersion", draft);
        Set<String> asked = new TreeSet<>();
        // whoever is head signs before the members are asked
        asked.addAll(assignees("SignPlan"));
        List.copyOf(colleagues.tasks("SignPlan"))
                .forEach(task -> sign("SignPlan", task.getAssignee(), "APPROVE", null));
        asked.addAll(assignees("SignDuties"));

        assertThat(foreseen.items()).isEmpty();
        assertThat(foreseen.departments()).containsExactly(DepartmentId.of("marketing"), DepartmentId.of("sales"));
        assertThat(foreseen.kickOff()).isFalse();
        assertThat(asked).isNotEmpty().doesNotContain("service.head");
        assertThat(foreseen.signatures())
                .extracting(SignatureNeeded::person)
                .extracting(String::valueOf)
                .hasSameElementsAs(asked);
    }

    @ParameterizedTest
    @CsvSource({"50000, false", "50001, true"})
    @DisplayName(
            "X2, S4, C3: much more money is a reason for a kick-off, foreseen and held, also when drafted once more")
    void money(int extraCost, boolean isHeld) {
        Map<String, Object> content = major();
        content.put("extraCost", extraCost);
        request("service.bob", content);
        assertThat(foresee(draft().with("items[1].deliverable", "Offers, printed"))
                        .kickOff())
                .isEqualTo(isHeld);
        for (String deliverable : List.of("Offers, printed", "Offers, printed twice")) {
            colleagues.as(COORDINATOR).complete("DraftNewVersion", draft().with("items[1].deliverable", deliverable));
            if (deliverable.endsWith("printed")) {
                sendBack("sales.head", "Print them twice");
            }
        }
        for (String task : List.of("SignPlan", "SignDuties")) {
            List.copyOf(colleagues.tasks(task)).forEach(each -> sign(task, each.getAssignee(), "APPROVE", null));
        }
        assertThat(colleagues.tasks("HoldKickOff")).hasSize(isHeld ? 1 : 0);
        assertThat(plans.version(project, 3).publishedAt() == null).isEqualTo(isHeld);
    }

    private Set<String> assignees(String task) {
        return colleagues.tasks(task).stream().map(Task::getAssignee).collect(Collectors.toSet());
    }

    @Test
    @DisplayName("X2: what cannot be handed in whatever gives way is refused as it would be then")
    void refused() {
        request("service.bob", major());

        assertThat(refusals(draft())).containsExactly("change.redraft.nothing");
        assertThat(refusals(draft().with("items[0].title", "").with("items[0].end", "2024-03-26")))
                .containsExactly("plan.item.noTitle");
        assertThat(refusals(draft().with("basedOn", 7))).containsExactly("change.redraft.outdated");
    }

    @Test
    @DisplayName("X2: is shown to whose task it is alone, and of tasks that can tell")
    void whose() {
        request("service.bob", major());
        String task = taskOf("DraftNewVersion", COORDINATOR).getId();
        String content = text(draft().with("items[0].end", "2024-03-26"));

        assertThatThrownBy(() -> desk.foresee(task, PersonId.of("service.bob"), content))
                .isInstanceOf(Refused.class);
        Task work = work("W1");
        assertThat(codes(() -> desk.foresee(work.getId(), PersonId.of(work.getAssignee()), "{}")))
                .containsExactly("desk.foresight.none");
    }

    private Consequences foresee(Filled draft) {
        String task = taskOf("DraftNewVersion", COORDINATOR).getId();
        return (Consequences) desk.foresee(task, PersonId.of(COORDINATOR), text(draft));
    }

    private Stream<String> refusals(Filled draft) {
        return codes(() -> foresee(draft)).stream();
    }

    private static List<String> codes(Runnable asked) {
        try {
            asked.run();
        } catch (Refused refused) {
            return refused.findings().stream().map(Finding::code).toList();
        }
        return List.of();
    }
}
