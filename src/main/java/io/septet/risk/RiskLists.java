package io.septet.risk;

import io.septet.calendar.WorkingTime;
import io.septet.plan.WorkItemKey;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.risk.domain.ItemRisk;
import io.septet.risk.domain.ItemRiskRepository;
import io.septet.risk.domain.ListDayPolicy;
import io.septet.risk.domain.ListedRisk;
import io.septet.risk.domain.RiskList;
import io.septet.risk.domain.RiskListRepository;
import io.septet.tracking.Deliveries;
import io.septet.tracking.DeliveryView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The list of what is at risk in a project, which goes out once a week (T4). */
@Component
@Transactional
public class RiskLists {

    private final RiskListRepository lists;
    private final ItemRiskRepository risks;
    private final Deliveries deliveries;
    private final RiskNews news;
    private final RiskSettings settings;
    private final WorkingTime time;

    RiskLists(
            RiskListRepository lists,
            ItemRiskRepository risks,
            Deliveries deliveries,
            RiskNews news,
            RiskSettings settings,
            WorkingTime time) {
        this.lists = lists;
        this.risks = risks;
        this.deliveries = deliveries;
        this.news = news;
        this.settings = settings;
        this.time = time;
    }

    /** Whether today is the day of the week on which lists go out. */
    public boolean isListDay() {
        return new ListDayPolicy(time, settings.listOn()).isListDay(time.today());
    }

    /** Sends the list, if today is the day, something is at risk and it has not gone out yet. */
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
        if (open.isEmpty()) {
            return;
        }
        Map<WorkItemKey, String> titles = new HashMap<>();
        for (DeliveryView delivery : deliveries.of(project.id())) {
            titles.put(delivery.workItemKey(), delivery.title());
        }
        RiskListView sent = lists.save(new RiskList(
                        project.id(),
                        open.stream().map(risk -> line(risk, titles)).toList(),
                        time.today(),
                        time.now()))
                .view();
        news.tellOfList(project, sent, open);
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
