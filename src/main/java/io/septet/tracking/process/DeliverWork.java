package io.septet.tracking.process;

import static io.septet.findings.Blank.blank;

import io.septet.desk.InterimSubmission;
import io.septet.desk.NewFile;
import io.septet.desk.Outcome;
import io.septet.desk.Sheet;
import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskKey;
import io.septet.findings.LongText;
import io.septet.findings.Refused;
import io.septet.platform.PlainText;
import io.septet.tracking.Deliverables;
import io.septet.tracking.HandOver;
import io.septet.tracking.ProgressReports;
import io.septet.tracking.process.DeliverWork.Content;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The responsible person hands over the deliverable after checking it against the standard (T8), and reports meanwhile how
 * far the work is (T1).
 */
@Component
class DeliverWork implements InterimSubmission<Content, DeliveryShown, ReportProgress.Content> {

    private static final String PROGRESS = "progress";

    /**
     * What the person says about the deliverable.
     *
     * @param checks a line for each point of the acceptance standard
     * @param location where the deliverable is to be found
     * @param progress how far the work is, which is handed in by itself; nothing of it belongs to the deliverable
     */
    record Content(
            @NotNull List<@Valid @NotNull Check> checks,
            @NotBlank @Size(max = 1000) String location,
            @LongText @Size(max = 4000) @Nullable String note,
            ReportProgress.@Nullable Content progress) {}

    /** Whether a point of the standard is met. */
    record Check(@LongText @NotBlank String point, boolean met) {}

    private final Deliverables deliverables;
    private final ProgressReports reports;
    private final DeliveryReference reference;

    DeliverWork(Deliverables deliverables, ProgressReports reports, DeliveryReference reference) {
        this.deliverables = deliverables;
        this.reports = reports;
        this.reference = reference;
    }

    @Override
    public TaskKey task() {
        return WorkItemDelivery.DELIVER_WORK;
    }

    @Override
    public Class<Content> content() {
        return Content.class;
    }

    @Override
    public Class<DeliveryShown> reference() {
        return DeliveryShown.class;
    }

    @Override
    public Sheet<Content, DeliveryShown> open(TaskAtHand task) {
        List<Check> checks = deliverables.standard(WorkItemDelivery.item(task)).points().stream()
                .map(point -> new Check(point, false))
                .toList();
        DeliveryShown shown = reference.of(task);
        HandOver before = shown.handOver();
        String location = before == null ? blank() : before.location();
        ReportProgress.Content progress = ReportProgress.Content.before(reference.delivery(task));
        return new Sheet<>(new Content(checks, location, null, progress), shown);
    }

    @Override
    public Class<ReportProgress.Content> interim() {
        return ReportProgress.Content.class;
    }

    @Override
    public String interimPart() {
        return PROGRESS;
    }

    @Override
    public void takeIn(TaskAtHand task, ReportProgress.Content progress, List<NewFile> files) {
        reports.reportNow(progress.of(task), files);
    }

    /** A note that somebody has typed into the report and not sent would be lost. */
    @Override
    public Outcome submit(TaskAtHand task, Content content) {
        ReportProgress.Content unsent = content.progress();
        if (unsent != null && PlainText.orNull(unsent.note()) != null) {
            throw Refused.at(PROGRESS + ".note", "tracking.report.unsent");
        }
        deliverables.handOver(
                WorkItemDelivery.item(task),
                task.doer(),
                content.location(),
                content.checks().stream().filter(Check::met).map(Check::point).toList(),
                content.note());
        return Outcome.with(WorkItemDelivery.DELIVERABLE_REFUSED, false);
    }
}
