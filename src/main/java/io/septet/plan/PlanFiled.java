package io.septet.plan;

import io.septet.directory.DepartmentId;
import io.septet.directory.Directory;
import io.septet.evidence.Decision;
import io.septet.evidence.Document;
import io.septet.evidence.Fields;
import io.septet.evidence.FiledWithProject;
import io.septet.goal.GoalFields;
import io.septet.plan.domain.PlanTree;
import io.septet.project.ProjectId;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Files every plan version with its RACI matrix (A1). For machines a version is filed in its canonical form, and part by
 * part with the lists that {@code sha256sum} checks: the hash of the topmost is the one that the signatures name. A document
 * beside them says how one signature is checked by them, without Septet.
 */
@Component
@Order(5)
class PlanFiled implements FiledWithProject {

    private final PlanVersions plans;
    private final Directory directory;

    PlanFiled(PlanVersions plans, Directory directory) {
        this.plans = plans;
        this.directory = directory;
    }

    @Override
    public List<Document> documents(ProjectId project) {
        List<PlanVersion> versions = plans.versions(project);
        List<Document> documents = new ArrayList<>();
        versions.stream()
                .map(PlanFiled::lastTouched)
                .max(Comparator.naturalOrder())
                .ifPresent(latest -> {
                    documents.add(Document.of(latest, history(versions), "plan.document.versions"));
                    documents.add(Document.of(latest, howToCheck(versions), "plan.document.proof"));
                });
        for (PlanVersion version : versions) {
            documents.add(Document.of(
                            version.frozenAt(),
                            fields(version),
                            "plan.document.version",
                            String.valueOf(version.number()))
                    .writtenAs(version.text())
                    .with(version.hashedByPart() ? PlanTree.of(version.text()).files() : new TreeMap<>()));
        }
        return documents;
    }

    private static Fields howToCheck(List<PlanVersion> versions) {
        Fields steps = new Fields();
        Stream<String> early =
                versions.stream().allMatch(PlanVersion::hashedByPart) ? Stream.empty() : Stream.of("early");
        Stream.concat(Stream.of("package", "files", "version", "signature", "elsewhere"), early)
                .map(step -> "plan.proof." + step)
                .forEach(step -> steps.worded(step, step + ".how"));
        return steps;
    }

    private static Instant lastTouched(PlanVersion version) {
        return version.decidedAt() == null ? version.frozenAt() : version.decidedAt();
    }

    private static Fields history(List<PlanVersion> versions) {
        return new Fields()
                .rows("plan.versions", versions, (row, version) -> row.number("plan.version.number", version.number())
                        .choice("plan.version.state", "plan.version.state.", version.state())
                        .moment("plan.version.frozenAt", version.frozenAt())
                        .moment("plan.version.decidedAt", version.decidedAt())
                        .moment("plan.version.publishedAt", version.publishedAt())
                        .texts("plan.version.reasons", version.reasons())
                        .text("plan.version.hash", version.hash()));
    }

    private Fields fields(PlanVersion version) {
        Plan plan = version.content();
        List<DepartmentId> columns = directory.roster().inOrder(plan.departments());
        return new Fields()
                .number("plan.version.number", version.number())
                .moment("plan.version.frozenAt", version.frozenAt())
                .moment("plan.version.publishedAt", version.publishedAt())
                .text("plan.version.hash", version.hash())
                .group("plan.goal", group -> GoalFields.add(group, plan.goal()))
                .rows("plan.parts", plan.participations(), (row, part) -> row.department(
                                "project.department", part.department())
                        .choice("project.part", "project.part.", part.part())
                        .text("project.duties", part.duties())
                        .person("project.contact", part.contact())
                        .person("project.deputy", part.deputy())
                        .text("project.reachedBy", part.reachedBy()))
                .rows("plan.items", plan.items(), PlanFiled::schedule)
                .rows("plan.items.details", plan.items(), PlanFiled::details)
                .rows("plan.raci.matrix", plan.items(), (row, item) -> matrix(row, item, columns))
                .group("plan.communication", group -> communication(group, plan.communication()))
                .group("plan.rules", group -> rules(group, plan.rules()));
    }

