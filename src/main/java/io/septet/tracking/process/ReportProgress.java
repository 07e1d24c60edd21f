package io.septet.tracking.process;

import io.septet.desk.Outcome;
import io.septet.desk.Sheet;
import io.septet.desk.Submission;
import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskFiles;
import io.septet.desk.TaskKey;
import io.septet.findings.LongText;
import io.septet.tracking.DeliveryView;
import io.septet.tracking.Progress;
import io.septet.tracking.ProgressReport;
import io.septet.tracking.ProgressReports;
import io.septet.tracking.ProgressStatus;
import io.septet.tracking.ReportedFile;
import io.septet.tracking.ReportedFiles;
import io.septet.tracking.process.ReportProgress.Content;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
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
            @LongText @Size(max = 4000) @Nullable String note) {

        /** As it was said last. */
        static Content before(DeliveryView delivery) {
            ProgressStatus status =
                    delivery.lastReport().map(ProgressReport::status).orElse(ProgressStatus.ON_TRACK);
            return new Content(status, delivery.percent(), null);
        }

        /** The same on the word of whoever the task is with. */
        Progress of(TaskAtHand task) {
            return new Progress(WorkItemDelivery.item(task), task.doer(), status, percent, note);
        }
    }

    private final ProgressReports reports;
    private final TaskFiles files;
    private final DeliveryReference reference;

    ReportProgress(ProgressReports reports, TaskFiles files, DeliveryReference reference) {
        this.reports = reports;
        this.files = files;
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
        return new Sheet<>(Content.before(reference.delivery(task)), reference.of(task));
    }

    @Override
    public Outcome submit(TaskAtHand task, Content content) {
        List<ReportedFile> attached = files.attached(Objects.requireNonNull(task.taskId())).stream()
                .map(file -> new ReportedFile(file.id(), file.name()))
                .toList();
        reports.report(content.of(task), new ReportedFiles(attached));
        return Outcome.none();
    }
}
