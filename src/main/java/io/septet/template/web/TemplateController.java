package io.septet.template.web;

import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.findings.FindingTexts;
import io.septet.findings.Refused;
import io.septet.project.ProjectId;
import io.septet.template.TemplateView;
import io.septet.template.Templates;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where everybody sees the templates, and process owners keep an archived project as one, rename, describe and withdraw it. */
@Controller
@RequestMapping("/templates")
class TemplateController {

    private static final String LIST = "template/templates";
    private static final String NEW = "template/keeping";
    private static final String ONE = "template/template";

    private final Templates templates;
    private final Directory directory;
    private final FindingTexts texts;

    TemplateController(Templates templates, Directory directory, FindingTexts texts) {
        this.templates = templates;
        this.directory = directory;
        this.texts = texts;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "0") int page, PersonId person, Model model) {
        model.addAttribute("templates", templates.page(page, person));
        model.addAttribute("names", directory.roster());
        return LIST;
    }

    @GetMapping("/new")
    String ask(@RequestParam UUID project, PersonId person, Model model) {
        ProjectId source = new ProjectId(project);
        String name = templates.source(source, person).name();
        return asked(source, person, name, "", Map.of(), model);
    }

    @PostMapping
    String keep(
            @RequestParam UUID project,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String description,
            PersonId person,
            Model model,
            HttpServletResponse response,
            RedirectAttributes afterwards) {
        ProjectId source = new ProjectId(project);
        UUID kept;
        try {
            kept = templates.keep(source, name, description, person);
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return asked(source, person, name, description, texts.byPath(refused), model);
        }
        afterwards.addFlashAttribute("notice", "template.kept");
        return "redirect:/templates/" + kept;
    }

    private String asked(
            ProjectId source,
            PersonId person,
            String name,
            String description,
            Map<String, String> wrong,
            Model model) {
        model.addAttribute("source", templates.source(source, person));
        model.addAttribute("typedName", name);
        model.addAttribute("typedDescription", description);
        model.addAttribute("wrong", wrong);
        return NEW;
    }

    @GetMapping("/{template}")
    String show(@PathVariable UUID template, PersonId person, Model model) {
        TemplateView shown = templates.get(template);
        return shown(shown, shown.name(), shown.description(), Map.of(), person, model);
    }

    @PostMapping("/{template}")
    String describe(
            @PathVariable UUID template,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String description,
            PersonId person,
            Model model,
            HttpServletResponse response,
            RedirectAttributes afterwards) {
        try {
            templates.describe(template, name, description, person);
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return shown(templates.get(template), name, description, texts.byPath(refused), person, model);
        }
        afterwards.addFlashAttribute("notice", "template.described");
        return "redirect:/templates/" + template;
    }

    @PostMapping("/{template}/withdrawal")
    String withdraw(@PathVariable UUID template, PersonId person, RedirectAttributes afterwards) {
        templates.withdraw(template, person);
        afterwards.addFlashAttribute("notice", "template.withdrawn.done");
        return "redirect:/templates";
    }

    private String shown(
            TemplateView template,
            String name,
            String description,
            Map<String, String> wrong,
            PersonId person,
            Model model) {
        model.addAttribute("template", template);
        model.addAttribute("showsSource", templates.showsSource(template, person));
        model.addAttribute("typedName", name);
        model.addAttribute("typedDescription", description);
        model.addAttribute("wrong", wrong);
        model.addAttribute("keeps", templates.keeps(person));
        model.addAttribute("names", directory.roster());
        return ONE;
    }

    @ExceptionHandler(NoSuchElementException.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void nothingThere() {}
}
