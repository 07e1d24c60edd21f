package io.septet.risk.web;

import io.septet.calendar.WorkingTime;
import io.septet.directory.PersonId;
import io.septet.findings.FindingTexts;
import io.septet.findings.Refused;
import io.septet.paper.PrintedAs;
import io.septet.plan.WorkItemKey;
import io.septet.platform.Repetition;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Readers;
import io.septet.risk.Degree;
import io.septet.risk.RaiseOnPage;
import io.septet.risk.RaiseRisk.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is at risk in a project and why, what is done about it, and the place to raise a risk (T4, T5). */
@Controller
class RiskController {

    private static final String PAGE = "risk/risks";

    private final Readers readers;
    private final RiskSheet sheet;
    private final RaiseOnPage raising;
    private final Repetition repetition;
    private final FindingTexts texts;
    private final WorkingTime time;

    RiskController(
            Readers readers,
            RiskSheet sheet,
            RaiseOnPage raising,
            Repetition repetition,
            FindingTexts texts,
            WorkingTime time) {
        this.readers = readers;
        this.sheet = sheet;
        this.raising = raising;
        this.repetition = repetition;
        this.texts = texts;
        this.time = time;
    }

    @GetMapping({"/projects/{id}/risks", "/projects/{id}/risks.pdf"})
    String risks(@PathVariable UUID id, PersonId person, Model page) {
        ProjectView project = readers.open(new ProjectId(id), person);
        sheet.fill(page, project, person);
        PrintedAs.of(project, time.now(), "risk.document.list").on(page);
        return PAGE;
    }

    @PostMapping("/projects/{id}/risks/raised")
    String raise(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String item,
            @RequestParam(defaultValue = "") String mayHappen,
            @RequestParam(defaultValue = "") String likelihood,
            @RequestParam(defaultValue = "") String effect,
            PersonId person,
            Model page,
            HttpServletResponse response,
            RedirectAttributes afterwards) {
        ProjectView project = readers.open(new ProjectId(id), person);
        Typed typed = new Typed(project.id(), new WorkItemKey(item), mayHappen, degree(likelihood), degree(effect));
        try {
            repetition.of(() -> raising.raise(typed, person));
        } catch (Refused refused) {
            sheet.fill(page, project, person);
            page.addAttribute("refusal", texts.sentences(refused.findings()));
            page.addAttribute("typed", typed);
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return PAGE;
        }
        afterwards.addFlashAttribute("notice", "risk.raise.done");
        return "redirect:/projects/%s/risks".formatted(id);
    }

    private static @Nullable Degree degree(String text) {
        return Arrays.stream(Degree.values())
                .filter(degree -> degree.name().equals(text))
                .findFirst()
                .orElse(null);
    }
}
