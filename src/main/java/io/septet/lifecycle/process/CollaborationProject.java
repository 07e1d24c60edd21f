package io.septet.lifecycle.process;

import io.septet.desk.TaskKey;
import io.septet.lifecycle.ProjectProcess;
import io.septet.platform.ProcessContract;
import io.septet.project.ProjectId;
import io.septet.project.Step;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What code and model of {@code collaboration-project} agree on. */
@Component
class CollaborationProject implements ProcessContract {

    static final String PROCESS = ProjectProcess.PROCESS;
    static final TaskKey PROJECT_PROPOSED = new TaskKey(PROCESS, "ProjectProposed");

    /** Ends the steps under way and begins what follows a cancellation. */
    static final String PROJECT_CANCELLED = "ProjectCancelled";

    /** The step of a project that each call activity leads into. */
    static final Map<String, Step> STEPS = Map.of(
            "SetGoal", Step.GOAL,
            "PlanResponsibilities", Step.RESPONSIBILITIES,
            "SignOffPlan", Step.SIGN_OFF,
            "TrackDelivery", Step.TRACKING,
            "ReviewProject", Step.REVIEW,
            "ArchiveProject", Step.ARCHIVE);

    @Override
    public String process() {
        return PROCESS;
    }

    @Override
    public Set<String> messages() {
        return Set.of(PROJECT_CANCELLED);
    }

    @Override
    public Set<String> facts() {
        return Set.of(ProjectId.VARIABLE);
    }
}
