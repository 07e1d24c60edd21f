package io.septet.change.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.septet.Colleagues;
import io.septet.Company;
import io.septet.ProcessTest;
import io.septet.Reaches;
import io.septet.change.ChangeClass;
import io.septet.change.ChangeId;
import io.septet.change.ChangeState;
import io.septet.change.ChangeView;
import io.septet.change.Changes;
import io.septet.change.ChangingProject;
import io.septet.desk.Desk;
import io.septet.desk.Finding;
import io.septet.goal.Goals;
import io.septet.meeting.MinutesContent;
import io.septet.notification.DeliveryView;
import io.septet.notification.Notifications;
import io.septet.notification.ReminderView;
import io.septet.plan.Plan;
import io.septet.plan.PlanVersion;
import io.septet.plan.Plans;
import io.septet.project.Participation;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import io.septet.project.WithdrawnWithProject;
import io.septet.signoff.SigningTokens;
import io.septet.tracking.Deliveries;
import io.septet.tracking.DeliveryStatus;
import io.septet.tracking.DeliverySteps;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@ProcessTest
@DisplayName("Change request")
class ChangeRequestTest {

    private static final String COORDINATOR = "sales.bob";

    @Autowired
    ChangingProject changing;

    @Autowired
    Changes changes;

    @Autowired
    Projects projects;

    @Autowired
    Goals goals;

    @Autowired
    Plans plans;

    @Autowired
    Deliveries deliveries;

    @Autowired
    DeliverySteps steps;

    @Autowired
    Notifications notifications;

    @Autowired
    SigningTokens tokens;

    @Autowired
    Desk desk;

    @Autowired
    Colleagues colleagues;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    ManagementService management;

    @Autowired
    List<WithdrawnWithProject> openWork;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ObjectMapper json;

    ProjectId project;

    @BeforeEach
    void track() {
        project = changing.tracked();
    }

    @Nested
    @DisplayName("A small change")
    class Minor {

        @Test
        @DisplayName("C2: is made by the deputy when the department's contact has left")
        void contactHasLeft() {
            List<Participation> parts = projects.get(project).participations().stream()
                    .map(part -> part.department().equals("marketing")
                            ? new Participation(
                                    "marketing",
                                    part.part(),
                                    part.duties(),
                                    "marketing.gone",
                                    "marketing.bob",
                                    part.reachedBy())
                            : part)
                    .toList();
            projects.involve(project, parts);

            request("service.bob", minor());

            assertThat(colleagues.task("AdjustPlan").getAssignee()).isEqualTo("marketing.bob");
        }

        @Test
        @Reaches("change-request/ChangeMade")
        @DisplayName(
                "C2: is made by the department that answers for the item: a version nobody signs, and the work follows")
        void made() {
            Task ofW2 = work("W2");
            Task ofW1 = work("W1");

            ProcessInstance change = request("service.bob", minor());

            assertThat(change).isWaitingAt("AdjustPlan").hasPassed("ClassifyChange");
            assertThat(change.getBusinessKey()).isEqualTo(projects.get(project).code());
            assertThat(colleagues.task("AdjustPlan").getAssignee()).isEqualTo("marketing.ann");
            assertThat(colleagues.task("AdjustPlan").getDueDate()).isEqualTo("2024-03-06T01:30:00Z");

            adjust("2024-03-04", "2024-03-20", "marketing.bob", "Banner, final");

            assertThat(change).isEnded().hasPassed("ChangeMade");
            PlanVersion now = plans.inEffect(project).orElseThrow();
            assertThat(now.number()).isEqualTo(2);
            assertThat(now.adjusted()).isTrue();
            assertThat(now.content().item("W1").orElseThrow().end()).isEqualTo("2024-03-20");
            assertThat(plans.version(project, 1).state()).isEqualTo(PlanVersion.State.SUPERSEDED);
            assertThat(plans.version(project, 1)
                            .content()
                            .item("W1")
                            .orElseThrow()
                            .end())
                    .isEqualTo("2024-03-15");
            assertThat(deliveries.get(project, "W1").end()).isEqualTo("2024-03-20");
            assertThat(work("W1").getId()).isEqualTo(ofW1.getId());
            assertThat(work("W1").getDueDate()).isEqualTo("2024-03-20T10:30:00Z");
            assertThat(work("W2").getId()).isEqualTo(ofW2.getId());
            assertThat(work("W2").getDueDate()).isEqualTo(ofW2.getDueDate());
            ChangeView made = only();
            assertThat(made.changeClass()).isEqualTo(ChangeClass.MINOR);
            assertThat(made.state()).isEqualTo(ChangeState.MADE);
            assertThat(made.touched()).containsExactly("W1");
            assertThat(made.versionBefore()).isEqualTo(1);
            assertThat(made.versionAfter()).isEqualTo(2);
            assertThat(made.endedBy()).isEqualTo("marketing.ann");
        }

