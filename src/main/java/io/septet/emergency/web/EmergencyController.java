package io.septet.emergency.web;

import io.septet.directory.PersonId;
import io.septet.emergency.EmergencyId;
import io.septet.emergency.EmergencyView;
import io.septet.emergency.RaiseEmergency.Typed;
import io.septet.emergency.RaiseEmergencyOnPage;
import io.septet.emergency.TakeEmergency;
import io.septet.findings.FindingTexts;
import io.septet.findings.Refused;
import io.septet.plan.WorkItemKey;
import io.septet.platform.Repetition;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Readers;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The emergencies of a project, the place to raise one, and the button by which whoever was told takes one: the message's link
 * leads to that one alone, and the button is the second click (T9).
 */
@Controller
class EmergencyController {

    private static final String PAGE = "emergency/emergencies";

    private final Readers readers;
    private final EmergencySheet sheet;
    private final EmergencyNotices notices;
    private final RaiseEmergencyOnPage raising;
    private final TakeEmergency taking;
    private final Repetition repetition;
    private final FindingTexts texts;

    EmergencyController(
            Readers readers,
            EmergencySheet sheet,
            EmergencyNotices notices,
            RaiseEmergencyOnPage raising,
            TakeEmergency taking,
            Repetition repetition,
            FindingTexts texts) {
        this.readers = readers;
        this.sheet = sheet;
        this.notices = notices;
        this.raising = raising;
        this.taking = taking;
        this.repetition = repetition;
        this.texts = texts;
    }

    /** @param of id of the only one that is shown; all of them where it is none of the project's */
    @GetMapping("/projects/{id}/emergencies")
    String emergencies(@PathVariable UUID id, @RequestParam(defaultValue = "") String of, PersonId person, Model page) {
        sheet.fill(page, readers.open(new ProjectId(id), person), of, person);
        return PAGE;
    }

    @PostMapping("/projects/{id}/emergencies/raised")
    String raise(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String item,
            @RequestParam(defaultValue = "") String what,
            @RequestParam(defaultValue = "") String needed,
            PersonId person,
            Model page,
            Locale reader,
            HttpServletResponse response,
            RedirectAttributes afterwards) {
        ProjectView project = readers.open(new ProjectId(id), person);
        Typed typed = new Typed(project.id(), item.isBlank() ? null : new WorkItemKey(item), what, needed);
        try {
            EmergencyView raised = repetition.of(() -> raising.raise(typed, person));
            afterwards.addFlashAttribute("notice", notices.raised(raised, reader));
        } catch (Refused refused) {
            page.addAttribute("typed", typed);
            return refused(refused, project, person, page, response);
        }
        return "redirect:/projects/%s/emergencies".formatted(id);
    }

    @PostMapping("/projects/{id}/emergencies/taken")
    String take(
            @PathVariable UUID id,
            @RequestParam UUID of,
            PersonId person,
            Model page,
            Locale reader,
            HttpServletResponse response,
            RedirectAttributes afterwards) {
        ProjectView project = readers.open(new ProjectId(id), person);
        try {
            EmergencyView now = repetition.of(() -> taking.take(project.id(), new EmergencyId(of), person));
            afterwards.addFlashAttribute("notice", notices.taken(now, person, reader));
        } catch (Refused refused) {
            return refused(refused, project, person, page, response);
        }
        return "redirect:/projects/%s/emergencies?of=%s".formatted(id, of);
    }

    private String refused(
            Refused refused, ProjectView project, PersonId person, Model page, HttpServletResponse response) {
        sheet.fill(page, project, "", person);
        page.addAttribute("refusal", texts.sentences(refused.findings()));
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return PAGE;
    }
}
