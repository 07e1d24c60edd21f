package io.septet.signoff.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import io.septet.Browser;
import io.septet.EngineAtRest;
import io.septet.ProcessTest;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.evidence.Decision;
import io.septet.evidence.Fields;
import io.septet.evidence.FiledWithProject;
import io.septet.notification.MessageView;
import io.septet.notification.OverMessages;
import io.septet.plan.PlanPart;
import io.septet.plan.PlanVersion;
import io.septet.plan.WorkItemKey;
import io.septet.signoff.Party;
import io.septet.signoff.Role;
import io.septet.signoff.Round;
import io.septet.signoff.Signature;
import io.septet.signoff.Signers;
import io.septet.signoff.process.PlanToSign.OwnPart;
import io.septet.signoff.process.PlanToSign.OwnPart.State;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("The signatures of those to whom nothing is new")
class SignaturesGoOnTest extends SignOffRounds {

    @Autowired
    Signers signers;

    @Autowired
    Browser browser;

    @Autowired
    OverMessages over;

    @Autowired
    List<FiledWithProject> filed;

    @BeforeEach
    void inEffect() {
        allSign();
        colleagues.as("sales.ann").complete("HoldKickOff", minutes(30));
        assertThat(round).isEnded();
    }

    private void nextRound() {
        planned.change(project, "Cheaper offers");
        round = startRound();
    }

    private List<String> asked(String task) {
        return colleagues.tasks(task).stream().map(Task::getAssignee).toList();
    }

    private PlanToSign shownTo(String person, String task) {
        return (PlanToSign) desk.open(taskOf(task, person).getId(), PersonId.of(person))
                .sheet()
                .reference();
    }

    @Test
    @DisplayName("S2, S3, C3: a change of one item asks whom it affects, in one round to the published plan")
    void onlyThoseAffected() {
        nextRound();
        assertThat(asked("SignPlan")).containsExactly("marketing.head", "sales.head");
        approve("SignPlan", "sales.head");
        approve("SignPlan", "marketing.head");
        assertThat(asked("SignDuties")).containsExactly("sales.ann");
        approve("SignDuties", "sales.ann");

        assertThat(round).isEnded().hasPassed("PlanPublished");
        assertThat(plans.inEffect(project).map(PlanVersion::number)).contains(2);
        assertThat(rounds.of(project).get(0)).satisfies(over -> {
            assertThat(over.awaited()).isEmpty();
            assertThat(over.forced()).isNull();
            assertThat(over.unchanged())
                    .extracting(standing -> standing.party().person(), standing -> standing.last()
                            .version())
                    .containsExactly(tuple(PersonId.of("marketing.ann"), 1));
        });
    }

    @Test
    @DisplayName(
            "S5, A1, A3: a version that needed no kick-off says when it was published, on its pages and in the archive")
    void published() throws Exception {
        passTo(EngineAtRest.MONDAY_MORNING.plusSeconds(60));
        nextRound();
        passTo(EngineAtRest.MONDAY_MORNING.plusSeconds(1800));
        approve("SignPlan", "sales.head");
        approve("SignPlan", "marketing.head");
        approve("SignDuties", "sales.ann");
        Instant published = EngineAtRest.MONDAY_MORNING.plusSeconds(1800);

        assertThat(rounds.of(project).get(0).publication()).isEqualTo(new Round.Publication(null, published, false));
        for (String page : List.of("/signatures", "/plan/2")) {
            browser.as("sales.bob", get("/projects/" + project + page))
                    .andExpect(content().string(containsString("Published")))
                    .andExpect(content().string(containsString("4 Mar 2024, 10:00")));
        }
        assertThat(filed.stream().flatMap(module -> module.documents(project).stream()))
                .filteredOn(document -> document.subject().equals("plan.document.version"))
                .extracting(document -> document.content().all().stream()
                        .filter(field -> field.label().equals("plan.version.publishedAt"))
                        .map(Fields.Field::value)
                        .findFirst()
                        .orElseThrow())
                .containsExactly(new Fields.Plain(EngineAtRest.MONDAY_MORNING), new Fields.Plain(published));
        assertThat(filed.stream().flatMap(module -> module.decisions(project).stream()))
                .filteredOn(decision -> decision.kind().equals("plan.trace.PUBLISH"))
                .extracting(Decision::at)
                .containsExactly(EngineAtRest.MONDAY_MORNING, published);
    }

    @Test
    @DisplayName("S2, S3: who is not asked is told so, with the version that they signed")
    void told() {
        nextRound();
        assertThat(notifications.of(project))
                .filteredOn(message -> message.tells("signoff.unchanged"))
                .allSatisfy(message -> assertThat(message.body()).contains("version 2", "version 1"))
                .extracting(MessageView::person)
                .containsExactly(PersonId.of("marketing.ann"));
    }

