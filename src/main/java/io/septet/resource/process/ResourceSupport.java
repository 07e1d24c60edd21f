package io.septet.resource.process;

import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskKey;
import io.septet.platform.ProcessContract;
import io.septet.project.ProjectId;
import io.septet.resource.RequestId;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What code and model of {@code resource-support} agree on. */
@Component
class ResourceSupport implements ProcessContract {

    static final String PROCESS = "resource-support";

    /** Somebody asks in a form. */
    static final TaskKey RESOURCE_NEEDED = new TaskKey(PROCESS, "ResourceNeeded");

    static final TaskKey DECIDE_ON_SUPPORT = new TaskKey(PROCESS, "DecideOnSupport");

    /** Starts it for what was asked on the page. */
    static final String SUPPORT_REQUESTED = "SupportRequested";

    /** Ends it undecided. */
    static final String SUPPORT_NOT_NEEDED = "SupportNotNeeded";

    /** What is decided. */
    static final String RESOURCE_REQUEST_ID = "resourceRequestId";

    /** Whether it was granted; a boolean. */
    static final String SUPPORT_GRANTED = "supportGranted";

    @Override
    public String process() {
        return PROCESS;
    }

    @Override
    public Set<String> messages() {
        return Set.of(SUPPORT_REQUESTED, SUPPORT_NOT_NEEDED);
    }

    @Override
    public Set<String> facts() {
        return Set.of(ProjectId.VARIABLE, RESOURCE_REQUEST_ID, SUPPORT_GRANTED);
    }

    static RequestId request(TaskAtHand task) {
        return RequestId.of(task.fact(RESOURCE_REQUEST_ID));
    }
}
