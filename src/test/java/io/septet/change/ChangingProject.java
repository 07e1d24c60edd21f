package io.septet.change;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.goal.GoalStatement;
import io.septet.goal.Goals;
import io.septet.goal.SampleGoals;
import io.septet.goal.Scope;
import io.septet.goal.TakesPart;
import io.septet.plan.Agreement;
import io.septet.plan.PlanDrafts;
import io.septet.plan.PlanEdit;
import io.septet.plan.PlanVersions;
import io.septet.plan.Raci;
import io.septet.project.Category;
import io.septet.project.Part;
import io.septet.project.Participation;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import io.septet.project.Proposal;
import io.septet.project.Step;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.boot.test.context.TestComponent;

/**
 * A project that is being tracked. {@code marketing.head} leads it, {@code sales.bob} coordinates it, marketing, sales
 * and service take part, each through its {@code ann}. W1 (4 to 15 March) is marketing's, done by {@code marketing.bob},
 * with sales consulted and service informed; W2 (4 to 22 March) is sales', done by {@code sales.ann}, with marketing
 * consulted. {@code service.bob} does W3 (25 to 29 March), after W1.
 */
@TestComponent
public class ChangingProject {

    private final Projects projects;
    private final Goals goals;
    private final PlanVersions plans;
    private final PlanDrafts drafts;
    private final RuntimeService runtime;
    private final ManagementService management;

    ChangingProject(
            Projects projects,
            Goals goals,
            PlanVersions plans,
            PlanDrafts drafts,
            RuntimeService runtime,
            ManagementService management) {
        this.projects = projects;
        this.goals = goals;
        this.plans = plans;
        this.drafts = drafts;
        this.runtime = runtime;
        this.management = management;
    }

    /** The project with a plan that is signed, before anything follows it. */
    public ProjectId planned() {
        ProjectId id = projects.propose(new Proposal(
                "618 campaign",
                Category.CAMPAIGN,
                DepartmentId.of("marketing"),
                PersonId.of("marketing.head"),
                PersonId.of("sales.bob")));
        goals.define(id, goal(), PersonId.of("marketing.head"));
        projects.involve(
                id, List.of(part("marketing", Part.LEAD), part("sales", Part.SUPPORT), part("service", Part.OVERSEE)));
        drafts.saveItems(id, new PlanEdit(List.of(banner(), offers(), training())));
        drafts.agree(id, agreement());
        plans.takeEffect(id, plans.freeze(id).number());
        return id;
    }

    /** The project while it is being tracked, with all work handed out that has begun. */
    public ProjectId tracked() {
        ProjectId id = planned();
        projects.enter(id, Step.TRACKING);
        runtime.startProcessInstanceByKey(
                "project-tracking", projects.get(id).code(), Map.of(ProjectId.VARIABLE, id.toString()));
        runWhatWaits();
        return id;
    }

    /** Runs every job that is due. */
    public void runWhatWaits() {
        for (List<Job> jobs = waiting(); !jobs.isEmpty(); jobs = waiting()) {
            jobs.forEach(job -> management.executeJob(job.getId()));
        }
    }

    private List<Job> waiting() {
        return management.createJobQuery().executable().list();
    }

    private static GoalStatement goal() {
        GoalStatement sample = SampleGoals.inOrder();
        return new GoalStatement(
                sample.objective(),
                sample.keyResults(),
                new Scope(
                        "The mainland online shops",
                        "Shops abroad",
                        List.of(
                                new TakesPart(DepartmentId.of("marketing"), PersonId.of("marketing.ann")),
                                new TakesPart(DepartmentId.of("sales"), PersonId.of("sales.ann")),
                                new TakesPart(DepartmentId.of("service"), PersonId.of("service.ann"))),
                        List.of(DepartmentId.of("legal"))),
                sample.background(),
                sample.links());
    }

    private static Participation part(String department, Part part) {
        return new Participation(
                DepartmentId.of(department),
                part,
                "Work on the campaign",
                PersonId.of(department + ".ann"),
                PersonId.of(department + ".bob"),
                "WeCom");
    }

    public static PlanEdit.Row banner() {
        return item(
                "W1",
                "Banner",
                "marketing.bob",
                LocalDate.of(2024, 3, 4),
                LocalDate.of(2024, 3, 15),
                null,
                Map.of("marketing", Raci.AR, "sales", Raci.C, "service", Raci.I));
    }

    public static PlanEdit.Row offers() {
        return item(
                "W2",
                "Offers",
                "sales.ann",
                LocalDate.of(2024, 3, 4),
                LocalDate.of(2024, 3, 22),
                null,
                Map.of("sales", Raci.AR, "marketing", Raci.C));
    }

    public static PlanEdit.Row training() {
        return item(
                "W3",
                "Training",
                "service.bob",
                LocalDate.of(2024, 3, 25),
                LocalDate.of(2024, 3, 29),
                "W1",
                Map.of("service", Raci.AR, "sales", Raci.I));
    }

    /** A row of the plan. */
    public static PlanEdit.Row item(
            String key,
            String title,
            String responsible,
            LocalDate start,
            LocalDate end,
            String predecessors,
            Map<String, Raci> raci) {
        Map<DepartmentId, Raci> parts = new TreeMap<>();
        Map<DepartmentId, String> actions = new TreeMap<>();
        raci.forEach((department, part) -> {
            parts.put(DepartmentId.of(department), part);
            if (part != Raci.I) {
                actions.put(DepartmentId.of(department), "Answers within a day");
            }
        });
        return new PlanEdit.Row(
                key,
                title,
                "Preparation",
                PersonId.of(responsible),
                start,
                end,
                false,
                title + ", final",
                "Approved by the departments",
                null,
                null,
                null,
                null,
                predecessors,
                parts,
                actions);
    }

    private static Agreement agreement() {
        return new Agreement(
                DayOfWeek.MONDAY,
                "10:00",
                30,
                2,
                "17:00",
                DayOfWeek.FRIDAY,
                List.of(new Agreement.Step(PersonId.of("marketing.head"), 2)),
                "Phone",
                "Mail",
                "WeCom group",
                "https://docs.company.example/618",
                BigDecimal.valueOf(5000),
                true,
                "Named in the weekly summary",
                "Written explanation");
    }
}