        @Test
        @DisplayName(
                "C4: those consulted and informed are told, who does the item and who asked; finance is not, as no money changes")
        void tellsThoseConcerned() {
            request("service.bob", minor());
            adjust("2024-03-04", "2024-03-20", "marketing.bob", "Banner, final");

            assertThat(told("change.made"))
                    .extracting(DeliveryView::person)
                    .containsExactlyInAnyOrder(
                            "sales.ann", // contact of sales, which is consulted; and does W2
                            "service.ann", // contact of service, which is informed
                            "service.bob", // asked for it
                            "marketing.bob"); // does the item
            assertThat(told("change.made").get(0).body())
                    .contains("The printer is late", "W1 Banner, End: 2024-03-15 → 2024-03-20");
            assertThat(told("change.money")).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"1000,", "0,The print is cheaper"})
        @DisplayName("C4: finance is told whenever money changes")
        void financeTold(int extraCost, String money) {
            Map<String, Object> content = minor();
            content.put("extraCost", extraCost);
            content.put("money", money);
            request("service.bob", content);
            adjust("2024-03-04", "2024-03-20", "marketing.bob", "Banner, final");

            assertThat(told("change.money")).extracting(DeliveryView::person).containsExactly("finance.head");
        }

        @Test
        @Reaches("change-request/MinorChangeWithdrawn")
        @DisplayName("C2: can be given up for a reason, which who asked for it is told; the plan stays as it is")
        void withdrawn() {
            ProcessInstance change = request("service.bob", minor());
            Map<String, Object> content = new HashMap<>();
            content.put("decision", "WITHDRAW");
            assertThat(findings("AdjustPlan", "marketing.ann", content))
                    .extracting(Finding::path, Finding::code)
                    .containsExactly(tuple("reason", "change.withdrawal.reason.missing"));
            content.put("reason", "The printer is in time after all");
            colleagues.as("marketing.ann").complete("AdjustPlan", content);

            assertThat(change).isEnded().hasPassed("MinorChangeWithdrawn").hasNotPassed("TellThoseConcerned");
            assertThat(only().state()).isEqualTo(ChangeState.WITHDRAWN);
            assertThat(plans.inEffect(project).orElseThrow().number()).isEqualTo(1);
            assertThat(told("change.withdrawn")).singleElement().satisfies(letter -> {
                assertThat(letter.person()).isEqualTo("service.bob");
                assertThat(letter.body()).contains("The printer is in time after all");
            });
        }

        @Test
        @DisplayName("C2: another person takes the work over by it, and only that item's task moves")
        void anotherPerson() {
            Task ofW2 = work("W2");
            request("service.bob", minor());
            adjust("2024-03-04", "2024-03-15", "marketing.ann", "Banner, final");

            assertThat(work("W1").getAssignee()).isEqualTo("marketing.ann");
            assertThat(work("W2").getId()).isEqualTo(ofW2.getId());
        }

        @ParameterizedTest
        @CsvSource({
            "2024-03-04, 2024-03-15, marketing.bob, 'Banner, final', '', change.adjust.nothing",
            "2024-03-18, 2024-03-15, marketing.bob, Banner, end, plan.item.endBeforeStart",
            "2024-03-04, 2024-03-16, marketing.bob, Banner, end, plan.item.endsOnWeekend",
            "2024-03-04, 2024-03-15, marketing.bob, '', deliverable, plan.item.noDeliverable",
            "2024-03-04, 2024-03-15, service.bob, Banner, responsible, plan.item.otherDepartment",
            "2024-03-04, 2024-03-25, marketing.bob, Banner, '', plan.item.startsTooEarly",
            "2024-03-04, , marketing.bob, Banner, end, plan.item.noEnd",
        })
        @DisplayName("C2: the rules of the plan still hold, and something has to be different")
        void refused(String start, String end, String responsible, String deliverable, String path, String code) {
            request("service.bob", minor());

            assertThat(findings("AdjustPlan", "marketing.ann", adjustment(start, end, responsible, deliverable)))
                    .extracting(Finding::path, Finding::code)
                    .contains(tuple(path, code));
        }

