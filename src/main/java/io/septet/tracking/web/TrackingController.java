package io.septet.tracking.web;

import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.directory.Roster;
import io.septet.findings.FindingTexts;
import io.septet.findings.Refused;
import io.septet.plan.WorkItemKey;
import io.septet.plan.WorkItemRef;
import io.septet.platform.PlainText;
import io.septet.platform.Repetition;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Readers;
import io.septet.tracking.Deliveries;
import io.septet.tracking.DeliveryStatus;
import io.septet.tracking.DeliveryView;
import io.septet.tracking.Progress;
import io.septet.tracking.ProgressReports;
import io.septet.tracking.ProgressStatus;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How the work of a project stands, planned against actual (T10), and the place to report progress at any time (T1). */
@Controller
@RequestMapping("/projects/{id}/tracking")
class TrackingController {

    private static final String PROJECT = "project";
    private static final String PAGE = "tracking/tracking";

    private final Readers readers;
    private final Deliveries deliveries;
    private final ProgressReports reports;
    private final Directory directory;
    private final Repetition repetition;
    private final TrackingChart chart;
    private final FindingTexts texts;

    TrackingController(
            Readers readers,
            Deliveries deliveries,
            ProgressReports reports,
            Directory directory,
            Repetition repetition,
            TrackingChart chart,
            FindingTexts texts) {
        this.readers = readers;
        this.deliveries = deliveries;
        this.reports = reports;
        this.directory = directory;
        this.repetition = repetition;
        this.chart = chart;
        this.texts = texts;
    }

    @ModelAttribute
    void project(@PathVariable UUID id, PersonId person, Model model) {
        ProjectView project = readers.open(new ProjectId(id), person);
        List<DeliveryView> all = deliveries.of(project.id());
        model.addAttribute(PROJECT, project);
        model.addAttribute("deliveries", all);
        model.addAttribute("totals", Totals.of(all));
        Roster names = directory.roster();
        model.addAttribute("chart", chart.of(all, names, LocaleContextHolder.getLocale()));
        model.addAttribute("mine", reports.owedBy(person, all));
        model.addAttribute("statuses", ProgressStatus.values());
        model.addAttribute("names", names);
    }

    @GetMapping
    String show() {
        return PAGE;
    }

    @PostMapping("/{item}/progress")
    String report(
            @ModelAttribute(name = PROJECT, binding = false) ProjectView project,
            @PathVariable WorkItemKey item,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String percent,
            @RequestParam(defaultValue = "") String note,
            PersonId person,
            Model model,
            HttpServletResponse response,
            RedirectAttributes afterwards) {
        try {
            Progress progress =
                    new Progress(new WorkItemRef(project.id(), item), person, status(status), number(percent), note);
            repetition.of(() -> reports.reportNow(progress));
        } catch (Refused refused) {
            model.addAttribute("refusal", texts.sentences(refused.findings()));
            model.addAttribute("typed", new Typed(item, status, percent, note));
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return PAGE;
        }
        afterwards.addFlashAttribute("notice", "tracking.report.taken");
        return "redirect:/projects/%s/tracking".formatted(project.id());
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String noSuchItem(NoSuchElementException none) {
        return "error";
    }

    private static ProgressStatus status(String text) {
        return Arrays.stream(ProgressStatus.values())
                .filter(status -> status.name().equals(text))
                .findFirst()
                .orElseThrow(() -> Refused.at("status", "tracking.report.noStatus"));
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(PlainText.halfWidth(text).replace("%", "").strip());
        } catch (NumberFormatException e) {
            throw Refused.at("percent", "tracking.report.range");
        }
    }

    /** What was typed into a form that is shown again. */
    public record Typed(WorkItemKey item, String status, String percent, String note) {}

    /** How many items there are of each sort. */
    public record Totals(int all, long accepted, long open, long late, long behind) {

        static Totals of(List<DeliveryView> all) {
            return new Totals(
                    (int) all.stream()
                            .filter(delivery -> delivery.status() != DeliveryStatus.WITHDRAWN)
                            .count(),
                    all.stream()
                            .filter(delivery -> delivery.status() == DeliveryStatus.ACCEPTED)
                            .count(),
                    all.stream().filter(delivery -> delivery.status().isOpen()).count(),
                    all.stream().filter(DeliveryView::isLate).count(),
                    all.stream().filter(DeliveryView::behind).count());
        }
    }
}
