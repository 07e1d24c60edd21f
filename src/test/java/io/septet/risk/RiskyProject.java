package io.septet.risk;

import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.plan.WorkItem;
import io.septet.plan.WorkItemRef;
import io.septet.tracking.Progress;
import io.septet.tracking.ProgressReports;
import io.septet.tracking.ProgressStatus;
import io.septet.tracking.TrackedProject;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.beans.factory.BeanFactory;

/** A project that is tracked, whose people report as the test says, and the look of a morning. */
public final class RiskyProject {

    private final BeanFactory beans;
    private final TrackedProject project;

    public RiskyProject(BeanFactory beans, WorkItem... items) {
        this.beans = beans;
        project = new TrackedProject(beans);
        project.plan(items);
        project.track();
    }

    public TrackedProject tracked() {
        return project;
    }

    /** What the responsible person says now; where a task waits for it, it is answered. */
    public void report(String item, ProgressStatus status, int percent) {
        PersonId person = project.delivery(item).responsible();
        beans.getBean(ProgressReports.class)
                .report(new Progress(WorkItemRef.of(project.id(), item), Doer.of(person), status, percent, "as it is"));
    }

    /** The look of this morning, with everything that the engine does after it. */
    public ProcessInstance look() {
        ProcessInstance watch = beans.getBean(RuntimeService.class).startProcessInstanceByKey("risk-watch");
        project.runWhatIsDue();
        return watch;
    }

    public List<RiskView> risks() {
        return beans.getBean(Risks.class).of(project.id());
    }

    /** The risk of an item that was found last. */
    public Optional<RiskView> risk(String item) {
        return risks().stream()
                .filter(risk -> risk.item().key().value().equals(item))
                .findFirst();
    }
}
