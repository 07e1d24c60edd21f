package io.septet.template;

import static io.septet.Company.ann;
import static io.septet.Company.bob;
import static io.septet.Company.head;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.septet.Colleagues;
import io.septet.Life;
import io.septet.ProcessTest;
import io.septet.Statements;
import io.septet.desk.Desk;
import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.evidence.Fields;
import io.septet.evidence.FiledWithProject;
import io.septet.goal.Goals;
import io.septet.plan.PlanDrafts;
import io.septet.plan.WorkItem;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import io.septet.project.Step;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.JdbcTemplate;

@ProcessTest
@DisplayName("G1: a project that is proposed after a model")
class AfterModelTest {

    private static final String LEAD = head("sales");
    private static final String COORDINATOR = ann("sales");

    @Autowired
    BeanFactory beans;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Projects projects;

    @Autowired
    Templates templates;

    @Autowired
    Origins origins;

    @Autowired
    Goals goals;

    @Autowired
    PlanDrafts drafts;

    @Autowired
    Desk desk;

    @Autowired
    TaskService tasks;

    @Autowired
    IdentityService identities;

    @Autowired
    Statements statements;

    @Autowired
    List<FiledWithProject> modules;

    @Autowired
    ObjectMapper json;

    /** Worked by a plan, and archived. */
    private ProjectId archived() {
        Life life = new Life(beans).to(Step.TRACKING);
        projects.archive(life.id());
        return life.id();
    }

    private static Map<String, Object> proposal(Object model, Object start) {
        Map<String, Object> proposal = new HashMap<>(Map.of(
                "name", "618 campaign again",
                "category", "CAMPAIGN",
                "initiatingDepartment", "sales",
                "overallLead", LEAD,
                "coordinator", COORDINATOR));
        proposal.put("model", model == null ? null : model.toString());
        proposal.put("start", start == null ? null : start.toString());
        return proposal;
    }

    private ProjectId propose(ModelId model, String start) {
        return propose(ann("sales"), model, start);
    }

    private ProjectId propose(String person, ModelId model, String start) {
        var process = colleagues.as(person).start("collaboration-project", proposal(model, start));
        return ProjectId.of(
                (String) beans.getBean(RuntimeService.class).getVariable(process.getId(), ProjectId.VARIABLE));
    }

    private Task task(ProjectId project, String task) {
        return tasks.createTaskQuery()
                .processVariableValueEquals("projectId", project.toString())
                .taskDefinitionKey(task)
                .list()
                .get(0);
    }

    /** What the form gets, as the browser sees it. */
    private ObjectNode open(ProjectId project, String task) {
        Task open = task(project, task);
        Desk.OpenTask opened = desk.open(open.getId(), PersonId.of(open.getAssignee()));
        return json.createObjectNode()
                .<ObjectNode>set("content", json.valueToTree(opened.sheet().content()))
                .set("reference", json.valueToTree(opened.sheet().reference()));
    }

    private void complete(ProjectId project, String task, Object content) {
        Task open = task(project, task);
        colleagues.as(open.getAssignee()).complete(open, content);
    }

    private static List<String> missing(JsonNode opened) {
        return opened.at("/reference/takenFrom/missing")
                .valueStream()
                .map(JsonNode::asText)
                .toList();
    }

    /** The goal with the figures that are its own, confirmed by everybody. */
    private void agreeGoal(ProjectId project) {
        JsonNode goal = open(project, "DefineGoal").get("content");
        ((ObjectNode) goal.get("objective")).put("baseline", 25).put("target", 30);
        complete(project, "DefineGoal", goal);
        tasks.createTaskQuery()
                .processVariableValueEquals("projectId", project.toString())
                .taskDefinitionKey("ConfirmGoal")
                .list()
                .forEach(open -> colleagues.as(open.getAssignee()).complete(open, Map.of("decision", "CONFIRM")));
    }

    private void assign(ProjectId project) {
        JsonNode parts = open(project, "AssignDepartments").get("content");
        parts.get("departments").forEach(row -> {
            ((ObjectNode) row).put("mayDecide", true);
            if (row.get("deputy").isNull()) {
                ((ObjectNode) row).put("deputy", LEAD);
            }
        });
        complete(project, "AssignDepartments", parts);
    }

