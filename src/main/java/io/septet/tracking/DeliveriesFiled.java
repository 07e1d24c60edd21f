package io.septet.tracking;

import io.septet.directory.Directory;
import io.septet.evidence.Decision;
import io.septet.evidence.Document;
import io.septet.evidence.Fields;
import io.septet.evidence.FiledWithProject;
import io.septet.plan.PlanVersion;
import io.septet.plan.PlanVersions;
import io.septet.platform.CompanyLanguage;
import io.septet.platform.PlainText;
import io.septet.project.ProjectId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Files how the work went, item by item (A1), and traces who accepted, refused and withdrew it (A3). */
@Component
@Order(6)
class DeliveriesFiled implements FiledWithProject {

    private static final String WITHDRAWN = "tracking.trace.WITHDRAW";

    private final Deliveries deliveries;
    private final PlanVersions plans;
    private final LateMilestones late;
    private final TrackingCharts charts;
    private final Directory directory;
    private final MessageSource texts;
    private final CompanyLanguage language;

    DeliveriesFiled(
            Deliveries deliveries,
            PlanVersions plans,
            LateMilestones late,
            TrackingCharts charts,
            Directory directory,
            MessageSource texts,
            CompanyLanguage language) {
        this.deliveries = deliveries;
        this.plans = plans;
        this.late = late;
        this.charts = charts;
        this.directory = directory;
        this.texts = texts;
        this.language = language;
    }

    @Override
    public List<Document> documents(ProjectId project) {
        List<DeliveryView> all = deliveries.of(project);
        if (all.isEmpty()) {
            return List.of();
        }
        Stream<Instant> published = plans.inEffect(project).map(PlanVersion::decidedAt).stream();
        List<LateMilestone> delays = late.of(project);
        Stream<Instant> explained = delays.stream().map(LateMilestone::explainedAt);
        Instant latest = Stream.of(published, all.stream().flatMap(DeliveriesFiled::moments), explained)
                .flatMap(Function.identity())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return List.of(Document.of(latest, fields(all, delays), "tracking.document.progress")
                .with(new TreeMap<>(Map.of("chart.svg", picture(all, latest)))));
    }

    /** As of the last thing that happened, so that it is the same whenever it is drawn. */
    private String picture(List<DeliveryView> all, Instant latest) {
        Locale words = language.locale();
        return charts.picture(
                all,
                directory.roster(),
                latest,
                Objects.requireNonNull(texts.getMessage("tracking.chart", null, words)),
                words);
    }

    private static Stream<Instant> moments(DeliveryView delivery) {
        return Stream.of(
                        Stream.of(delivery.startedAt(), delivery.handedOverAt(), delivery.closedAt()),
                        delivery.reports().stream().map(ProgressReport::at),
                        delivery.acceptances().stream().map(Acceptance::at))
                .flatMap(Function.identity());
    }

