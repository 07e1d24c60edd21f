package io.septet.signoff.process;

import io.septet.desk.Sheet;
import io.septet.desk.TaskAtHand;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.plan.DifferenceWording;
import io.septet.plan.Plan;
import io.septet.plan.PlanVersion;
import io.septet.plan.Plans;
import io.septet.plan.RaciCell;
import io.septet.plan.WorkItem;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.signoff.Role;
import io.septet.signoff.Signatures;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What lies before those who sign: the plan version in full, what is new in it, and who has signed. */
@Component
class PlanSheet {

    private final Plans plans;
    private final Projects projects;
    private final Signatures signatures;
    private final DifferenceWording differences;
    private final MessageSource texts;

    PlanSheet(
            Plans plans, Projects projects, Signatures signatures, DifferenceWording differences, MessageSource texts) {
        this.plans = plans;
        this.projects = projects;
        this.signatures = signatures;
        this.differences = differences;
        this.texts = texts;
    }

    /** @param party the department whose head signs, or the member who does */
    Sheet of(TaskAtHand task, Role role, String party) {
        ProjectView project = projects.get(ProjectId.of(task.projectId()));
        PlanVersion version = plans.version(project.id(), Signing.versionOf(task));
        Plan plan = version.content();
        Map<String, Object> reference = new HashMap<>();
        reference.put("role", role);
        reference.put("party", party);
        reference.put("project", Map.of("name", project.name(), "code", project.code()));
        reference.put("version", new VersionShown(version));
        reference.put("page", List.of(page(project.id(), version.number())));
        reference.put("unknownYears", plans.unknownYears(plan));
        reference.put("goal", plan.goal());
        reference.put("departments", plan.departments());
        reference.put("participations", plan.participations());
        reference.put("items", plan.items().stream().map(ItemShown::of).toList());
        reference.put(
                "ownItems",
                plan.items().stream()
                        .filter(item -> PersonId.of(party).equals(item.responsible()))
                        .toList());
        reference.put("communication", plan.communication());
        reference.put("rules", plan.rules());
        reference.put("signatures", signatures.of(project.id(), version.number()));
        List<PlanVersion> earlier = plans.versions(project.id()).stream()
                .filter(other -> other.number() < version.number())
                .toList();
        if (!earlier.isEmpty()) {
            PlanVersion previous = earlier.get(earlier.size() - 1);
            reference.put("sincePrevious", difference(previous, version));
            plans.inEffect(project.id())
                    .filter(inEffect -> inEffect.number() != previous.number())
                    .ifPresent(inEffect -> reference.put("sinceInEffect", difference(inEffect, version)));
        }
        return new Sheet(null, reference);
    }

    private Difference difference(PlanVersion from, PlanVersion to) {
        return new Difference(
                from.number(), differences.rows(from.content(), to.content(), LocaleContextHolder.getLocale()));
    }

    private Link page(ProjectId project, int version) {
        return new Link(
                texts.getMessage("signoff.plan.page", null, LocaleContextHolder.getLocale()),
                "/projects/%s/plan/%d".formatted(project, version));
    }

    /** What is new against the version of that number. */
    record Difference(int than, List<DifferenceWording.Row> rows) {}

    record Link(String name, String address) {}

    record VersionShown(int number, String hash, String frozenAt) {

        VersionShown(PlanVersion version) {
            this(version.number(), version.hash(), version.frozenAt().toString());
        }
    }

    /** A work item as a row, with a text in each cell of the matrix. */
    record ItemShown(WorkItem item, Map<DepartmentId, String> raci) {

        static ItemShown of(WorkItem item) {
            Map<DepartmentId, String> cells = new TreeMap<>();
            item.raci().forEach((department, cell) -> cells.put(department, worded(cell)));
            return new ItemShown(item, cells);
        }

        private static String worded(RaciCell cell) {
            String sign = Objects.requireNonNull(cell.part()).sign();
            return cell.action() == null ? sign : sign + " · " + cell.action();
        }
    }
}
