package io.septet.desk.process;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Notices the tasks that come into being while somebody completes one, and because of it. */
@Component
class BegunTasks implements TaskListener {

    private final ThreadLocal<Set<String>> noticed = new ThreadLocal<>();

    /** Does it, and says which tasks came of it; they may be gone again. */
    During during(Supplier<@Nullable String> deed) {
        Set<String> begun = new LinkedHashSet<>();
        noticed.set(begun);
        try {
            return new During(deed.get(), Set.copyOf(begun));
        } finally {
            noticed.remove();
        }
    }

    @Override
    public void notify(DelegateTask task) {
        Set<String> begun = noticed.get();
        if (begun != null) {
            begun.add(task.getId());
        }
    }

    /**
     * What came of it.
     *
     * @param processInstanceId the instance that was started; null when none was
     * @param begun ids of tasks
     */
    record During(@Nullable String processInstanceId, Set<String> begun) {}
}