        @Test
        @DisplayName("C2: does not go beyond the limits of a small change, not even in several steps")
        void limits() {
            request("sales.ann", minorOf("W2"));
            assertThat(findings(
                            "AdjustPlan",
                            "sales.ann",
                            adjustment("2024-03-04", "2024-04-01", "sales.ann", "Offers, final")))
                    .extracting(Finding::path, Finding::code, Finding::arguments)
                    .containsExactly(tuple("end", "change.adjust.tooFar", List.of(6, 1)));
            adjustAs("sales.ann", "2024-03-04", "2024-03-27", "sales.ann", "Offers, final");

            request("sales.ann", minorOf("W2"));
            assertThat(findings(
                            "AdjustPlan",
                            "sales.ann",
                            adjustment("2024-03-04", "2024-04-01", "sales.ann", "Offers, final")))
                    .extracting(Finding::code)
                    .containsExactly("change.adjust.tooFar");
        }

        @Test
        @DisplayName("C2: of work that was accepted meanwhile can only be given up")
        void finishedMeanwhile() {
            request("service.bob", minor());
            finish("W1");

            assertThat(findings(
                            "AdjustPlan",
                            "marketing.ann",
                            adjustment("2024-03-04", "2024-03-20", "marketing.bob", "Banner")))
                    .extracting(Finding::code)
                    .containsExactly("change.adjust.finished");
            colleagues
                    .as("marketing.ann")
                    .complete("AdjustPlan", Map.of("decision", "WITHDRAW", "reason", "It is done"));
            assertThat(only().state()).isEqualTo(ChangeState.WITHDRAWN);
        }

