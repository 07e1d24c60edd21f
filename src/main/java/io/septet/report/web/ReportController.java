package io.septet.report.web;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.findings.FindingTexts;
import io.septet.findings.Refused;
import io.septet.platform.PlainText;
import io.septet.platform.Repetition;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Readers;
import io.septet.report.ReportText;
import io.septet.report.WeeklyReports;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The weekly reports of all departments of a project, week by week, and the place to correct one's own (T3). */
@Controller
class ReportController {

    private static final String PAGE = "report/reports";

    private final Readers readers;
    private final ReportSheet sheet;
    private final WeeklyReports reports;
    private final Repetition repetition;
    private final FindingTexts texts;

    ReportController(
            Readers readers, ReportSheet sheet, WeeklyReports reports, Repetition repetition, FindingTexts texts) {
        this.readers = readers;
        this.sheet = sheet;
        this.reports = reports;
        this.repetition = repetition;
        this.texts = texts;
    }

    @GetMapping({"/projects/{id}/reports", "/projects/{id}/reports.pdf"})
    String reports(@PathVariable UUID id, @RequestParam(defaultValue = "") String week, PersonId person, Model page) {
        sheet.fill(page, readers.open(new ProjectId(id), person), week, person);
        return PAGE;
    }

    @PostMapping("/projects/{id}/reports/corrected")
    String correct(
            @PathVariable UUID id,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate week,
            @RequestParam String department,
            @RequestParam(defaultValue = "") String done,
            @RequestParam(defaultValue = "") String nextWeek,
            @RequestParam(defaultValue = "") String support,
            PersonId person,
            Model page,
            HttpServletResponse response,
            RedirectAttributes afterwards) {
        ProjectView project = readers.open(new ProjectId(id), person);
        DepartmentId whose = DepartmentId.of(department);
        ReportText text = new ReportText(
                PlainText.withLineFeeds(done), PlainText.withLineFeeds(nextWeek), PlainText.withLineFeeds(support));
        try {
            repetition.of(() -> reports.correct(project.id(), week, whose, text, person));
        } catch (Refused refused) {
            sheet.fill(page, project, week.toString(), person);
            page.addAttribute("refusal", texts.sentences(refused.findings()));
            page.addAttribute("typed", new Typed(whose, text));
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return PAGE;
        }
        afterwards.addFlashAttribute("notice", "report.corrected.done");
        return "redirect:/projects/%s/reports?week=%s".formatted(id, week);
    }

    /** What was typed into a form that is shown again. */
    public record Typed(DepartmentId department, ReportText text) {}
}
