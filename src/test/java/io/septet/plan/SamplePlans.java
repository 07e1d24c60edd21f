package io.septet.plan;

import static io.septet.Company.bob;
import static io.septet.Company.head;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.goal.Goals;
import io.septet.goal.SampleGoals;
import io.septet.plan.domain.DraftContent;
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
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Plans for tests, in order, for a project of marketing and sales with the goal of {@link SampleGoals}. */
public final class SamplePlans {

    private SamplePlans() {}

    /** A campaign of marketing whose plan is drafted and in order, as {@link #plan}. */
    static ProjectId drafted(Projects projects, Goals goals, PlanDrafts drafts) {
        ProjectId project = projects.propose(new Proposal(
                "618 campaign",
                Category.CAMPAIGN,
                DepartmentId.of("marketing"),
                PersonId.of(head("marketing")),
                PersonId.of(bob("marketing"))));
        goals.define(project, SampleGoals.inOrder(), PersonId.of(head("marketing")));
        drafts.assign(project, parts());
        drafts.saveItems(project, work());
        drafts.agree(project, agreement());
        return project;
    }

    /** Marketing leads, sales supports; the contacts are those of the goal. */
    public static PartsEdit parts() {
        return new PartsEdit(List.of(
                part("marketing", Part.LEAD, "Runs the campaign", "ext. 101"),
                part("sales", Part.SUPPORT, "Talks to the shops", "ext. 201")));
    }

    /** The same with service and finance besides. */
    public static PartsEdit largeParts() {
        Stream<PartsEdit.Row> more =
                Stream.of("service", "finance").map(department -> part(department, Part.SUPPORT, "Helps", "ext. 301"));
        return new PartsEdit(Stream.concat(parts().departments().stream(), more).toList());
    }

    /** Ann is the contact of each department, and Bob her deputy. */
    private static PartsEdit.Row part(String department, Part part, String duties, String reachedBy) {
        return new PartsEdit.Row(
                DepartmentId.of(department),
                part,
                duties,
                PersonId.of(department + ".ann"),
                true,
                PersonId.of(department + ".bob"),
                reachedBy);
    }

    /** Eight items: the two of {@link #work}, and six that finance does and service answers for beside the second. */
    public static PlanEdit largeWork() {
        Stream<PlanEdit.Row> more = IntStream.range(3, 9)
                .mapToObj(number -> coupons(
                        "W" + number, "Coupons of region " + number, PersonId.of("finance.bob"), "service", "finance"));
        return new PlanEdit(Stream.concat(work().items().stream(), more).toList());
    }

    /** Two items, the second after the first. */
    public static PlanEdit work() {
        return new PlanEdit(List.of(survey(), coupons()));
    }

    /** W1: marketing asks customers, sales helps; 5 to 15 March 2024. */
    public static PlanEdit.Row survey() {
        return new PlanEdit.Row(
                "W1",
                "Customer survey",
                "Preparation",
                PersonId.of("marketing.ann"),
                LocalDate.of(2024, 3, 5),
                LocalDate.of(2024, 3, 15),
                false,
                "Survey report",
                "200 answers, read by both departments",
                "Customer list",
                "Survey tool",
                "Every Wednesday online",
                "Too few answers",
                null,
                Map.of(DepartmentId.of("marketing"), Raci.AR, DepartmentId.of("sales"), Raci.C),
                Map.of(DepartmentId.of("sales"), "Names 20 customers"));
    }

    /** W2: sales hands out coupons after the survey, marketing answers for it; 18 March to 12 April 2024; a milestone. */
    public static PlanEdit.Row coupons() {
        return coupons("W2", "Coupons in the shops", PersonId.of("sales.bob"), "marketing", "sales");
    }

    private static PlanEdit.Row coupons(
            String key, String title, PersonId responsible, String answering, String handingOut) {
        return new PlanEdit.Row(
                key,
                title,
                "Campaign",
                responsible,
                LocalDate.of(2024, 3, 18),
                LocalDate.of(2024, 4, 12),
                true,
                "Coupons in all shops",
                "Every shop confirms",
                null,
                null,
                null,
                null,
                "W1",
                Map.of(DepartmentId.of(answering), Raci.A, DepartmentId.of(handingOut), Raci.R),
                Map.of(DepartmentId.of(handingOut), "Hands out the coupons"));
    }

    public static Agreement agreement() {
        return new Agreement(
                DayOfWeek.MONDAY,
                "10:00",
                30,
                2,
                "17:00",
                DayOfWeek.FRIDAY,
                List.of(new Agreement.Step(PersonId.of("marketing.head"), 2)),
                "Phone",
                "E-mail",
                "Group chat",
                "Shared drive, folder 618",
                BigDecimal.valueOf(5000),
                true,
                "Named at the weekly meeting",
                "A written explanation");
    }

    /** The same as one plan. */
    public static Plan plan() {
        DraftContent agreed = DraftContent.empty().with(agreement());
        return new Plan(
                SampleGoals.inOrder(),
                parts().departments().stream().map(SamplePlans::participation).toList(),
                DraftContent.empty().read(work()),
                agreed.communication(),
                agreed.rules());
    }

    private static Participation participation(PartsEdit.Row row) {
        return new Participation(
                row.department(), row.part(), row.duties(), row.contact(), row.deputy(), row.reachedBy());
    }
}
