package io.septet.tracking.web;

import io.septet.calendar.Chart.Scale;
import io.septet.desk.NewFile;
import io.septet.desk.SentFiles;
import io.septet.directory.PersonId;
import io.septet.findings.FindingTexts;
import io.septet.findings.Refused;
import io.septet.plan.WorkItemKey;
import io.septet.plan.WorkItemRef;
import io.septet.platform.Repetition;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Readers;
import io.septet.tracking.EarlyStarts;
import io.septet.tracking.Progress;
import io.septet.tracking.ProgressReports;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * How the work of a project stands, planned against actual (T10), and the place to begin one's work early and to report
 * progress at any time (T1).
 */
@Controller
@RequestMapping("/projects/{id}/tracking")
class TrackingController {

    private static final String PROJECT = "project";
    private static final String PAGE = "tracking/tracking";

    private final Readers readers;
    private final TrackingSheet sheet;
    private final ProgressReports reports;
    private final EarlyStarts earlyStarts;
    private final Repetition repetition;
    private final FindingTexts texts;

    TrackingController(
            Readers readers,
            TrackingSheet sheet,
            ProgressReports reports,
            EarlyStarts earlyStarts,
            Repetition repetition,
            FindingTexts texts) {
        this.readers = readers;
        this.sheet = sheet;
        this.reports = reports;
        this.earlyStarts = earlyStarts;
        this.repetition = repetition;
        this.texts = texts;
    }

    @ModelAttribute
    void project(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String scale,
            PersonId person,
            Model model) {
        ProjectView project = readers.open(new ProjectId(id), person);
        model.addAttribute(PROJECT, project);
        sheet.fill(model, project, person, Scale.of(scale));
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
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            PersonId person,
            Model model,
            HttpServletResponse response,
            RedirectAttributes afterwards) {
        TypedReport typed = new TypedReport(item, status, percent, note);
        try {
            Progress progress = typed.of(project.id(), person);
            List<NewFile> sent = SentFiles.of(files);
            repetition.of(() -> reports.reportNow(progress, sent));
        } catch (Refused refused) {
            model.addAttribute("refusal", texts.sentences(refused.findings()));
            model.addAttribute("typed", typed);
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return PAGE;
        }
        afterwards.addFlashAttribute("notice", "tracking.report.taken");
        return "redirect:/projects/%s/tracking".formatted(project.id());
    }

    @PostMapping("/{item}/start")
    String start(
            @ModelAttribute(name = PROJECT, binding = false) ProjectView project,
            @PathVariable WorkItemKey item,
            PersonId person,
            Model model,
            HttpServletResponse response,
            RedirectAttributes afterwards) {
        try {
            repetition.of(() -> earlyStarts.begin(new WorkItemRef(project.id(), item), person));
        } catch (Refused refused) {
            model.addAttribute("refusal", texts.sentences(refused.findings()));
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return PAGE;
        }
        afterwards.addFlashAttribute("notice", "tracking.early.done");
        return "redirect:/projects/%s/tracking".formatted(project.id());
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String noSuchItem(NoSuchElementException none) {
        return "error";
    }
}
