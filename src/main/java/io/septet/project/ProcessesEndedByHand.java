package io.septet.project;

import io.septet.desk.ByHand;
import io.septet.desk.ByHand.Kind;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ends what lasted as long as a process that an administrator has ended by hand, once that is on record. */
@Component
class ProcessesEndedByHand {

    private final ObjectProvider<EndsWithProcess> all;

    ProcessesEndedByHand(ObjectProvider<EndsWithProcess> all) {
        this.all = all;
    }

    @EventListener
    void end(ByHand step) {
        if (step.kind() == Kind.ENDED && step.projectId() != null) {
            ProjectId project = ProjectId.of(step.projectId());
            all.stream().filter(one -> one.process().equals(step.process())).forEach(one -> {
                String which = step.facts().get(one.variable());
                if (which != null) {
                    one.endedByHand(project, which, step.by());
                }
            });
        }
    }
}
