package io.septet.goal;

import io.septet.calendar.WorkingTime;
import io.septet.desk.TakingBack;
import io.septet.directory.PersonId;
import io.septet.findings.Refused;
import io.septet.goal.domain.GoalRoundRepository;
import io.septet.platform.AwaitedMessages;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Taking a goal statement back that was handed in by mistake, before any department has answered. */
@Component
@Transactional
public class TakeGoalBack {

    /** Message: the author takes the statement back. */
    public static final String TAKEN_BACK = "GoalTakenBack";

    private final Goals goals;
    private final GoalRoundRepository rounds;
    private final Projects projects;
    private final AwaitedMessages messages;
    private final TakingBack takingBack;
    private final WorkingTime time;

    TakeGoalBack(
            Goals goals,
            GoalRoundRepository rounds,
            Projects projects,
            AwaitedMessages messages,
            TakingBack takingBack,
            WorkingTime time) {
        this.goals = goals;
        this.rounds = rounds;
        this.projects = projects;
        this.messages = messages;
        this.takingBack = takingBack;
        this.time = time;
    }

    /** Whether the person may: they wrote it, and nobody has answered yet. */
    @Transactional(readOnly = true)
    public boolean mayTakeBack(ProjectId project, PersonId person) {
        return goals.latest(project)
                .filter(round ->
                        round.definedBy().equals(person) && round.answers().isEmpty() && round.takenBackAt() == null)
                .filter(round -> messages.isAwaited(TAKEN_BACK, ProjectId.VARIABLE, project.toString()))
                .isPresent();
    }

    /**
     * The author takes the statement back before anybody has answered, and writes it anew (G6).
     *
     * @throws Refused when it is not theirs, somebody has answered, or it is agreed
     */
    public void takeBack(ProjectId project, PersonId person) {
        projects.lock(project);
        if (!mayTakeBack(project, person)) {
            throw Refused.because("goal.takeBack.tooLate");
        }
        rounds.findFirstByProjectIdOrderByNumberDesc(project.value())
                .orElseThrow()
                .takeBack(time.now());
        takingBack.by(person, () -> messages.send(TAKEN_BACK, ProjectId.VARIABLE, project.toString(), Map.of()));
    }
}
