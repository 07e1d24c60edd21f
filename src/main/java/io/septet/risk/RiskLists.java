package io.septet.risk;

import io.septet.calendar.WorkingTime;
import io.septet.plan.WorkItemKey;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.risk.domain.ItemRisk;
import io.septet.risk.domain.ItemRiskRepository;
import io.septet.risk.domain.ListDayPolicy;
import io.septet.risk.domain.ListedEarly;
import io.septet.risk.domain.ListedRisk;
import io.septet.risk.domain.RiskList;
import io.septet.risk.domain.RiskListRepository;
import io.septet.tracking.Deliveries;
import io.septet.tracking.DeliveryView;
import io.septet.tracking.EarlyFinishes;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The list of what is at risk in a project, which goes out once a week (T4) and recognises what was finished early (R6). */
@Component
@Transactional
public class RiskLists {

    /** How far back a project's first list looks for what was finished early; later ones look back to the one before. */
    private static final Duration FORTNIGHT = Duration.ofDays(14);

    private final RiskListRepository lists;
    private final ItemRiskRepository risks;
    private final Deliveries deliveries;
    private final EarlyFinishes early;
    private final RiskNews news;
    private final RiskSettings settings;
    private final WorkingTime time;

    RiskLists(
            RiskListRepository lists,
            ItemRiskRepository risks,
            Deliveries deliveries,
            EarlyFinishes early,
            RiskNews news,
            RiskSettings settings,
            WorkingTime time) {
        this.lists = lists;
        this.risks = risks;
        this.deliveries = deliveries;
        this.early = early;
        this.news = news;
        this.settings = settings;
        this.time = time;
    }

    /** Whether today is the day of the week on which lists go out. */
    public boolean isListDay() {
        return new ListDayPolicy(time, settings.listOn()).isListDay(time.today());
    }

    /** The projects to which a list has to go today, in as many statements, however many they are. */
    @Transactional(readOnly = true)
    public Set<UUID> projectsToSend() {
        Set<UUID> projects = new HashSet<>(risks.findProjectsToList(time.today()));
        early.projectsSince(time.now().minus(FORTNIGHT)).forEach(project -> projects.add(project.value()));
        return projects;
    }

    /** Sends the list, if today is the day, something is at risk or was early, and it has not gone out yet. */
    void send(ProjectView project) {
        if (!isListDay() || lists.existsByProjectIdAndSentOn(project.id().value(), time.today())) {
            return;
        }
        List<RiskView> open = risks
                .findByProjectIdAndSettledAtIsNull(project.id().value())
                .stream()
                .map(ItemRisk::view)
                .sorted(RiskView.MOST_URGENT_FIRST)
                .toList();
        List<DeliveryView> all = deliveries.of(project.id());
        Instant since =
                latest(project.id()).map(RiskListView::sentAt).orElse(time.now().minus(FORTNIGHT));
        List<DeliveryView> finishedEarly = all.stream()
                .filter(delivery -> delivery.daysEarly() > 0
                        && Objects.requireNonNull(delivery.closedAt()).isAfter(since))
                .toList();
        if (open.isEmpty() && finishedEarly.isEmpty()) {
            return;
        }
        Map<WorkItemKey, String> titles = new HashMap<>();
        for (DeliveryView delivery : all) {
            titles.put(delivery.workItemKey(), delivery.title());
        }
        RiskListView sent = lists.save(new RiskList(
                        project.id(),
                        open.stream().map(risk -> line(risk, titles)).toList(),
                        finishedEarly.stream()
                                .map(delivery ->
                                        new ListedEarly(delivery.workItemKey(), delivery.title(), delivery.daysEarly()))
                                .toList(),
                        time.today(),
                        time.now()))
                .view();
        news.tellOfList(project, sent, open, finishedEarly);
    }

    private static ListedRisk line(RiskView risk, Map<WorkItemKey, String> titles) {
        WorkItemKey key = risk.item().key();
        return new ListedRisk(key, Objects.requireNonNull(titles.get(key)), risk.facts(), risk.judgement());
    }

    /** All that were sent of a project, the earliest first. */
    @Transactional(readOnly = true)
    public List<RiskListView> of(ProjectId project) {
        return lists.findByProjectIdOrderBySentOn(project.value()).stream()
                .map(RiskList::view)
                .toList();
    }

    /** The one that was sent last. */
    @Transactional(readOnly = true)
    public Optional<RiskListView> latest(ProjectId project) {
        return lists.findFirstByProjectIdOrderBySentOnDesc(project.value()).map(RiskList::view);
    }
}
