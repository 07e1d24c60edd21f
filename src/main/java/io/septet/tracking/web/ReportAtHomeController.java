package io.septet.tracking.web;

import io.septet.directory.PersonId;
import io.septet.findings.FindingTexts;
import io.septet.findings.Refused;
import io.septet.plan.WorkItemKey;
import io.septet.plan.WorkItemRef;
import io.septet.platform.Repetition;
import io.septet.project.ProjectId;
import io.septet.project.Readers;
import io.septet.tracking.ProgressReports;
import io.septet.tracking.web.ItemsAtHome.OwnItem;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Progress that is reported on the first page, as on the page of tracking. One comes back to the first page; after a
 * refusal it says why beside the item, with what was typed.
 */
@Controller
class ReportAtHomeController {

    private final Readers readers;
    private final ProgressReports reports;
    private final Repetition repetition;
    private final FindingTexts texts;

    ReportAtHomeController(Readers readers, ProgressReports reports, Repetition repetition, FindingTexts texts) {
        this.readers = readers;
        this.reports = reports;
        this.repetition = repetition;
        this.texts = texts;
    }

    /** A report that was refused. */
    public record RefusedReport(String anchor, String why, String status, String percent, String note) {}

    /** @param all whether the page showed all items, not the first ones alone */
    @PostMapping("/projects/{id}/tracking/{item}/progress/at-home")
    String report(
            @PathVariable UUID id,
            @PathVariable WorkItemKey item,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String percent,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "false") boolean all,
            PersonId person,
            RedirectAttributes afterwards) {
        ProjectId project = readers.open(new ProjectId(id), person).id();
        TypedReport typed = new TypedReport(item, status, percent, note);
        String anchor = OwnItem.anchorOf(new WorkItemRef(project, item));
        try {
            repetition.of(() -> reports.reportNow(typed.of(project, person), List.of()));
        } catch (Refused refused) {
            afterwards.addFlashAttribute(
                    "refused", new RefusedReport(anchor, texts.sentences(refused.findings()), status, percent, note));
            return back(all, anchor);
        }
        afterwards.addFlashAttribute("reported", anchor);
        return back(all, anchor);
    }

    private static String back(boolean all, String anchor) {
        return "redirect:/%s#%s".formatted(all ? "?all=items" : "", anchor);
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String noSuchItem(NoSuchElementException none) {
        return "error";
    }
}
