package io.septet.goal;

import io.septet.calendar.WorkingTime;
import io.septet.findings.Finding;
import io.septet.goal.domain.GoalRoundRepository;
import io.septet.project.Figure;
import io.septet.project.Figure.ToCome;
import io.septet.project.ProjectId;
import io.septet.project.Standing;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** That the objective of a project is due, where that is still to come. */
@Component
class StandingOfGoals implements Standing {

    private final GoalRoundRepository rounds;
    private final WorkingTime time;

    StandingOfGoals(GoalRoundRepository rounds, WorkingTime time) {
        this.rounds = rounds;
        this.time = time;
    }

    @Override
    @Transactional(readOnly = true)
    public Collection<Figure> of(Collection<ProjectId> projects) {
        LocalDate today = time.today();
        return rounds.findDue(projects.stream().map(ProjectId::value).toList()).stream()
                .filter(due -> !due.on().isBefore(today))
                .<Figure>map(due ->
                        new ToCome(new ProjectId(due.project()), due.on(), new Finding("", "goal.isDue", List.of())))
                .toList();
    }
}
