package io.septet.change.process;

import io.septet.change.ChangeId;
import io.septet.change.Changes;
import io.septet.directory.PersonId;
import io.septet.project.EndsWithProcess;
import io.septet.project.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A change is asked for no longer when its process was ended by hand. */
@Component
class ChangeEndsWithProcess implements EndsWithProcess {

    private final Changes changes;

    ChangeEndsWithProcess(Changes changes) {
        this.changes = changes;
    }

    @Override
    public String process() {
        return ChangeRequestProcess.PROCESS;
    }

    @Override
    public String variable() {
        return ChangeRequestProcess.CHANGE_ID;
    }

    @Override
    public void endedByHand(ProjectId project, String which, @Nullable PersonId by) {
        changes.endByHand(ChangeId.of(which));
    }
}
