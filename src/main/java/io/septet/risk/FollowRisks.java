package io.septet.risk;

import io.septet.calendar.WorkingTime;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.project.State;
import io.septet.risk.domain.AskedResponseRepository;
import io.septet.risk.domain.ItemRiskRepository;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What follows from a look, project by project: a response is asked for where an item has become high (T5), one is closed
 * where an item is at risk no longer, and on its day the list goes out (T4).
 */
@Component
@Transactional
public class FollowRisks {

    private final ItemRiskRepository risks;
    private final AskedResponseRepository responses;
    private final AskForResponses asking;
    private final SettleResponses settling;
    private final RiskLists lists;
    private final Projects projects;
    private final WorkingTime time;

    FollowRisks(
            ItemRiskRepository risks,
            AskedResponseRepository responses,
            AskForResponses asking,
            SettleResponses settling,
            RiskLists lists,
            Projects projects,
            WorkingTime time) {
        this.risks = risks;
        this.responses = responses;
        this.asking = asking;
        this.settling = settling;
        this.lists = lists;
        this.projects = projects;
        this.time = time;
    }

    /** The projects in which something follows today; none on a day off. */
    @Transactional(readOnly = true)
    public List<ProjectId> projects() {
        if (!time.isWorkingDay(time.today())) {
            return List.of();
        }
        Set<UUID> concerned = new TreeSet<>(risks.findProjectsToAsk());
        concerned.addAll(responses.findProjectsToSettle());
        if (lists.isListDay()) {
            concerned.addAll(lists.projectsToSend());
        }
        return concerned.stream().map(ProjectId::new).toList();
    }

    /** Does what follows in one of them; a second call changes nothing. */
    public void follow(ProjectId id) {
        ProjectView project = projects.lock(id);
        if (project.state() == State.RUNNING) {
            settling.settle(project);
            asking.ask(project);
            lists.send(project);
        }
    }
}
