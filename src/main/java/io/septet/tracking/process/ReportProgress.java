package io.septet.tracking.process;

import io.septet.desk.Outcome;
import io.septet.desk.Sheet;
import io.septet.desk.Submission;
import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskKey;
import io.septet.findings.LongText;
import io.septet.tracking.DeliveryView;
import io.septet.tracking.Progress;
import io.septet.tracking.ProgressReport;
import io.septet.tracking.ProgressReports;
import io.septet.tracking.ProgressStatus;
import io.septet.tracking.process.ReportProgress.Content;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The responsible person reports how the work item stands today (T1). */
@Component
class ReportProgress implements Submission<Content, DeliveryShown> {

    private static final String RANGE = "{tracking.report.range}";

    /** How the item stands; {@code percent} is what is done, 0 to 100. */
    record Content(
            @NotNull ProgressStatus status,
            @NotNull(message = RANGE) @Min(value = 0, message = RANGE) @Max(value = 100, message = RANGE)
                    Integer percent,
            @LongText @Size(max = 4000) @Nullable String note) {}

    private final ProgressReports reports;
    private final DeliveryReference reference;

    ReportProgress(ProgressReports reports, DeliveryReference reference) {
        this.reports = reports;
        this.reference = reference;
    }

    @Override
    public TaskKey task() {
        return WorkItemDelivery.REPORT_PROGRESS;
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
        DeliveryView delivery = reference.delivery(task);
        ProgressStatus status =
                delivery.lastReport().map(ProgressReport::status).orElse(ProgressStatus.ON_TRACK);
        return new Sheet<>(new Content(status, delivery.percent(), null), reference.of(task));
    }

    @Override
    public Outcome submit(TaskAtHand task, Content content) {
        reports.report(new Progress(
                WorkItemDelivery.item(task), task.doer(), content.status(), content.percent(), content.note()));
        return Outcome.none();
    }
}
