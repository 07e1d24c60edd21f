package io.septet.tracking.web;

import io.septet.calendar.WorkingTime;
import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.directory.Roster;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Readers;
import io.septet.tracking.Deliveries;
import io.septet.tracking.DeliveryStatus;
import io.septet.tracking.DeliveryView;
import io.septet.tracking.ProgressReport;
import io.septet.workbook.Download;
import io.septet.workbook.Table;
import io.septet.workbook.WorkbookFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How the work of a project stands today and stood a week ago, as a workbook (R7, T1). */
@Controller
class ProgressWorkbookController {

    private static final int WEEK = 7;

    private final Readers readers;
    private final Deliveries deliveries;
    private final Directory directory;
    private final WorkingTime calendar;
    private final MessageSource texts;

    ProgressWorkbookController(
            Readers readers, Deliveries deliveries, Directory directory, WorkingTime calendar, MessageSource texts) {
        this.readers = readers;
        this.deliveries = deliveries;
        this.directory = directory;
        this.calendar = calendar;
        this.texts = texts;
    }

    @GetMapping("/projects/{id}/tracking/progress.xlsx")
    ResponseEntity<byte[]> progress(@PathVariable UUID id, PersonId person, Locale reader) {
        ProjectView project = readers.open(new ProjectId(id), person);
        Roster names = directory.roster();
        LocalDate today = calendar.today();
        String name = text("tracking.workbook", reader);
        Table table = new Table(
                name,
                Stream.of(
                                "plan.item.key",
                                "plan.item.title",
                                "plan.item.responsible",
                                "plan.item.start",
                                "plan.item.end",
                                "tracking.report.status",
                                "tracking.report.percent",
                                "tracking.workbook.weekAgo",
                                "tracking.workbook.planned",
                                "tracking.workbook.daysLate",
                                "tracking.lastReport",
                                "tracking.report.note")
                        .map(key -> text(key, reader))
                        .toList(),
                deliveries.of(project.id()).stream()
                        .filter(delivery -> delivery.status() != DeliveryStatus.WITHDRAWN)
                        .map(delivery -> row(delivery, names, today, reader))
                        .toList());
        return Download.workbook("%s %s %s".formatted(project.code(), name, today), WorkbookFile.of(List.of(table)));
    }

    private List<Object> row(DeliveryView delivery, Roster names, LocalDate today, Locale reader) {
        Optional<ProgressReport> last = delivery.lastReport();
        return List.of(
                delivery.workItemKey().value(),
                delivery.title(),
                names.person(delivery.responsible()),
                delivery.start(),
                delivery.end(),
                text("tracking.status." + delivery.status(), reader),
                delivery.percent(),
                percentOn(today.minusDays(WEEK), delivery),
                delivery.plannedPercent(),
                delivery.daysLate(),
                last.<Object>map(ProgressReport::day).orElse(""),
                last.map(ProgressReport::note).orElse(""));
    }

    /** As it had been reported on the evening of that day. */
    private static int percentOn(LocalDate day, DeliveryView delivery) {
        return delivery.reports().stream()
                .filter(report -> !report.day().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(ProgressReport::percent)
                .orElse(0);
    }

    private String text(String key, Locale reader) {
        return texts.getMessage(key, null, reader);
    }
}
