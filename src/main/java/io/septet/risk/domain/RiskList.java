package io.septet.risk.domain;

import io.septet.project.ProjectId;
import io.septet.risk.RiskListView;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/** The list of what was at risk in a project, as it was sent one week. */
@Entity
public class RiskList {

    @Id
    private UUID id;

    @Version
    private Long revision;

    private UUID projectId;
    private LocalDate sentOn;
    private Instant sentAt;

    @ElementCollection
    @CollectionTable(name = "risk_list_item", joinColumns = @JoinColumn(name = "list_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    private List<ListedRisk> items = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "risk_list_early", joinColumns = @JoinColumn(name = "list_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    private List<ListedEarly> early = new ArrayList<>();

    protected RiskList() {}

    /** @param sentOn the company's date */
    public RiskList(ProjectId project, List<ListedRisk> items, List<ListedEarly> early, LocalDate sentOn, Instant now) {
        this.id = UUID.randomUUID();
        this.projectId = project.value();
        this.sentOn = sentOn;
        this.sentAt = now;
        this.items.addAll(items);
        this.early.addAll(early);
    }

    public RiskListView view() {
        return new RiskListView(
                sentOn,
                sentAt,
                items.stream()
                        .map(item ->
                                new RiskListView.Line(item.workItemKey(), item.title(), item.facts(), item.judgement()))
                        .toList(),
                early.stream()
                        .map(item -> new RiskListView.Early(item.workItemKey(), item.title(), item.daysEarly()))
                        .toList());
    }
}