    @Test
    @DisplayName(
            "G1: begins each of its forms with what the archived project came to, and is planned as it stands there")
    void fromArchivedToPlanned() {
        Life model = new Life(beans).toTheEnd();
        String name = model.view().code() + " · 618 campaign";
        ProjectId project = propose(ModelId.of(model.id()), "2024-09-23");
        assertThat(origins.of(project)).contains(new Origin(ModelId.of(model.id()), name, LocalDate.of(2024, 9, 23)));

        ObjectNode goal = open(project, "DefineGoal");
        assertThat(goal.at("/reference/takenFrom/model/0/name").asText()).isEqualTo(name);
        assertThat(goal.at("/reference/takenFrom/model/0/address").asText()).isEqualTo("/projects/" + model.id());
        assertThat(missing(goal)).first().asString().startsWith("Values and targets of the measures are left open");
        assertThat(goal.at("/content/objective/specific").asText())
                .isEqualTo("New customers of the 618 campaign buy again.");
        assertThat(goal.at("/content/objective/target").isNull()).isTrue();
        assertThat(goals.latest(project)).isEmpty();
        agreeGoal(project);

        ObjectNode parts = open(project, "AssignDepartments");
        assertThat(parts.at("/content/departments/0/duties").asText()).isEqualTo("Runs the campaign");
        assertThat(parts.at("/content/departments/0/mayDecide").asBoolean()).isFalse();
        assertThat(missing(parts)).isEmpty();
        assign(project);

        ObjectNode work = open(project, "PlanWork");
        assertThat(work.at("/reference/nextKey").asInt()).isEqualTo(3);
        assertThat(work.at("/reference/takenFrom/model/0/name").asText()).isEqualTo(name);
        assertThat(drafts.draft(project).items()).isEmpty();
        complete(project, "PlanWork", work.get("content"));
        assertThat(drafts.draft(project).items())
                .extracting(WorkItem::start, WorkItem::end)
                .containsExactly(
                        tuple(LocalDate.of(2024, 9, 24), LocalDate.of(2024, 10, 10)),
                        tuple(LocalDate.of(2024, 10, 11), LocalDate.of(2024, 11, 5)));

        ObjectNode agreement = open(project, "AgreeCommunication");
        assertThat(agreement.at("/content/emergencyPath/0/whom").asText()).isEqualTo(LEAD);
        complete(project, "AgreeCommunication", agreement.get("content"));
        assertThat(projects.get(project).step()).isEqualTo(Step.SIGN_OFF);

        assertThat(modules)
                .flatExtracting(module -> module.documents(project))
                .flatExtracting(document -> document.content().all())
                .extracting(Fields.Field::value)
                .contains(new Fields.Plain(name), new Fields.Plain(LocalDate.of(2024, 9, 23)));
    }

    @Test
    @DisplayName(
            "G1: from a template likewise, on the days of its own start; one that is withdrawn serves those who began with it")
    void fromTemplate() {
        ProjectId source = archived();
        UUID template = templates.keep(source, "Campaign " + source, "For each 618", PersonId.of("admin"));
        assertThat(templates.get(template).content().items())
                .extracting(Blueprint.Item::startsAfter, Blueprint.Item::endsAfter)
                .containsExactly(tuple(1, 9), tuple(10, 28));

        ProjectId project = propose(bob("sales"), ModelId.ofTemplate(template), "2024-06-17");
        templates.withdraw(template, PersonId.of("admin"));
        assertThat(origins.find("template:" + template, PersonId.of(ann("sales"))))
                .isEmpty();
        agreeGoal(project);
        assign(project);

        ObjectNode work = open(project, "PlanWork");
        assertThat(work.at("/content/items/0/start").asText()).isEqualTo("2024-06-18");
        assertThat(work.at("/content/items/0/end").asText()).isEqualTo("2024-06-28");
        assertThat(work.at("/reference/takenFrom/model/0/address").asText()).isEqualTo("/templates/" + template);
    }

