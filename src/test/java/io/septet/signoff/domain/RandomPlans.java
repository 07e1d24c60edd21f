package io.septet.signoff.domain;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.directory.Roster;
import io.septet.goal.GoalStatement;
import io.septet.goal.Objective;
import io.septet.plan.Plan;
import io.septet.plan.Raci;
import io.septet.plan.RaciCell;
import io.septet.plan.SamplePlans;
import io.septet.plan.WorkItem;
import io.septet.plan.WorkItemKey;
import io.septet.project.Category;
import io.septet.project.Participation;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.State;
import io.septet.project.Step;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Plans of a few departments and people with chance in them; in some departments the head is a member, too. */
final class RandomPlans {

    static final PersonId LEAD = PersonId.of("d0.head");
    static final PersonId COORDINATOR = PersonId.of("coordinator");

    private static final int DEPARTMENTS = 5;
    private static final LocalDate START = LocalDate.of(2024, 3, 4);

    private final Random random;
    private int lastKey;

    RandomPlans(Random random) {
        this.random = random;
    }

    static ProjectView project(ProjectId id) {
        return new ProjectView(
                id,
                "CP-2024-0001",
                "618 campaign",
                Category.CAMPAIGN,
                DepartmentId.of("d0"),
                LEAD,
                COORDINATOR,
                Step.SIGN_OFF,
                State.RUNNING,
                Instant.EPOCH,
                LEAD,
                null,
                null,
                null,
                List.of());
    }

    PersonId head(DepartmentId department) {
        return PersonId.of(department + ".head");
    }

    Roster roster() {
        Map<DepartmentId, PersonId> heads = new HashMap<>();
        IntStream.range(0, DEPARTMENTS)
                .mapToObj(RandomPlans::department)
                .forEach(department -> heads.put(department, head(department)));
        return new Roster(List.of(), List.of(), heads);
    }

    Plan first() {
        Plan sample = SamplePlans.plan();
        List<Participation> parts = new ArrayList<>();
        for (int i = 0; i < 2 + random.nextInt(DEPARTMENTS - 1); i++) {
            parts.add(participation(department(i)));
        }
        Plan plan = new Plan(sample.goal(), parts, List.of(), sample.communication(), sample.rules());
        int items = 1 + random.nextInt(6);
        for (int i = 0; i < items; i++) {
            plan = with(plan, item(plan));
        }
        return plan;
    }

    /** The plan after one or two things that people change, or none. */
    Plan another(Plan plan) {
        Plan next = plan;
        for (int i = random.nextInt(3); i > 0; i--) {
            next = changed(next);
        }
        return next;
    }

    private Plan changed(Plan plan) {
        return switch (random.nextInt(12)) {
            case 0 ->
                new Plan(
                        otherTarget(plan.goal()),
                        plan.participations(),
                        plan.items(),
                        plan.communication(),
                        plan.rules());
            case 1 -> with(plan, item(plan));
            case 2 -> without(plan);
            case 3, 4 -> otherDuties(plan);
            default -> plan.items().isEmpty() ? with(plan, item(plan)) : plan.with(other(plan, any(plan.items())));
        };
    }

    private GoalStatement otherTarget(GoalStatement goal) {
        Objective was = goal.objective();
        Objective objective = new Objective(
                was.specific(),
                was.metric(),
                was.baseline(),
                BigDecimal.valueOf(random.nextInt(100)),
                was.unit(),
                was.achievable(),
                was.relevant(),
                was.dueOn(),
                was.furtherMeasures());
        return new GoalStatement(objective, goal.keyResults(), goal.scope(), goal.background(), goal.links());
    }

    private Plan otherDuties(Plan plan) {
        Participation was = any(plan.participations());
        List<Participation> parts = plan.participations().stream()
                .map(part -> part.equals(was) ? participation(was.department()) : part)
                .toList();
        return new Plan(plan.goal(), parts, plan.items(), plan.communication(), plan.rules());
    }

    private Participation participation(DepartmentId department) {
        return new Participation(department, null, "Duties " + random.nextInt(5), person(department), null, "ext. 101");
    }

    private WorkItem item(Plan plan) {
        WorkItemKey key = WorkItemKey.of("W" + ++lastKey);
        return new WorkItem(
                key,
                "Item " + key,
                null,
                person(any(plan.departments())),
                START,
                START.plusDays(random.nextInt(9)),
                false,
                "Number " + random.nextInt(100),
                "Counted",
                null,
                null,
                null,
                null,
                List.of(),
                raci(plan));
    }

    private WorkItem other(Plan plan, WorkItem was) {
        boolean moves = random.nextBoolean();
        return new WorkItem(
                was.key(),
                was.title(),
                null,
                moves || random.nextInt(3) > 0 ? was.responsible() : person(any(plan.departments())),
                was.start(),
                moves ? was.end().plusDays(random.nextInt(3)) : was.end(),
                false,
                moves ? was.deliverable() : "Number " + random.nextInt(100),
                was.acceptanceStandard(),
                null,
                null,
                null,
                null,
                List.of(),
                random.nextInt(4) > 0 ? was.raci() : raci(plan));
    }

    private Map<DepartmentId, RaciCell> raci(Plan plan) {
        Map<DepartmentId, RaciCell> raci = new HashMap<>();
        plan.departments().stream()
                .filter(department -> random.nextInt(3) > 0)
                .forEach(department -> raci.put(department, new RaciCell(any(List.of(Raci.values())), null)));
        return raci;
    }

    private Plan without(Plan plan) {
        if (plan.items().isEmpty()) {
            return plan;
        }
        List<WorkItem> items = new ArrayList<>(plan.items());
        items.remove(random.nextInt(items.size()));
        return new Plan(plan.goal(), plan.participations(), items, plan.communication(), plan.rules());
    }

    private static Plan with(Plan plan, WorkItem item) {
        List<WorkItem> items = new ArrayList<>(plan.items());
        items.add(item);
        return new Plan(plan.goal(), plan.participations(), items, plan.communication(), plan.rules());
    }

    /** Its head, Ann or Bob. */
    private PersonId person(DepartmentId department) {
        return PersonId.of(department + any(List.of(".head", ".ann", ".bob")));
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static DepartmentId department(int number) {
        return DepartmentId.of("d" + number);
    }
}