        @Test
        @Reaches({"change-request/AdjustPlanLate", "change-request/AdjustPlanReminded"})
        @DisplayName("C2: a late adjustment is reminded of")
        void late() {
            ProcessInstance change = request("service.bob", minor());
            runTimer(change, "AdjustPlanLate");

            assertThat(change).isWaitingAt("AdjustPlan").hasPassed("AdjustPlanReminded");
            assertThat(notifications.reminders(project))
                    .extracting(ReminderView::assignee)
                    .containsExactly("marketing.ann");
        }
    }

    @Nested
    @DisplayName("A large change")
    class Major {

        @Test
        @Reaches("change-request/ChangeMade")
        @DisplayName(
                "C3: becomes the next version, signed again with a kick-off; deliveries follow where it differs, and only there")
        void made() {
            Task ofW1 = work("W1");
            Task ofW2 = work("W2");
            ProcessInstance change = request("service.bob", major());
            assertThat(change).isWaitingAt("DraftNewVersion");
            assertThat(colleagues.task("DraftNewVersion").getAssignee()).isEqualTo(COORDINATOR);
            assertThat(colleagues.task("DraftNewVersion").getDueDate()).isEqualTo("2024-03-07T01:30:00Z");

            ObjectNode draft = draft();
            row(draft, 1).put("end", "2024-04-12");
            ((ArrayNode) draft.get("items")).remove(2);
            ((ArrayNode) draft.get("items")).add(json.valueToTree(extra()));
            colleagues.as(COORDINATOR).complete("DraftNewVersion", draft.toString());
            assertThat(change).isWaitingAt("SignOffNewVersion");
            assertThat(work("W2").getDueDate()).isEqualTo(ofW2.getDueDate());
            signAll();
            changing.runWhatWaits();

            assertThat(change).isEnded().hasPassed("SignOffNewVersion", "ApplyChange", "ChangeMade");
            assertThat(plans.inEffect(project).orElseThrow().number()).isEqualTo(2);
            assertThat(plans.inEffect(project).orElseThrow().adjusted()).isFalse();
            assertThat(plans.version(project, 1).content().items()).hasSize(3);
            assertThat(work("W1").getId()).isEqualTo(ofW1.getId());
            assertThat(work("W1").getDueDate()).isEqualTo(ofW1.getDueDate());
            assertThat(work("W2").getId()).isEqualTo(ofW2.getId());
            assertThat(work("W2").getDueDate()).isEqualTo("2024-04-12T10:30:00Z");
            assertThat(deliveries.get(project, "W1").planVersion()).isEqualTo(1);
            assertThat(deliveries.get(project, "W3").status()).isEqualTo(DeliveryStatus.WITHDRAWN);
            assertThat(deliveries.get(project, "W4").title()).isEqualTo("Flyer");
            assertThat(only().touched()).containsExactly("W2", "W4", "W3");
            assertThat(only().changeClass()).isEqualTo(ChangeClass.MAJOR);
            assertThat(only().state()).isEqualTo(ChangeState.MADE);
        }

        @Test
        @DisplayName("C3: may bring another goal, which holds once it is signed and not before")
        void anotherGoal() {
            Map<String, Object> content = major();
            content.put("touchesGoal", true);
            content.put("goal", "28 % instead of 25 %");
            request("service.bob", content);

            ObjectNode draft = draft();
            assertThat(draft.get("goalChanges").asBoolean()).isTrue();
            ((ObjectNode) draft.at("/goal/objective")).put("target", 28);
            colleagues.as(COORDINATOR).complete("DraftNewVersion", draft.toString());
            assertThat(goals.statement(project).objective().target()).isEqualByComparingTo("25");
            assertThat(plans.version(project, 2).content().goal().objective().target())
                    .isEqualByComparingTo("28");
            signAll();

            assertThat(goals.statement(project).objective().target()).isEqualByComparingTo("28");
            assertThat(plans.draft(project).goal().objective().target()).isEqualByComparingTo("28");
            assertThat(told("change.made").get(0).body()).contains("25 → 28");
        }

        @Test
        @DisplayName("C3: may bring other duties, contacts, communication and rules, which the new members sign")
        void otherDuties() {
            Map<String, Object> content = major();
            content.put("duties", "Sales gets another contact");
            ProcessInstance change = request("service.bob", content);

            ObjectNode draft = draft();
            assertThat(draft.get("partsChange").asBoolean()).isTrue();
            assertThat(draft.get("agreementChanges").asBoolean()).isFalse();
            ((ObjectNode) draft.at("/parts/departments/1"))
                    .put("contact", "sales.head")
                    .put("duties", "Sells");
            draft.put("agreementChanges", true);
            ((ObjectNode) draft.get("agreement")).put("dailyUpdateBy", "16:00").put("spendingLimit", 8000);
            colleagues.as(COORDINATOR).complete("DraftNewVersion", draft.toString());
            assertThat(contactOfSales()).isEqualTo("sales.ann");
            List.of("marketing.head", "sales.head", "service.head")
                    .forEach(head -> sign("SignPlan", head, "APPROVE", null));
            assertThat(colleagues.tasks("SignDuties"))
                    .extracting(Task::getAssignee)
                    .contains("sales.head")
                    .doesNotContain("sales.ann");
            signDuties();

            assertThat(change).isEnded().hasPassed("ChangeMade");
            assertThat(contactOfSales()).isEqualTo("sales.head");
            Plan now = plans.inEffect(project).orElseThrow().content();
            assertThat(now.communication().dailyUpdateBy()).isEqualTo(LocalTime.of(16, 0));
            assertThat(now.rules().spendingLimit()).isEqualByComparingTo("8000");
            assertThat(plans.version(project, 1)
                            .content()
                            .participations()
                            .get(1)
                            .contact())
                    .isEqualTo("sales.ann");
            assertThat(told("change.made"))
                    .extracting(DeliveryView::person)
                    .contains("sales.ann", "sales.head", "marketing.ann", "service.ann");
            assertThat(told("change.made").get(0).body())
                    .contains("Contact: ann Sales → head Sales", "Daily update by: 17:00 → 16:00", "5000 → 8000");
        }

        @Test
        @DisplayName("C3: that brings other duties has to be in order, and comes back as drafted when it is rejected")
        void dutiesDraftedAgain() {
            request("service.bob", major());
            ObjectNode draft = draft();
            draft.put("partsChange", true).put("agreementChanges", true);
            ObjectNode sales = (ObjectNode) draft.at("/parts/departments/1");
            ObjectNode agreement = (ObjectNode) draft.get("agreement");
            sales.put("contact", "legal.ann");
            agreement.put("meetingMinutes", 0);
            assertThat(findings("DraftNewVersion", COORDINATOR, draft))
                    .extracting(Finding::path)
                    .containsExactly("parts.departments[1].contact", "agreement.meetingMinutes");

            sales.put("contact", "sales.head");
            agreement.put("meetingMinutes", 45);
            colleagues.as(COORDINATOR).complete("DraftNewVersion", draft.toString());
            sign("SignPlan", "sales.head", "REJECT", "Not me");

            ObjectNode again = draft();
            assertThat(again.get("partsChange").asBoolean()).isTrue();
            assertThat(again.get("agreementChanges").asBoolean()).isTrue();
            assertThat(again.at("/parts/departments/1/contact").asText()).isEqualTo("sales.head");
            assertThat(again.at("/agreement/meetingMinutes").asInt()).isEqualTo(45);
            assertThat(contactOfSales()).isEqualTo("sales.ann");
        }

        private String contactOfSales() {
            return projects.get(project).participation("sales").orElseThrow().contact();
        }

        @Test
        @DisplayName("C3: that is rejected comes back with what was drafted and all reasons, and may then be signed")
        void rejected() {
            ProcessInstance change = request("service.bob", major());
            ObjectNode draft = draft();
            row(draft, 1).put("end", "2024-04-12");
            colleagues.as(COORDINATOR).complete("DraftNewVersion", draft.toString());
            sign("SignPlan", "sales.head", "REJECT", "Too late for the season");

            assertThat(change).isWaitingAt("DraftNewVersion");
            JsonNode opened = open("DraftNewVersion", COORDINATOR);
            assertThat(opened.at("/reference/reasons/0").asText()).contains("Too late for the season");
            assertThat(opened.at("/content/items/1/end").asText()).isEqualTo("2024-04-12");
            ObjectNode again = (ObjectNode) opened.get("content");
            row(again, 1).put("end", "2024-04-10");
            colleagues.as(COORDINATOR).complete("DraftNewVersion", again.toString());
            signAll();

            assertThat(change).isEnded().hasPassed("ChangeMade");
            assertThat(only().versionAfter()).isEqualTo(3);
            assertThat(deliveries.get(project, "W2").end()).isEqualTo("2024-04-10");
        }

        @Test
        @Reaches("change-request/ChangeWithdrawn")
        @DisplayName("C3: can be given up, also after it was rejected; the plan in effect stays")
        void withdrawn() {
            ProcessInstance change = request("service.bob", major());
            ObjectNode draft = draft();
            row(draft, 1).put("end", "2024-04-12");
            colleagues.as(COORDINATOR).complete("DraftNewVersion", draft.toString());
            sign("SignPlan", "sales.head", "REJECT", "Too late for the season");
            colleagues
                    .as(COORDINATOR)
                    .complete(
                            "DraftNewVersion",
                            Map.of("decision", "WITHDRAW", "reason", "No agreement", "items", List.of()));

            assertThat(change).isEnded().hasPassed("ChangeWithdrawn").hasNotPassed("ChangeMade");
            assertThat(only().state()).isEqualTo(ChangeState.WITHDRAWN);
            assertThat(plans.inEffect(project).orElseThrow().number()).isEqualTo(1);
            assertThat(plans.draft(project).items())
                    .isEqualTo(plans.version(project, 1).content().items());
            assertThat(told("change.withdrawn"))
                    .extracting(DeliveryView::person)
                    .containsExactly("service.bob");
        }

        @Test
        @DisplayName("C3: has to be different, in order, and leaves finished work alone")
        void refused() {
            finish("W1");
            request("service.bob", major());

            ObjectNode same = draft();
            assertThat(codes(same)).containsExactly("change.redraft.nothing");
            ObjectNode disorderly = draft();
            row(disorderly, 1).put("end", "2024-03-01");
            assertThat(codes(disorderly)).contains("plan.item.endBeforeStart");
            ObjectNode finished = draft();
            row(finished, 0).put("deliverable", "Two banners");
            assertThat(findings("DraftNewVersion", COORDINATOR, finished))
                    .extracting(Finding::path, Finding::code)
                    .containsExactly(tuple("items[0].title", "change.redraft.finished"));
            ObjectNode gone = draft();
            ((ArrayNode) gone.get("items")).remove(0);
            row(gone, 1).putNull("predecessors");
            assertThat(findings("DraftNewVersion", COORDINATOR, gone))
                    .extracting(Finding::path, Finding::code)
                    .containsExactly(tuple("items", "change.redraft.finished"));
            ObjectNode vague = draft();
            vague.put("goalChanges", true);
            ((ObjectNode) vague.at("/goal/objective")).putNull("target");
            assertThat(findings("DraftNewVersion", COORDINATOR, vague))
                    .extracting(Finding::path)
                    .contains("goal.objective.target");
        }

        @Test
        @Reaches({"change-request/DraftNewVersionLate", "change-request/DraftNewVersionReminded"})
        @DisplayName("C3: a late draft is reminded of")
        void late() {
            ProcessInstance change = request("service.bob", major());
            runTimer(change, "DraftNewVersionLate");

            assertThat(change).isWaitingAt("DraftNewVersion").hasPassed("DraftNewVersionReminded");
            assertThat(notifications.reminders(project))
                    .extracting(ReminderView::assignee)
                    .containsExactly(COORDINATOR);
        }
    }

    @Nested
    @DisplayName("Two changes at once")
    class Two {

        @Test
        @DisplayName("C3: a draft that does not take up what took effect meanwhile is refused until it does")
        void outdated() {
            request("service.bob", major());
            ObjectNode draft = draft();
            row(draft, 1).put("end", "2024-04-12");
            request("service.bob", minor());
            adjust("2024-03-04", "2024-03-20", "marketing.bob", "Banner, final");

            assertThat(findings("DraftNewVersion", COORDINATOR, draft))
                    .extracting(Finding::path, Finding::code, Finding::arguments)
                    .containsExactly(tuple("basedOn", "change.redraft.outdated", List.of(2)));
            JsonNode reference = open("DraftNewVersion", COORDINATOR).get("reference");
            assertThat(reference.at("/since/0/version").asInt()).isEqualTo(2);
            assertThat(reference.at("/since/0/after").asText()).isEqualTo("2024-03-20");
            assertThat(reference.at("/versions/1/id").asText()).isEqualTo("2");

            row(draft, 0).put("end", "2024-03-20");
            draft.put("basedOn", "2");
            colleagues.as(COORDINATOR).complete("DraftNewVersion", draft.toString());
            signAll();
            assertThat(deliveries.get(project, "W1").end()).isEqualTo("2024-03-20");
            assertThat(deliveries.get(project, "W2").end()).isEqualTo("2024-04-12");
            assertThat(changes.of(project)).extracting(ChangeView::state).containsOnly(ChangeState.MADE);
        }

        @Test
        @DisplayName("C3: while a version is being signed, no other change gets into the plan, small or large")
        void oneAtATime() {
            request("service.bob", major());
            ObjectNode draft = draft();
            row(draft, 1).put("end", "2024-04-12");
            colleagues.as(COORDINATOR).complete("DraftNewVersion", draft.toString());

            request("service.bob", minor());
            Map<String, Object> adjustment = adjustment("2024-03-04", "2024-03-20", "marketing.bob", "Banner");
            assertThat(findings("AdjustPlan", "marketing.ann", adjustment))
                    .extracting(Finding::code, Finding::arguments)
                    .containsExactly(tuple("plan.revision.beingSigned", List.of(2)));
            request("service.bob", major());
            ObjectNode other = draft();
            row(other, 1).put("end", "2024-04-10");
            assertThat(codes(other)).containsExactly("plan.revision.beingSigned");

            signAll();
            colleagues.as("marketing.ann").complete("AdjustPlan", adjustment);
            assertThat(plans.inEffect(project).orElseThrow().number()).isEqualTo(3);
            assertThat(plans.inEffect(project)
                            .orElseThrow()
                            .content()
                            .item("W2")
                            .orElseThrow()
                            .end())
                    .isEqualTo("2024-04-12");
        }
    }

    @Nested
    @DisplayName("The project")
    class WithItsProject {

        @Test
        @DisplayName("C1: is tracked until an open change is made, although all work is accepted")
        void held() {
            ProcessInstance tracking = tracking();
            request("service.bob", major());
            List.of("W1", "W2", "W3").forEach(ChangeRequestTest.this::finish);
            assertThat(tracking).isWaitingAt("AllWorkAccepted");

            colleagues
                    .as(COORDINATOR)
                    .complete(
                            "DraftNewVersion",
                            Map.of("decision", "WITHDRAW", "reason", "All done", "items", List.of()));
            changing.runWhatWaits();
            assertThat(tracking).isEnded();
        }

        @Test
        @DisplayName("C1: is tracked on when a change brings new work after all else is accepted")
        void newWork() {
            ProcessInstance tracking = tracking();
            request("service.bob", major());
            List.of("W1", "W2", "W3").forEach(ChangeRequestTest.this::finish);
            ObjectNode draft = draft();
            ((ArrayNode) draft.get("items")).add(json.valueToTree(extra()));
            colleagues.as(COORDINATOR).complete("DraftNewVersion", draft.toString());
            signAll();
            assertThat(only().state()).isEqualTo(ChangeState.MADE);
            assertThat(tracking).isWaitingAt("AllWorkAccepted");

            finish("W4");
            changing.runWhatWaits();
            assertThat(tracking).isEnded();
        }

        @ParameterizedTest
        @CsvSource({"AdjustPlan", "DraftNewVersion", "SignOffNewVersion"})
        @Reaches("change-request/ChangeDropped")
        @DisplayName("C1: takes an open change with it when it is cancelled, wherever that waits")
        void cancelled(String where) {
            ProcessInstance change = request("service.bob", where.equals("AdjustPlan") ? minor() : major());
            if (where.equals("SignOffNewVersion")) {
                ObjectNode draft = draft();
                row(draft, 1).put("end", "2024-04-12");
                colleagues.as(COORDINATOR).complete("DraftNewVersion", draft.toString());
            }
            assertThat(change).isWaitingAt(where);

            transaction.executeWithoutResult(status -> {
                projects.cancel(project, "No budget", "marketing.head");
                openWork.forEach(work -> work.withdraw(project));
            });

            assertThat(change).isEnded().hasPassed("RecordClosing", "ChangeDropped");
            assertThat(only().state()).isEqualTo(ChangeState.DROPPED);
            assertThat(colleagues.tasks("SignPlan")).isEmpty();
        }
    }

    @Nested
    @DisplayName("Asking for a change")
    class Asking {

        @Test
        @DisplayName(
                "C1: offers the projects that are tracked and in which the person takes part, with their open work")
        void offers() {
            changing.planned();
            JsonNode opened = json.valueToTree(
                    desk.openStart(ChangeRequestProcess.PROCESS, "service.bob").sheet());
            assertThat(opened.at("/reference/projects"))
                    .anySatisfy(choice -> assertThat(choice.get("id").asText()).isEqualTo(project.toString()));
            assertThat(opened.at("/reference/items"))
                    .anySatisfy(choice -> assertThat(choice.get("id").asText()).isEqualTo(project + "/W1"));
            JsonNode outsider = json.valueToTree(
                    desk.openStart(ChangeRequestProcess.PROCESS, "legal.ann").sheet());
            assertThat(outsider.at("/reference/projects")).isEmpty();
        }

        @Test
        @DisplayName("C1: is for those who take part, while the project is tracked")
        void whoAndWhen() {
            assertThat(startFindings("legal.ann", minor()))
                    .extracting(Finding::path, Finding::code)
                    .containsExactly(tuple("project", "change.project.notParticipant"));
            Map<String, Object> early = minor();
            early.put("project", changing.planned().toString());
            assertThat(startFindings("service.bob", early))
                    .extracting(Finding::path, Finding::code)
                    .containsExactly(tuple("project", "change.project.notTracked"));
        }

        @ParameterizedTest
        @CsvSource({
            "cause, , cause, change.cause.missing",
            "what, ' ', what, change.what.missing",
            "shiftDays, -1, shiftDays, change.shiftDays.negative",
            "extraCost, -0.5, extraCost, change.extraCost.negative",
            "shiftDays, , '', change.effects.missing",
            "touchesGoal, true, goal, change.goal.missing",
            "touchesScope, true, scope, change.scope.missing",
            "item, , item, change.item.missing",
            "project, , project, desk.constraint",
        })
        @DisplayName("C1: says why, what, and what it means")
        void said(String field, String value, String path, String code) {
            Map<String, Object> content = minor();
            content.put(field, value);

            assertThat(startFindings("service.bob", content))
                    .extracting(Finding::path, Finding::code)
                    .containsExactly(tuple(path, code));
            assertThat(changes.of(project)).isEmpty();
        }

        @Test
        @DisplayName("C1: is about work that is still open")
        void finished() {
            finish("W1");
            assertThat(startFindings("service.bob", minor()))
                    .extracting(Finding::path, Finding::code)
                    .containsExactly(tuple("item", "change.item.finished"));
            assertThatThrownBy(() -> request("service.bob", minor())).hasMessageContaining("finished");
        }
    }

    private ProcessInstance request(String person, Map<String, Object> content) {
        return colleagues.as(person).start(ChangeRequestProcess.PROCESS, content);
    }

    private Map<String, Object> minor() {
        return minorOf("W1");
    }

    private Map<String, Object> minorOf(String item) {
        Map<String, Object> content = new HashMap<>();
        content.put("project", project.toString());
        content.put("item", project + "/" + item);
        content.put("cause", "The printer is late");
        content.put("what", "A few days more");
        content.put("shiftDays", 3);
        return content;
    }

    private Map<String, Object> major() {
        Map<String, Object> content = minor();
        content.put("item", null);
        content.put("shiftDays", 15);
        return content;
    }

    private void adjust(String start, String end, String responsible, String deliverable) {
        adjustAs("marketing.ann", start, end, responsible, deliverable);
    }

    private void adjustAs(String person, String start, String end, String responsible, String deliverable) {
        colleagues.as(person).complete("AdjustPlan", adjustment(start, end, responsible, deliverable));
        changing.runWhatWaits();
    }

    private static Map<String, Object> adjustment(String start, String end, String responsible, String deliverable) {
        Map<String, Object> content = new HashMap<>();
        content.put("decision", "ADJUST");
        content.put("start", start);
        content.put("end", end);
        content.put("responsible", responsible);
        content.put("deliverable", deliverable);
        return content;
    }

    private static io.septet.plan.PlanEdit.Row extra() {
        return ChangingProject.item(
                null,
                "Flyer",
                "marketing.bob",
                LocalDate.of(2024, 4, 15),
                LocalDate.of(2024, 4, 19),
                null,
                Map.of(
                        "marketing", io.septet.plan.Raci.AR,
                        "sales", io.septet.plan.Raci.C,
                        "service", io.septet.plan.Raci.I));
    }

    private ObjectNode draft() {
        return (ObjectNode) open("DraftNewVersion", COORDINATOR).get("content");
    }

    private static ObjectNode row(ObjectNode draft, int at) {
        return (ObjectNode) draft.get("items").get(at);
    }

    private JsonNode open(String task, String person) {
        return json.valueToTree(desk.open(taskOf(task, person).getId(), person).sheet());
    }

    private List<Finding> findings(String task, String person, Object content) {
        return desk.check(taskOf(task, person).getId(), person, text(content));
    }

    private List<String> codes(ObjectNode draft) {
        return findings("DraftNewVersion", COORDINATOR, draft).stream()
                .map(Finding::code)
                .toList();
    }

    private List<Finding> startFindings(String person, Map<String, Object> content) {
        return desk.checkStart(ChangeRequestProcess.PROCESS, person, text(content));
    }

    private String text(Object content) {
        return json.valueToTree(content).toString();
    }

    private Task taskOf(String task, String person) {
        return tasks.createTaskQuery()
                .taskDefinitionKey(task)
                .taskAssignee(person)
                .singleResult();
    }

    private Task work(String item) {
        return tasks.createTaskQuery()
                .processVariableValueEquals("workItemKey", item)
                .taskDefinitionKey("DeliverWork")
                .singleResult();
    }

    private void signAll() {
        List.of("marketing.head", "sales.head", "service.head")
                .forEach(head -> sign("SignPlan", head, "APPROVE", null));
        signDuties();
    }

    private void signDuties() {
        for (Task duty : colleagues.tasks("SignDuties")) {
            sign("SignDuties", duty.getAssignee(), "APPROVE", null);
        }
        colleagues
                .as(COORDINATOR)
                .complete(
                        "HoldKickOff",
                        new MinutesContent(
                                LocalDate.of(2024, 3, 4),
                                LocalTime.of(8, 0),
                                30,
                                "Room 3",
                                List.of(COORDINATOR, "marketing.ann"),
                                List.of(new MinutesContent.Topic("The change", COORDINATOR, "Agreed")),
                                List.of(),
                                List.of()));
        changing.runWhatWaits();
    }

    private void sign(String task, String person, String decision, String reason) {
        Map<String, Object> content = new HashMap<>();
        content.put("decision", decision);
        content.put("reason", reason);
        content.put("token", tokens.issue(person, taskOf(task, person).getId(), Company.PASSWORD));
        colleagues.as(person).complete(task, content);
    }

    /** The work is handed over and accepted, as the steps of its delivery would have it. */
    private void finish(String item) {
        if (work(item) == null) {
            runTimer(delivery(item), "StartDateReached");
        }
        Task task = work(item);
        JsonNode opened =
                json.valueToTree(desk.open(task.getId(), task.getAssignee()).sheet());
        ObjectNode content = opened.get("content").deepCopy();
        content.get("checks").forEach(check -> ((ObjectNode) check).put("met", true));
        content.put("location", "https://docs.company.example/" + item);
        colleagues.as(task.getAssignee()).complete(task, content.toString());
        for (Task acceptance : tasks.createTaskQuery()
                .processVariableValueEquals("workItemKey", item)
                .taskDefinitionKey("AcceptDeliverable")
                .list()) {
            colleagues.as(acceptance.getAssignee()).complete(acceptance, Map.of("decision", "ACCEPT"));
        }
        assertThat(deliveries.get(project, item).status()).isEqualTo(DeliveryStatus.ACCEPTED);
    }

    private ProcessInstance delivery(String item) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey("work-item-delivery")
                .variableValueEquals("workItemKey", item)
                .singleResult();
    }

    private ProcessInstance tracking() {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey("project-tracking")
                .singleResult();
    }

    private void runTimer(ProcessInstance instance, String event) {
        Job timer = management
                .createJobQuery()
                .processInstanceId(instance.getId())
                .activityId(event)
                .singleResult();
        if (timer.getDuedate().after(ClockUtil.getCurrentTime())) {
            ClockUtil.setCurrentTime(new Date(timer.getDuedate().getTime()));
        }
        management.executeJob(timer.getId());
    }

    private List<DeliveryView> told(String message) {
        return notifications.of(project).stream()
                .filter(letter -> letter.message().equals(message))
                .toList();
    }

    private ChangeView only() {
        List<ChangeView> all = changes.of(project);
        assertThat(all).hasSize(1);
        return changes.get(new ChangeId(all.get(0).id().value()));
    }
}
