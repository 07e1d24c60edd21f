package io.septet.change;

import io.septet.evidence.Decision;
import io.septet.evidence.Document;
import io.septet.evidence.Fields;
import io.septet.evidence.FiledWithProject;
import io.septet.plan.DifferenceWording;
import io.septet.plan.PlanVersion;
import io.septet.plan.PlanVersions;
import io.septet.platform.CompanyLanguage;
import io.septet.project.ProjectId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Files every change request with what it made different (A1), and adds it to the trace of decisions (A3). */
@Component
@Order(7)
class ChangesFiled implements FiledWithProject {

    private final Changes changes;
    private final PlanVersions plans;
    private final DifferenceWording wording;
    private final CompanyLanguage language;

    ChangesFiled(Changes changes, PlanVersions plans, DifferenceWording wording, CompanyLanguage language) {
        this.changes = changes;
        this.plans = plans;
        this.wording = wording;
        this.language = language;
    }

    @Override
    public List<Document> documents(ProjectId project) {
        return changes.of(project).stream()
                .map(change -> Document.of(
                        Optional.ofNullable(change.endedAt()).orElse(change.requestedAt()),
                        fields(change),
                        "change.document",
                        change.number()))
                .toList();
    }

    private Fields fields(ChangeView change) {
        Effects effects = change.effects();
        return new Fields()
                .number("change.number", change.number())
                .choice("change.state", "change.state.", change.state())
                .choice("change.class", "change.class.", change.changeClass())
                .person("change.requestedBy", change.requestedBy())
                .moment("change.requestedAt", change.requestedAt())
                .text(
                        "change.item",
                        change.item() == null ? null : change.item().value())
                .text("change.cause", change.cause())
                .text("change.what", change.what())
                .text("change.goal", effects.goal())
                .text("change.scope", effects.scope())
                .yesOrNo("change.outsidePolicy", effects.outsidePolicy())
                .number("change.shiftDays", effects.shiftDays())
                .text("change.schedule", effects.schedule())
                .amount("change.extraCost", effects.extraCost())
                .text("change.money", effects.money())
                .text("change.duties", effects.duties())
                .number("change.versionBefore", change.versionAfter() == null ? null : change.versionBefore())
                .number("change.versionAfter", change.versionAfter())
                .doer("change.endedBy", change.endedBy(), change.endedInPlaceOf())
                .moment("change.endedAt", change.endedAt())
                .text("change.remark", change.remark())
                .rows("change.difference", differences(change), (row, difference) -> row.text(
                                "change.difference.subject", difference.subject())
                        .text("change.difference.field", difference.field())
                        .text("change.difference.before", difference.before())
                        .text("change.difference.after", difference.after()));
    }

    private List<DifferenceWording.Row> differences(ChangeView change) {
        return change.versionAfter() == null
                ? List.of()
                : wording.rows(
                        plans.version(change.project(), change.versionBefore()).content(),
                        plans.version(change.project(), change.versionAfter()).content(),
                        language.locale());
    }

    @Override
    public List<Decision> decisions(ProjectId project) {
        List<PlanVersion> versions = plans.versions(project);
        return changes.of(project).stream()
                .flatMap(change -> decisions(change, versions))
                .toList();
    }

    private static Stream<Decision> decisions(ChangeView change, List<PlanVersion> versions) {
        Decision requested = Decision.of(change.requestedAt(), change.requestedBy(), "change.decided.REQUESTED")
                .about(change.what())
                .because(change.cause())
                .onVersion(versionAsked(change, versions));
        if (change.isOpen()) {
            return Stream.of(requested);
        }
        Decision ended = Decision.of(
                        Objects.requireNonNull(change.endedAt()), change.endedBy(), "change.decided." + change.state())
                .inPlaceOf(change.endedInPlaceOf())
                .about(change.what())
                .because(change.remark());
        return Stream.of(
                requested,
                change.versionAfter() == null ? onVersion(versions, ended) : ended.onVersion(change.versionAfter()));
    }

    /** The version that was in effect then; the change may start from a later one by now. */
    private static int versionAsked(ChangeView change, List<PlanVersion> versions) {
        return PlanVersion.inEffectAt(change.requestedAt(), versions)
                .map(version -> Math.min(version.number(), change.versionBefore()))
                .orElse(change.versionBefore());
    }

    /** The version that was in effect at the moment of the decision. */
    private static Decision onVersion(List<PlanVersion> versions, Decision decision) {
        return PlanVersion.inEffectAt(decision.at(), versions)
                .map(version -> decision.onVersion(version.number()))
                .orElse(decision);
    }
}
