package io.septet.archive.process;

import static io.septet.Company.ann;
import static io.septet.Company.bob;
import static io.septet.Company.head;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.septet.Browser;
import io.septet.Colleagues;
import io.septet.Company;
import io.septet.EngineAtRest;
import io.septet.Life;
import io.septet.ProcessTest;
import io.septet.absence.NameSubstitute;
import io.septet.calendar.domain.Calendars;
import io.septet.directory.Directory;
import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.emergency.EmergentProject;
import io.septet.evidence.Decision;
import io.septet.evidence.Fields;
import io.septet.evidence.FiledWithProject;
import io.septet.meeting.MeetingSoon;
import io.septet.meeting.MinutesOut;
import io.septet.project.State;
import io.septet.report.SummaryDay;
import io.septet.risk.LeftBehind;
import io.septet.signoff.SigningTokens;
import io.septet.tracking.Deliveries;
import io.septet.tracking.DeliveryStatus;
import io.septet.tracking.DeliveryView;
import io.septet.tracking.Progress;
import io.septet.tracking.ProgressReports;
import io.septet.tracking.ProgressStatus;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ProcessTest
@DisplayName("What a substitute leaves behind")
class InWhosePlaceTest {

    /** Everybody of the project is away from its first day to its last. */
    private static final Map<String, String> SUBSTITUTES = Map.of(
            head("marketing"), head("service"),
            ann("marketing"), ann("service"),
            bob("marketing"), bob("service"),
            head("sales"), head("legal"),
            ann("sales"), ann("legal"),
            bob("sales"), bob("legal"),
            bob("research"), bob("finance"));

    /** What they write stands in the draft, and whoever hands that in last stands behind it. */
    private static final Set<String> WRITE_A_DRAFT = Set.of("AssignDepartments", "PlanWork");

    @Autowired
    BeanFactory beans;

    @Autowired
    Colleagues colleagues;

    @Autowired
    SigningTokens tokens;

    @Autowired
    NameSubstitute naming;

    @Autowired
    Directory directory;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    Deliveries deliveries;

    @Autowired
    ProgressReports reports;

    @Autowired
    List<FiledWithProject> modules;

    @Autowired
    Browser browser;

    private final Set<String> done = new HashSet<>();
    private final Set<String> silent = new HashSet<>();

    @BeforeEach
    void everybodyIsAway() {
        LocalDate today = LocalDate.ofInstant(EngineAtRest.MONDAY_MORNING, Calendars.SHANGHAI);
        SUBSTITUTES.forEach((absent, substitute) ->
                naming.name(PersonId.of(absent), PersonId.of(substitute), today, today.plusMonths(9)));
    }

    @Test
    @DisplayName("G6, C2, C3, S1, S2, S3, S4, T1, T6, T8, T9, V1, V2, V3, A3: names both people, whatever the task")
    void everyTask() throws Exception {
        LeftBehind.forget(beans);
        Life life = new Life(beans);
        boolean changesAsked = false;
        while (life.view().state() == State.RUNNING) {
            if (!changesAsked && !life.open("DeliverWork").isEmpty()) {
                changesAsked = true;
                MeetingSoon.call(beans, life.id(), ann("sales"), ann("marketing"));
                askForChanges(life);
                bringAnItemAtRisk(life);
                SummaryDay.comes(beans, life);
                raiseAnIssue(life);
                MinutesOut.of(
                        beans,
                        life.id(),
                        new Doer(PersonId.of(head("service")), PersonId.of(head("marketing"))),
                        ann("sales"),
                        bob("sales"));
                askForResource(life);
                EmergentProject.raiseAndTake(beans, life.id(), ann("sales"));
                letItemBeLateMilestone(life);
            }
            if (life.open().isEmpty()) {
                life.liveOn();
            } else {
                doAndLook(life, next(life));
            }
        }
        assertThat(done).containsExactlyInAnyOrderElementsOf(userTasks());
        assertThat(silent).isEqualTo(WRITE_A_DRAFT);
        assertThat(decisions(life))
                .filteredOn(decision -> decision.by() != null
                        && SUBSTITUTES.containsValue(decision.by().value()))
                .hasSizeGreaterThan(20)
                .allSatisfy(decision -> assertThat(decision.inPlaceOf()).isNotNull());
        for (String page : List.of(
                "goal",
                "changes",
                "issues",
                "emergencies",
                "meetings",
                "review",
                "tracking",
                "reports",
                "signatures",
                "decisions")) {
            shows(life, page, Locale.ENGLISH, "in place of |for ");
            shows(life, page, Locale.CHINA, "代 ?");
        }
    }

    /** Work that is delivered needs no report any more, so it is delivered last. */
    private static Task next(Life life) {
        return life.open().stream()
                .min(Comparator.comparing(task -> task.getTaskDefinitionKey().equals("DeliverWork")))
                .orElseThrow();
    }

