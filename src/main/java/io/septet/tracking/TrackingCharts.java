package io.septet.tracking;

import io.septet.calendar.Chart;
import io.septet.calendar.Chart.Scale;
import io.septet.calendar.Charts;
import io.septet.calendar.Work;
import io.septet.calendar.Work.Period;
import io.septet.calendar.WorkingTime;
import io.septet.directory.Roster;
import io.septet.plan.PlanCharts;
import io.septet.plan.PlanVersion;
import io.septet.plan.PlanVersions;
import io.septet.plan.WorkItem;
import io.septet.plan.WorkItemKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Planned against actual as a chart (T10): a row says by which days an item is planned, by which it was signed first, what
 * was done of it and when, which ends today while the work goes on, and by how much it is late.
 */
@Component
public class TrackingCharts {

    private final PlanVersions plans;
    private final PlanCharts planned;
    private final Charts charts;
    private final WorkingTime time;
    private final MessageSource texts;

    TrackingCharts(PlanVersions plans, PlanCharts planned, Charts charts, WorkingTime time, MessageSource texts) {
        this.plans = plans;
        this.planned = planned;
        this.charts = charts;
        this.time = time;
        this.texts = texts;
    }

    /** The work of one project, in the order of the deliveries; empty where there are none. */
    public Optional<Chart> of(List<DeliveryView> deliveries, Roster names, @Nullable Scale scale, Locale reader) {
        return charts.of(works(deliveries, names, time.today(), reader), scale, reader);
    }

    /**
     * The same as a picture to be kept, as of a moment.
     *
     * @param title what it shows
     */
    String picture(List<DeliveryView> deliveries, Roster names, Instant moment, String title, Locale language) {
        return charts.picture(works(deliveries, names, date(moment), language), title, language);
    }

    private List<Work> works(List<DeliveryView> deliveries, Roster names, LocalDate today, Locale reader) {
        if (deliveries.isEmpty()) {
            return List.of();
        }
        List<PlanVersion> versions = plans.versions(deliveries.get(0).project());
        Map<WorkItemKey, WorkItem> items = Deliveries.items(deliveries, versions);
        Map<String, Work> works = planned
                .works(
                        deliveries.stream()
                                .flatMap(delivery -> Stream.ofNullable(items.get(delivery.workItemKey())))
                                .toList(),
                        withdrawn(deliveries),
                        PlanVersion.signedFirst(versions),
                        names)
                .stream()
                .collect(Collectors.toMap(Work::key, Function.identity()));
        return deliveries.stream()
                .flatMap(delivery -> Stream.ofNullable(
                                works.get(delivery.workItemKey().value()))
                        .map(work -> tracked(work, delivery, today, reader)))
                .toList();
    }

    private static Set<WorkItemKey> withdrawn(List<DeliveryView> deliveries) {
        return deliveries.stream()
                .filter(delivery -> delivery.status() == DeliveryStatus.WITHDRAWN)
                .map(DeliveryView::workItemKey)
                .collect(Collectors.toSet());
    }

    private Work tracked(Work work, DeliveryView delivery, LocalDate today, Locale reader) {
        LocalDate until = endOf(delivery, today);
        Instant began = delivery.startedAt();
        boolean late = delivery.daysLate() > 0;
        return work.tracked(
                began == null ? null : new Period(date(began), until),
                late ? until : null,
                delivery.percent(),
                delivery.status().name().toLowerCase(Locale.ROOT),
                words(delivery, reader),
                late ? texts.getMessage("tracking.delayed", new Object[] {delivery.daysLate()}, reader) : null);
    }

    private String words(DeliveryView delivery, Locale reader) {
        return delivery.status() == DeliveryStatus.IN_PROGRESS
                ? delivery.percent() + " %"
                : texts.getMessage("tracking.status." + delivery.status(), null, reader);
    }

    /** The last day of the work so far: the hand-over, the withdrawal, or today. */
    private LocalDate endOf(DeliveryView delivery, LocalDate today) {
        if (delivery.handedOverAt() != null) {
            return date(delivery.handedOverAt());
        }
        if (delivery.status() == DeliveryStatus.WITHDRAWN && delivery.closedAt() != null) {
            return date(delivery.closedAt());
        }
        return today;
    }

    private LocalDate date(Instant moment) {
        return LocalDate.ofInstant(moment, time.zone());
    }
}