    @Test
    @DisplayName(
            "S2, S5: what they were told of a round is over once that is closed, of a version once it is superseded")
    void overtaken() throws Exception {
        passTo(EngineAtRest.MONDAY_MORNING.plusSeconds(60));
        nextRound();
        assertThat(overToAnn()).isEmpty();
        passTo(EngineAtRest.MONDAY_MORNING.plusSeconds(120));
        approve("SignPlan", "sales.head");
        approve("SignPlan", "marketing.head");
        approve("SignDuties", "sales.ann");
        assertThat(overToAnn()).containsExactly(List.of("plan.published"), List.of("signoff.unchanged"));
        browser.as("marketing.ann", get("/messages").param("project", project.toString()))
                .andExpect(content().string(containsString("overtaken since")));
        passTo(EngineAtRest.MONDAY_MORNING.plusSeconds(180));
        planned.change(project, "Cheapest offers");
        round = startRound();
        sign("SignPlan", "sales.head", "REJECT", "Too cheap");
        closeRound();
        assertThat(overToAnn())
                .as("the second version goes on")
                .containsExactly(List.of("plan.published"), List.of("signoff.unchanged"), List.of("signoff.unchanged"));
    }

    private List<List<String>> overToAnn() {
        List<MessageView> told = notifications.of(project).stream()
                .filter(message -> message.person().equals(PersonId.of("marketing.ann")) && message.task() == null)
                .toList();
        Set<UUID> overtaken = over.among(told);
        return told.stream()
                .filter(message -> overtaken.contains(message.id()))
                .map(MessageView::keys)
                .toList();
    }

    @Test
    @DisplayName("S2, S3: form and page show whose signature goes on, since which version")
    void visible() throws Exception {
        nextRound();
        assertThat(shownTo("sales.head", "SignPlan").unchanged())
                .extracting(PlanToSign.Unchanged::signer, PlanToSign.Unchanged::version)
                .containsExactly(tuple(PersonId.of("marketing.ann"), 1));
        browser.as("sales.bob", get("/projects/" + project + "/signatures"))
                .andExpect(content().string(containsString("Signed on version 1, parts unchanged")));
    }

    @Test
    @DisplayName("A1: the archive says under which version an earlier signature went on")
    void filed() {
        nextRound();
        assertThat(filed.stream()
                        .flatMap(module -> module.documents(project).stream())
                        .filter(document -> document.subject().equals("signoff.document.signatures"))
                        .flatMap(document -> document.content().all().stream())
                        .filter(field -> field.label().equals("signoff.unchanged")))
                .singleElement()
                .satisfies(field ->
                        assertThat(((Fields.Rows) field.value()).rows()).hasSize(1));
    }

    @Test
    @DisplayName("C3: whoever signs again sees what they sign, and the difference of that in words")
    void ownDifference() {
        nextRound();
        PlanToSign shown = shownTo("sales.head", "SignPlan");
        assertThat(shown.parts())
                .contains(
                        new OwnPart("Goal", State.UNCHANGED),
                        new OwnPart("Duties of Sales", State.UNCHANGED),
                        new OwnPart("W1 Banner", State.UNCHANGED),
                        new OwnPart("W2 Cheaper offers", State.CHANGED))
                .extracting(OwnPart::what)
                .doesNotContain("Duties of Marketing");
        assertThat(shown.sinceSigned().than()).isEqualTo(1);
        assertThat(shown.sinceSigned().rows())
                .extracting(row -> row.before() + " → " + row.after())
                .contains("Offers → Cheaper offers");
        assertThat(shown.items()).hasSize(2);
    }

    @Test
    @DisplayName("S2: a signature keeps the parts that it covers, with their hashes")
    void covers() {
        PlanVersion version = plans.version(project, 1);
        Signature ofAnn = signatures.of(project).stream()
                .filter(signature -> signature.signer().equals(PersonId.of("marketing.ann")))
                .findFirst()
                .orElseThrow();
        assertThat(ofAnn.parts())
                .containsOnlyKeys(
                        PlanPart.GOAL,
                        PlanPart.SCOPE,
                        PlanPart.COMMUNICATION,
                        PlanPart.RULES,
                        PlanPart.duties(DepartmentId.of("marketing")),
                        PlanPart.item(WorkItemKey.of("W1")))
                .allSatisfy((part, hash) ->
                        assertThat(hash).isEqualTo(version.parts().get(part)));
    }

    @Test
    @DisplayName("S2: a new head signs, even if nothing is new: nobody is bound by a predecessor's hand")
    void newHead() {
        identities.deleteMembership("marketing.head", "marketing-head");
        identities.createMembership("marketing.bob", "marketing-head");
        try {
            assertThat(signers.needed(project, plans.version(project, 1).content()))
                    .containsExactly(Party.head(DepartmentId.of("marketing"), PersonId.of("marketing.bob")));
        } finally {
            identities.deleteMembership("marketing.bob", "marketing-head");
            identities.createMembership("marketing.head", "marketing-head");
        }
        assertThat(signers.needed(project, plans.version(project, 1).content())).isEmpty();
    }

    @Test
    @DisplayName("S2: who rejected a version is asked again, also when the next one says the same")
    void rejected() {
        nextRound();
        sign("SignPlan", "sales.head", "REJECT", "Too cheap");
        planned.change(project, "Offers");
        assertThat(signers.needed(project, drafts.draft(project)))
                .extracting(Party::role, Party::id)
                .containsExactly(tuple(Role.HEAD, "sales"));
    }
}
