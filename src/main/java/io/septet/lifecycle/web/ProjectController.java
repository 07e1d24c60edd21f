package io.septet.lifecycle.web;

import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.findings.FindingTexts;
import io.septet.findings.Refused;
import io.septet.lifecycle.CancelProject;
import io.septet.platform.Repetition;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Readers;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of a project, and the two steps of cancelling it: asking, and doing it. */
@Controller
@RequestMapping("/projects/{id}")
class ProjectController {

    private static final String PROJECT = "project";
    private static final String CANCELLATION = "lifecycle/cancellation";

    private final Readers readers;
    private final CancelProject cancelProject;
    private final Directory directory;
    private final ProjectSheet sheet;
    private final Repetition repetition;
    private final FindingTexts texts;

    ProjectController(
            Readers readers,
            CancelProject cancelProject,
            Directory directory,
            ProjectSheet sheet,
            Repetition repetition,
            FindingTexts texts) {
        this.readers = readers;
        this.cancelProject = cancelProject;
        this.directory = directory;
        this.sheet = sheet;
        this.repetition = repetition;
        this.texts = texts;
    }

    @ModelAttribute
    void project(@PathVariable UUID id, PersonId person, Model model) {
        ProjectView project = readers.open(new ProjectId(id), person);
        model.addAttribute(PROJECT, project);
        model.addAttribute("names", directory.roster());
        model.addAttribute("mayCancel", cancelProject.isOpenTo(project.id(), person));
    }

    @GetMapping
    String show(
            @ModelAttribute(name = PROJECT, binding = false) ProjectView project,
            PersonId person,
            Locale reader,
            Model model) {
        sheet.fill(model, project, person, reader);
        return "lifecycle/project";
    }

    @GetMapping("/cancellation")
    String askBeforeCancelling(@ModelAttribute(name = PROJECT, binding = false) ProjectView project, PersonId person) {
        if (!cancelProject.isOpenTo(project.id(), person)) {
            throw new AccessDeniedException("Not theirs to cancel, or ended already");
        }
        return CANCELLATION;
    }

    @PostMapping("/cancellation")
    String cancel(
            @ModelAttribute(name = PROJECT, binding = false) ProjectView project,
            @RequestParam(defaultValue = "") String reason,
            PersonId person,
            Model model,
            HttpServletResponse response,
            RedirectAttributes afterwards) {
        try {
            repetition.of(() -> cancelProject.cancel(project.id(), reason, person));
        } catch (Refused refused) {
            model.addAttribute("refusal", texts.sentences(refused.findings()));
            model.addAttribute("reason", reason);
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return CANCELLATION;
        }
        afterwards.addFlashAttribute("notice", "lifecycle.cancellation.done");
        return "redirect:/projects/" + project.id();
    }
}
