package io.septet.signoff;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.goal.Goals;
import io.septet.goal.SampleGoals;
import io.septet.plan.Agreement;
import io.septet.plan.PlanDrafts;
import io.septet.plan.PlanEdit;
import io.septet.plan.Raci;
import io.septet.project.Category;
import io.septet.project.Part;
import io.septet.project.Participation;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import io.septet.project.Proposal;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;

/**
 * A project of marketing and sales whose plan is drafted. {@code sales.head} leads it, {@code sales.ann} coordinates it
 * and is the contact of sales, {@code marketing.ann} is the contact of marketing.
 */
@TestComponent
public class PlannedProject {

    private final Projects projects;
    private final Goals goals;
    private final PlanDrafts drafts;

    PlannedProject(Projects projects, Goals goals, PlanDrafts drafts) {
        this.projects = projects;
        this.goals = goals;
        this.drafts = drafts;
    }

    public ProjectId draft() {
        ProjectId id = projects.propose(new Proposal(
                "618 campaign",
                Category.CAMPAIGN,
                DepartmentId.of("sales"),
                PersonId.of("sales.head"),
                PersonId.of("sales.ann")));
        goals.define(id, SampleGoals.inOrder(), PersonId.of("sales.head"));
        projects.involve(
                id,
                List.of(
                        new Participation(
                                DepartmentId.of("marketing"),
                                Part.SUPPORT,
                                "Advertising",
                                PersonId.of("marketing.ann"),
                                null,
                                "Extension 12"),
                        new Participation(
                                DepartmentId.of("sales"),
                                Part.LEAD,
                                "Offers and prices",
                                PersonId.of("sales.ann"),
                                null,
                                "WeCom")));
        change(id, "Offers");
        drafts.agree(
                id,
                new Agreement(
                        DayOfWeek.MONDAY,
                        "10:00",
                        30,
                        2,
                        "17:00",
                        DayOfWeek.FRIDAY,
                        List.of(new Agreement.Step(PersonId.of("sales.head"), 2)),
                        "Phone",
                        "Mail",
                        "WeCom group",
                        "https://docs.company.example/618",
                        BigDecimal.valueOf(5000),
                        true,
                        "Named in the weekly summary",
                        "Written explanation"));
        return id;
    }

    /** The draft's second work item is called so from now on. */
    public void change(ProjectId id, String secondItem) {
        change(id, secondItem, "sales.ann");
    }

    /** The draft's second work item is called so, and this person of sales is first responsible for it, from now on. */
    public void change(ProjectId id, String secondItem, String responsible) {
        drafts.saveItems(
                id,
                new PlanEdit(List.of(
                        item("W1", "Banner", "marketing.ann", 11, 15, "marketing", "sales"),
                        item("W2", secondItem, responsible, 18, 22, "sales", "marketing"))));
    }

    private static PlanEdit.Row item(
            String key, String title, String responsible, int start, int end, String does, String isAsked) {
        return new PlanEdit.Row(
                key,
                title,
                "Preparation",
                PersonId.of(responsible),
                LocalDate.of(2024, 3, start),
                LocalDate.of(2024, 3, end),
                false,
                title,
                "Approved by both departments",
                null,
                null,
                null,
                null,
                null,
                Map.of(DepartmentId.of(does), Raci.AR, DepartmentId.of(isAsked), Raci.C),
                Map.of(DepartmentId.of(does), "Does it", DepartmentId.of(isAsked), "Comments within a day"));
    }
}