    /** A day passes, then a small change and a large one are asked for. */
    private void askForChanges(Life life) {
        ClockUtil.setCurrentTime(
                Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofDays(1))));
        life.letEngineWork();
        Map<String, Object> large = new HashMap<>(Map.of(
                "project", life.id().toString(),
                "cause", "Printer closed",
                "what", "The coupons come later",
                "shiftDays", 20,
                "schedule", "Coupons four weeks later"));
        colleagues.as(ann("sales")).start("change-request", large);
        Map<String, Object> small = new HashMap<>(large);
        small.put("shiftDays", 2);
        small.put("item", life.id() + "/W2");
        colleagues.as(ann("sales")).start("change-request", small);
    }

    /** The item that is being worked on should have been there long ago, and is a milestone. */
    private void letItemBeLateMilestone(Life life) {
        beans.getBean(JdbcTemplate.class)
                .update(
                        """
                        update item_delivery set milestone = true, ends_on = starts_on - 7
                        where project_id = ? and status = 'IN_PROGRESS'""",
                        life.id().value());
    }

    private void askForResource(Life life) {
        DeliveryView delivery = deliveries.of(life.id()).stream()
                .filter(item -> item.status() == DeliveryStatus.IN_PROGRESS)
                .findFirst()
                .orElseThrow();
        String today = LocalDate.ofInstant(ClockUtil.getCurrentTime().toInstant(), Calendars.SHANGHAI)
                .toString();
        colleagues
                .as(delivery.responsible().value())
                .start(
                        "resource-support",
                        Map.of(
                                "project",
                                life.id().toString(),
                                "item",
                                delivery.item().toString(),
                                "from",
                                "research",
                                "what",
                                "Photo studio",
                                "purpose",
                                "Pictures of the bags",
                                "urgency",
                                "NORMAL",
                                "neededFrom",
                                today,
                                "neededUntil",
                                today));
    }

    /** Whoever does the work says that it does not go on, and the look of the morning asks what is done about it. */
    private void bringAnItemAtRisk(Life life) {
        DeliveryView delivery = deliveries.of(life.id()).stream()
                .filter(item -> item.status() == DeliveryStatus.IN_PROGRESS)
                .findFirst()
                .orElseThrow();
        reports.report(new Progress(
                delivery.item(),
                Doer.of(delivery.responsible()),
                ProgressStatus.BLOCKED,
                delivery.percent(),
                "Printer closed"));
        String watch = runtime.startProcessInstanceByKey("risk-watch").getId();
        management.createJobQuery().processInstanceId(watch).list().forEach(job -> management.executeJob(job.getId()));
    }

    /** Between two departments, who will not settle it. */
    private void raiseAnIssue(Life life) {
        Map<String, Object> issue = Map.of(
                "project", life.id().toString(),
                "description", "One printer for both",
                "departments", List.of("marketing", "sales"),
                "dispute", "Who prints first",
                "proposal", "Whoever is due first");
        colleagues.as(ann("sales")).start("issue-coordination", issue);
    }

    private void doAndLook(Life life, Task task) {
        Doer both = Doer.of(PersonId.of(task.getAssignee()), PersonId.of(Objects.requireNonNull(task.getOwner())));
        assertThat(SUBSTITUTES)
                .containsEntry(
                        Objects.requireNonNull(both.inPlaceOf()).value(),
                        both.person().value());
        int before = Collections.frequency(named(life), both);
        UnaryOperator<String> token = shown -> tokens.issue(both.person(), task.getId(), Company.PASSWORD, shown);
        colleagues.as(task.getAssignee()).fillIn(task, this::written, token);
        life.letEngineWork();
        done.add(task.getTaskDefinitionKey());
        if (Collections.frequency(named(life), both) == before) {
            silent.add(task.getTaskDefinitionKey());
        }
    }

    private Object written(String task, Map<String, ?> shown, Supplier<String> token) {
        if (task.equals("AdjustPlan")) {
            return Map.of("decision", "WITHDRAW", "reason", "It can stay as it is.");
        }
        if (task.equals("ConfirmConclusion")) {
            return Map.of("verdict", "CONTEST", "reason", "Nobody asked the shops.");
        }
        if (task.equals("ConfirmMinutes")) {
            return Map.of("said", "OBJECT", "reason", "They are not late at all.");
        }
        return task.equals("DoAction") && !done.contains(task)
                ? Map.of("said", "DROP", "note", "Nobody needs it any more.")
                : Life.SCRIPT.into(task, shown, token);
    }

    /** Both people of each record that names two, in the documents and in the trace. */
    private List<Doer> named(Life life) {
        List<Doer> named = new ArrayList<>();
        modules.forEach(module -> module.documents(life.id()).forEach(document -> collect(document.content(), named)));
        decisions(life).stream()
                .filter(decision -> decision.inPlaceOf() != null)
                .forEach(decision -> named.add(new Doer(Objects.requireNonNull(decision.by()), decision.inPlaceOf())));
        return named;
    }

    private List<Decision> decisions(Life life) {
        return modules.stream()
                .flatMap(module -> module.decisions(life.id()).stream())
                .toList();
    }

    private static void collect(Fields fields, List<Doer> named) {
        PersonId last = null;
        for (Fields.Field field : fields.all()) {
            if (field.value() instanceof Fields.PersonNamed person) {
                if (field.name().equals("inPlaceOf")) {
                    named.add(new Doer(Objects.requireNonNull(last), person.id()));
                }
                last = person.id();
            } else if (field.value() instanceof Fields.Group group) {
                collect(group.fields(), named);
            } else if (field.value() instanceof Fields.Rows rows) {
                rows.rows().forEach(row -> collect(row, named));
            }
        }
    }

    private void shows(Life life, String page, Locale language, String words) throws Exception {
        String address = "/projects/%s/%s".formatted(life.id(), page);
        String shown = Jsoup.parse(
                        browser.send(get(address).with(user(Life.LEAD)).locale(language))
                                .andReturn()
                                .getResponse()
                                .getContentAsString())
                .text();
        String people = SUBSTITUTES.keySet().stream()
                .map(absent -> directory.person(PersonId.of(absent)).name())
                .collect(Collectors.joining("|"));
        assertThat(shown).as("%s in %s", page, language).containsPattern("(%s)(%s)".formatted(words, people));
    }

    private Set<String> userTasks() {
        return repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .map(process -> repository.getBpmnModelInstance(process.getId()))
                .flatMap(model -> model.getModelElementsByType(UserTask.class).stream())
                .map(UserTask::getId)
                .collect(Collectors.toSet());
    }
}