    private static void schedule(Fields row, WorkItem item) {
        row.text("plan.item.key", item.key().value())
                .text("plan.item.title", item.title())
                .text("plan.item.phase", item.phase())
                .person("plan.item.responsible", item.responsible())
                .date("plan.item.start", item.start())
                .date("plan.item.end", item.end())
                .yesOrNo("plan.item.milestone", item.milestone())
                .texts("plan.item.predecessors", item.predecessors());
    }

    private static void details(Fields row, WorkItem item) {
        row.text("plan.item.key", item.key().value())
                .text("plan.item.deliverable", item.deliverable())
                .text("plan.item.acceptanceStandard", item.acceptanceStandard())
                .text("plan.item.input", item.input())
                .text("plan.item.resources", item.resources())
                .text("plan.item.communication", item.communication())
                .text("plan.item.risk", item.risk());
    }

    private static void matrix(Fields row, WorkItem item, List<DepartmentId> departments) {
        row.text("plan.item.key", item.key().value()).text("plan.item.title", item.title());
        for (DepartmentId department : departments) {
            RaciCell cell = item.raci().get(department);
            row.cell(department, cell == null || cell.part() == null ? null : worded(cell.part(), cell.action()));
        }
    }

    private static String worded(Raci part, @Nullable String action) {
        return action == null ? part.sign() : part.sign() + " · " + action;
    }

    private static void communication(Fields group, CommunicationPlan agreed) {
        group.choice("plan.communication.meetingDay", "plan.day.", agreed.meetingDay())
                .text("plan.communication.meetingTime", text(agreed.meetingTime()))
                .number("plan.communication.meetingMinutes", agreed.meetingMinutes())
                .number("plan.communication.deepDiveEveryWeeks", agreed.deepDiveEveryWeeks())
                .text("plan.communication.dailyUpdateBy", text(agreed.dailyUpdateBy()))
                .choice("plan.communication.weeklySummaryOn", "plan.day.", agreed.weeklySummaryOn())
                .text("plan.communication.urgentChannel", agreed.urgentChannel())
                .text("plan.communication.importantChannel", agreed.importantChannel())
                .text("plan.communication.routineChannel", agreed.routineChannel())
                .text("plan.communication.documents", agreed.documents())
                .rows("plan.communication.emergencyPath", agreed.emergencyPath(), (row, step) -> row.person(
                                "plan.communication.whom", step.whom())
                        .number("plan.communication.afterHours", step.afterHours()));
    }

    private static @Nullable String text(LocalTime time) {
        return time == null ? null : time.toString();
    }

    private static void rules(Fields group, DecisionRules agreed) {
        group.amount("plan.rules.spendingLimit", agreed.spendingLimit())
                .yesOrNo("plan.rules.strategicFirst", agreed.strategicFirst())
                .text("plan.rules.early", agreed.early())
                .text("plan.rules.late", agreed.late())
                .text("plan.rules.further", agreed.further());
    }

    @Override
    public List<Decision> decisions(ProjectId project) {
        return plans.versions(project).stream().flatMap(PlanFiled::decisions).toList();
    }

    /** What a version came of; what became of one that has to be signed is known where it is signed. */
    private static Stream<Decision> decisions(PlanVersion version) {
        Decision made =
                decision(version, version.frozenAt(), version.adjusted() ? "plan.trace.ADJUST" : "plan.trace.FREEZE");
        return version.adjusted() && version.decidedAt() != null
                ? Stream.of(made, decision(version, version.decidedAt(), "plan.trace.TAKE_EFFECT"))
                : Stream.of(made);
    }

    private static Decision decision(PlanVersion version, Instant at, String kind) {
        return Decision.of(at, version.frozenBy(), kind)
                .inPlaceOf(version.frozenInPlaceOf())
                .onVersion(version.number());
    }
}
