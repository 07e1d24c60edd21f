package io.septet.risk.web;

import io.septet.calendar.WorkingTime;
import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.directory.Roster;
import io.septet.plan.WorkItemKey;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Readers;
import io.septet.risk.RiskView;
import io.septet.risk.RiskWording;
import io.septet.risk.Risks;
import io.septet.tracking.Deliveries;
import io.septet.tracking.DeliveryView;
import io.septet.workbook.Download;
import io.septet.workbook.Table;
import io.septet.workbook.WorkbookFile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What is, and what was, at risk in a project, as a workbook (R7, T4). */
@Controller
class RiskWorkbookController {

    private final Readers readers;
    private final Risks risks;
    private final Deliveries deliveries;
    private final Directory directory;
    private final WorkingTime calendar;
    private final RiskWording wording;
    private final MessageSource texts;

    RiskWorkbookController(
            Readers readers,
            Risks risks,
            Deliveries deliveries,
            Directory directory,
            WorkingTime calendar,
            RiskWording wording,
            MessageSource texts) {
        this.readers = readers;
        this.risks = risks;
        this.deliveries = deliveries;
        this.directory = directory;
        this.calendar = calendar;
        this.wording = wording;
        this.texts = texts;
    }

    @GetMapping("/projects/{id}/risks/list.xlsx")
    ResponseEntity<byte[]> list(@PathVariable UUID id, PersonId person, Locale reader) {
        ProjectView project = readers.open(new ProjectId(id), person);
        Map<WorkItemKey, DeliveryView> items = deliveries.of(project.id()).stream()
                .collect(Collectors.toMap(DeliveryView::workItemKey, Function.identity()));
        Roster names = directory.roster();
        String name = text("risk.title", reader);
        Table table = new Table(
                name,
                Stream.of(
                                "plan.item.key",
                                "plan.item.title",
                                "risk.level",
                                "risk.because",
                                "risk.since",
                                "plan.item.responsible",
                                "risk.accountable",
                                "risk.settled")
                        .map(key -> text(key, reader))
                        .toList(),
                risks.of(project.id()).stream()
                        .sorted(Comparator.comparing(RiskView::isOpen)
                                .reversed()
                                .thenComparing(RiskView.MOST_URGENT_FIRST))
                        .map(risk -> row(risk, items.get(risk.item().key()), names, reader))
                        .toList());
        return Download.workbook(
                "%s %s %s".formatted(project.code(), name, calendar.today()), WorkbookFile.of(List.of(table)));
    }

    private List<Object> row(RiskView risk, @Nullable DeliveryView item, Roster names, Locale reader) {
        return List.of(
                risk.item().key().value(),
                item == null ? "" : item.title(),
                wording.level(risk.judgement(), reader),
                wording.because(risk.judgement(), risk.facts(), reader),
                day(risk.since()),
                item == null ? "" : names.person(item.responsible()),
                names.department(risk.accountable()),
                risk.settledAt() == null ? "" : day(risk.settledAt()));
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, calendar.zone());
    }

    private String text(String key, Locale reader) {
        return texts.getMessage(key, null, reader);
    }
}