    private static Fields fields(List<DeliveryView> all, List<LateMilestone> delays) {
        return new Fields()
                .rows("tracking.items", all, (row, delivery) -> row.text(
                                "tracking.item.key", delivery.workItemKey().value())
                        .text("tracking.item.title", delivery.title())
                        .person("tracking.item.responsible", delivery.responsible())
                        .date("tracking.item.start", delivery.start())
                        .date("tracking.item.end", delivery.end())
                        .choice("tracking.report.status", "tracking.status.", delivery.status())
                        .number("tracking.report.percent", delivery.percent())
                        .number("tracking.item.daysLate", delivery.daysLate())
                        .number("tracking.item.daysEarly", delivery.daysEarly() == 0 ? null : delivery.daysEarly())
                        .moment("tracking.item.startedAt", delivery.startedAt())
                        .moment("tracking.item.handedOverAt", delivery.handedOverAt())
                        .moment("tracking.item.closedAt", delivery.closedAt()))
                .rows("tracking.reports.all", each(all, DeliveryView::reports), (row, one) -> one.begin(row)
                        .date("tracking.report.day", one.entry().day())
                        .doer("tracking.by", one.entry().by(), one.entry().inPlaceOf())
                        .choice(
                                "tracking.report.status",
                                "tracking.progress.",
                                one.entry().status())
                        .number("tracking.report.percent", one.entry().percent())
                        .text("tracking.report.note", one.entry().note())
                        .text(
                                "tracking.report.files",
                                PlainText.orNull(one.entry().files().names())))
                .rows("tracking.handOvers", each(all, DeliveryView::handOvers), (row, one) -> one.begin(row)
                        .number("tracking.handOver.round", one.entry().round())
                        .moment("tracking.handOver.at", one.entry().at())
                        .doer("tracking.by", one.entry().by(), one.entry().inPlaceOf())
                        .text("tracking.handOver.location", one.entry().location())
                        .text("tracking.handOver.confirmed", one.entry().confirmed())
                        .text("tracking.handOver.note", one.entry().note()))
                .rows("tracking.acceptances", each(all, DeliveryView::acceptances), (row, one) -> one.begin(row)
                        .number("tracking.handOver.round", one.entry().round())
                        .moment("tracking.handOver.at", one.entry().at())
                        .department("project.department", one.entry().department())
                        .doer("tracking.by", one.entry().by(), one.entry().inPlaceOf())
                        .choice(
                                "tracking.decision",
                                "tracking.decision.",
                                one.entry().decision())
                        .text("tracking.corrections.text", one.entry().corrections())
                        .date("tracking.corrections.dueOn", one.entry().dueOn()))
                .rows("tracking.delays", delays, (row, delay) -> row.text(
                                "tracking.item.key", delay.item().key().value())
                        .text("tracking.item.title", delay.title())
                        .number("tracking.item.daysLate", delay.daysLate())
                        .person("tracking.delay.askedOf", delay.askedOf())
                        .doer("tracking.delay.explainedBy", delay.explainedBy(), delay.inPlaceOf())
                        .moment("tracking.delay.explainedAt", delay.explainedAt())
                        .text("tracking.delay.explanation", delay.explanation()));
    }

    /** Something that was said about a delivery, with the item it is about. */
    private record Entry<T>(DeliveryView delivery, T entry) {

        Fields begin(Fields row) {
            return row.text("tracking.item.key", delivery.workItemKey().value())
                    .text("tracking.item.title", delivery.title());
        }
    }

    private static <T> List<Entry<T>> each(List<DeliveryView> all, Function<DeliveryView, List<T>> said) {
        return all.stream()
                .flatMap(delivery -> said.apply(delivery).stream().map(entry -> new Entry<>(delivery, entry)))
                .toList();
    }

    @Override
    public List<Decision> decisions(ProjectId project) {
        List<PlanVersion> versions = plans.versions(project);
        List<Decision> decisions = new ArrayList<>();
        for (DeliveryView delivery : deliveries.of(project)) {
            String about = delivery.workItemKey() + " " + delivery.title();
            for (Acceptance said : delivery.acceptances()) {
                decisions.add(
                        onVersion(versions, Decision.of(said.at(), said.by(), "tracking.trace." + said.decision()))
                                .inPlaceOf(said.inPlaceOf())
                                .forDepartment(said.department())
                                .about(about)
                                .because(said.corrections()));
            }
            if (delivery.status() == DeliveryStatus.WITHDRAWN) {
                Instant at = Objects.requireNonNull(delivery.closedAt());
                decisions.add(onVersion(versions, withdrawn(versions, at)).about(about));
            }
        }
        late.of(project).stream()
                .filter(delay -> delay.explainedAt() != null)
                .map(delay -> onVersion(
                                versions,
                                Decision.of(
                                        Objects.requireNonNull(delay.explainedAt()),
                                        delay.explainedBy(),
                                        "tracking.trace.EXPLAINED"))
                        .inPlaceOf(delay.inPlaceOf())
                        .about(delay.item().key() + " " + delay.title())
                        .because(delay.explanation()))
                .forEach(decisions::add);
        return decisions;
    }

    /** On the version that was in effect at the moment of the decision. */
    private static Decision onVersion(List<PlanVersion> versions, Decision decision) {
        return PlanVersion.inEffectAt(decision.at(), versions)
                .map(version -> decision.onVersion(version.number()))
                .orElse(decision);
    }

    /** A version without the item took effect, and whoever handed that in stands behind it. */
    private static Decision withdrawn(List<PlanVersion> versions, Instant at) {
        return PlanVersion.inEffectAt(at, versions)
                .flatMap(PlanVersion::author)
                .map(author -> Decision.made(at, author, WITHDRAWN))
                .orElseGet(() -> Decision.of(at, null, WITHDRAWN));
    }
}