    @Test
    @DisplayName(
            "G1: says in the reader's language who could not be taken over, and names no way into what one may not read")
    void whoLeft() {
        ProjectId source = archived();
        ProjectId project = propose(ModelId.of(source), "2024-09-23");
        identities.deleteMembership(bob("sales"), "sales");
        try {
            agreeGoal(project);
            assertThat(missing(open(project, "AssignDepartments")))
                    .containsExactly("Sales: the deputy then, bob Sales, does not belong to the department now.");
            assign(project);
            LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
            ObjectNode work = open(project, "PlanWork");
            assertThat(missing(work)).singleElement().asString().contains("不在本项目中承担该任务的部门", "W2");
            assertThat(work.at("/content/items/1/responsible").isNull()).isTrue();
        } finally {
            LocaleContextHolder.resetLocaleContext();
            identities.createMembership(bob("sales"), "sales");
        }
        assertThat(origins.address(ModelId.of(source), PersonId.of(ann("legal"))))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "G1: is refused after what one may not read, what is not archived or not there, and on a day that is none to begin on")
    void refused() {
        ProjectId source = archived();
        ProjectId running = new Life(beans).id();
        String model = ModelId.of(source).toString();
        for (Object unknown : List.of(
                "project:" + running,
                "project:" + UUID.randomUUID(),
                "template:" + UUID.randomUUID(),
                "project",
                "x:y")) {
            assertRefused(ann("sales"), unknown, "2024-09-23", "There is no such archived project or template for you");
        }
        assertRefused(ann("legal"), model, "2024-09-23", "There is no such archived project or template for you");
        assertRefused(ann("sales"), model, null, "Say on which day the project begins");
        assertRefused(ann("sales"), model, "2024-03-01", "has passed");
        assertRefused(ann("sales"), model, "2026-03-09", "more than two years ahead");
        assertRefused(ann("sales"), model, "2024-09-22", "is not a working day");
        assertRefused(ann("sales"), model, "2024-10-01", "is a holiday (National Day)");
        assertThat(origins.offered("", 20, PersonId.of(ann("legal"))))
                .noneMatch(offered -> offered.id().equals(ModelId.of(source)));
        assertThat(origins.offered(projects.get(source).code(), 20, PersonId.of(ann("sales"))))
                .extracting(OfferedModel::id)
                .containsExactly(ModelId.of(source));
        assertThat(propose(ann("sales"), null, "2024-03-01")).isNotNull();
    }

    private void assertRefused(String person, Object model, Object start, String sentence) {
        assertThatThrownBy(() -> colleagues.as(person).start("collaboration-project", proposal(model, start)))
                .hasMessageContaining(sentence);
    }

    @Test
    @DisplayName("G1: takes as many statements from a model of 200 work items as from one of two")
    void manyItems() throws Exception {
        ProjectId small = propose(ModelId.of(archived()), "2024-09-23");
        agreeGoal(small);
        assign(small);
        open(small, "PlanWork");
        Map<String, Long> few = statements.during(() -> open(small, "PlanWork"));

        ProjectId source = archived();
        enlarge(source, 200);
        ProjectId large = propose(ModelId.of(source), "2024-09-23");
        agreeGoal(large);
        assign(large);
        assertThat(open(large, "PlanWork").at("/content/items")).hasSize(200);
        assertThat(statements.during(() -> open(large, "PlanWork"))).isEqualTo(few);
    }

    /** The plan by which a project worked has so many items: its second one over and over. */
    private void enlarge(ProjectId project, int items) throws Exception {
        var database = beans.getBean(JdbcTemplate.class);
        String text = database.queryForObject(
                "select content from plan_version where project_id = ? and state = 'IN_EFFECT'",
                String.class,
                project.value());
        ObjectNode plan = (ObjectNode) json.readTree(text);
        var all = plan.withArray("items");
        JsonNode second = all.get(1);
        for (int number = 3; number <= items; number++) {
            all.add(second.<ObjectNode>deepCopy().put("key", "W" + number));
        }
        database.update(
                "update plan_version set content = ? where project_id = ? and state = 'IN_EFFECT'",
                json.writeValueAsString(plan),
                project.value());
    }

    @Test
    @DisplayName("G1: templates are kept, described and withdrawn by process owners, each under a name of its own")
    void keepers() {
        ProjectId source = archived();
        PersonId owner = PersonId.of(ann("finance"));
        assertThatThrownBy(() -> templates.keep(source, "Mine", "", PersonId.of(ann("sales"))))
                .hasMessageContaining("not for sales.ann to keep");
        identities.createMembership(owner.value(), Directory.PROCESS_OWNERS);
        try {
            assertThatThrownBy(() -> templates.keep(source, "Mine", "", owner))
                    .as("of a project that they may not read about")
                    .hasMessageContaining("No project");
            PersonId admin = PersonId.of("admin");
            UUID kept = templates.keep(source, " Mine " + source, "", admin);
            assertThatThrownBy(() -> templates.keep(source, "MINE " + source, "", admin))
                    .hasMessageContaining("template.name.twice");
            assertThatThrownBy(() -> templates.describe(kept, " ", "x".repeat(2001), owner))
                    .hasMessageContaining("template.name.missing")
                    .hasMessageContaining("template.description.long");
            templates.describe(kept, "Ours " + source, "For everybody", owner);
            assertThat(templates.get(kept).name()).isEqualTo("Ours " + source);
            templates.withdraw(kept, owner);
            assertThat(templates.get(kept).withdrawnBy()).isEqualTo(owner);
            assertThat(templates.keep(source, "Ours " + source, "", admin)).isNotEqualTo(kept);
        } finally {
            identities.deleteMembership(owner.value(), Directory.PROCESS_OWNERS);
        }
    }
}
