package io.septet.resource.web;

import io.septet.directory.PersonId;
import io.septet.findings.FindingTexts;
import io.septet.findings.Refused;
import io.septet.platform.CompanyCurrency;
import io.septet.platform.Repetition;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Readers;
import io.septet.resource.RequestOnPage;
import io.septet.resource.TakeRequestBack;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a project has asked for and what became of it, and the place to ask for more (T7). */
@Controller
class RequestController {

    private static final String PAGE = "resource/requests";

    private final Readers readers;
    private final RequestSheet sheet;
    private final RequestOnPage requesting;
    private final TakeRequestBack takingBack;
    private final CompanyCurrency currency;
    private final Repetition repetition;
    private final FindingTexts texts;

    RequestController(
            Readers readers,
            RequestSheet sheet,
            RequestOnPage requesting,
            TakeRequestBack takingBack,
            CompanyCurrency currency,
            Repetition repetition,
            FindingTexts texts) {
        this.readers = readers;
        this.sheet = sheet;
        this.requesting = requesting;
        this.takingBack = takingBack;
        this.currency = currency;
        this.repetition = repetition;
        this.texts = texts;
    }

    @GetMapping("/projects/{id}/requests")
    String requests(@PathVariable UUID id, PersonId person, Model page) {
        sheet.fill(page, readers.open(new ProjectId(id), person), person);
        return PAGE;
    }

    @PostMapping("/projects/{id}/requests/asked")
    String ask(
            @PathVariable UUID id,
            @ModelAttribute("typed") TypedNeed typed,
            PersonId person,
            Locale reader,
            Model page,
            HttpServletResponse response,
            RedirectAttributes afterwards) {
        ProjectView project = readers.open(new ProjectId(id), person);
        try {
            repetition.of(() -> requesting.request(typed.need(project.id(), currency.unit(reader)), person));
        } catch (Refused refused) {
            sheet.fill(page, project, person);
            page.addAttribute("refusal", texts.sentences(refused.findings()));
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return PAGE;
        }
        afterwards.addFlashAttribute("notice", "resource.ask.done");
        return "redirect:/projects/%s/requests".formatted(id);
    }

    @PostMapping("/projects/{id}/requests/{number}/taken-back")
    String takeBack(
            @PathVariable UUID id,
            @PathVariable int number,
            PersonId person,
            Model page,
            HttpServletResponse response,
            RedirectAttributes afterwards) {
        ProjectView project = readers.open(new ProjectId(id), person);
        try {
            takingBack.takeBack(project.id(), number, person);
        } catch (Refused refused) {
            sheet.fill(page, project, person);
            page.addAttribute("takeBackRefused", texts.sentences(refused.findings()));
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return PAGE;
        }
        afterwards.addFlashAttribute("notice", "resource.takeBack.done");
        return "redirect:/projects/%s/requests".formatted(id);
    }
}
