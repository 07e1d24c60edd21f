package io.septet.tracking;

import io.septet.calendar.WorkingTime;
import io.septet.desk.NewFile;
import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.findings.Findings;
import io.septet.findings.Forbidden;
import io.septet.findings.Refused;
import io.septet.platform.PlainText;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.tracking.domain.ItemDeliveryRepository;
import io.septet.tracking.domain.ProgressPolicy;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people report of the work under way (T1). */
@Component
@Transactional
public class ProgressReports {

    /** With one report. */
    private static final int MOST_FILES = 20;

    private final ItemDeliveryRepository repository;
    private final Deliveries deliveries;
    private final Deliverers deliverers;
    private final Projects projects;
    private final DeliveryProcesses processes;
    private final WorkingTime time;

    ProgressReports(
            ItemDeliveryRepository repository,
            Deliveries deliveries,
            Deliverers deliverers,
            Projects projects,
            DeliveryProcesses processes,
            WorkingTime time) {
        this.repository = repository;
        this.deliveries = deliveries;
        this.deliverers = deliverers;
        this.projects = projects;
        this.processes = processes;
        this.time = time;
    }

    /**
     * Takes down how the work stands, on the word of whoever the task is with.
     *
     * @throws Refused naming {@code status}, {@code percent} or {@code note}
     */
    public void report(Progress progress) {
        report(progress, ReportedFiles.NONE);
    }

    /** The same with files that are kept already. */
    public void report(Progress progress, ReportedFiles files) {
        check(progress);
        repository
                .get(progress.item())
                .report(new ProgressReport(
                        time.today(),
                        progress.by().person(),
                        progress.by().inPlaceOf(),
                        progress.status(),
                        progress.percent(),
                        PlainText.orNull(progress.note()),
                        time.now(),
                        files));
    }

    private void check(Progress progress) {
        DeliveryView delivery = deliveries.get(progress.item());
        if (delivery.status() != DeliveryStatus.IN_PROGRESS) {
            throw Refused.because("tracking.report.notUnderWay", delivery.title());
        }
        new Findings()
                .addAll(ProgressPolicy.check(
                        delivery.percent(), progress.status(), progress.percent(), progress.note()))
                .refuseIfAny();
    }

    /**
     * As {@link #report(Progress)}, at any time and whatever task it comes from; a task that waits for a report is answered by
     * it.
     *
     * @throws Refused also when the person is neither responsible for the item nor stands in for whoever is
     */
    public void reportNow(Progress progress, List<NewFile> files) {
        PersonId person = progress.by().person();
        if (!deliverers.isWorkOf(person, progress.item())) {
            throw new Forbidden("tracking.report.others");
        }
        if (files.size() > MOST_FILES) {
            throw Refused.because("tracking.report.tooManyFiles", MOST_FILES);
        }
        ProjectView project = projects.get(progress.item().project());
        if (!processes.answerReport(project, progress, files)) {
            Progress said = progress.saidBy(Doer.of(person, deliverers.of(progress.item())));
            check(said);
            report(said, processes.keep(project, progress.item().key(), files));
        }
    }
}
