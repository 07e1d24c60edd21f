package io.septet.plan.process;

import io.septet.desk.TaskKey;
import io.septet.platform.ProcessContract;
import io.septet.project.ProjectId;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What code and model of {@code responsibility-planning} agree on. */
@Component
class ResponsibilityPlanning implements ProcessContract {

    static final String PROCESS = "responsibility-planning";
    static final TaskKey ASSIGN_DEPARTMENTS = new TaskKey(PROCESS, "AssignDepartments");
    static final TaskKey PLAN_WORK = new TaskKey(PROCESS, "PlanWork");
    static final TaskKey AGREE_COMMUNICATION = new TaskKey(PROCESS, "AgreeCommunication");

    @Override
    public String process() {
        return PROCESS;
    }

    @Override
    public Set<String> facts() {
        return Set.of(ProjectId.VARIABLE);
    }
}
