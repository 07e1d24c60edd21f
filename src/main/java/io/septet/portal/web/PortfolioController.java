package io.septet.portal.web;

import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.directory.Roster;
import io.septet.findings.FindingTexts;
import io.septet.findings.Refused;
import io.septet.portal.KeptFilters;
import io.septet.project.Category;
import io.septet.project.Portfolio;
import io.septet.project.PortfolioFilter;
import io.septet.project.PortfolioFilter.Order;
import io.septet.project.PortfolioFilter.Which;
import io.septet.project.Step;
import jakarta.servlet.http.HttpServletResponse;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * All projects that somebody may read about, with how each stands, filtered and in an order by the address, page by page;
 * and the filters that somebody keeps.
 */
@Controller
@RequestMapping("/projects")
class PortfolioController {

    private static final String PAGE = "portal/projects";

    private final Portfolio portfolio;
    private final KeptFilters filters;
    private final Directory directory;
    private final FindingTexts texts;

    PortfolioController(Portfolio portfolio, KeptFilters filters, Directory directory, FindingTexts texts) {
        this.portfolio = portfolio;
        this.filters = filters;
        this.directory = directory;
        this.texts = texts;
    }

    /** @param page number of the page */
    @GetMapping
    String list(
            @ModelAttribute("typed") FilterInAddress typed,
            @RequestParam(defaultValue = "0") int page,
            PersonId person,
            Model model) {
        fill(model, typed, page, person);
        return PAGE;
    }

    @PostMapping("/filters")
    String keep(
            @ModelAttribute("typed") FilterInAddress typed,
            @RequestParam(defaultValue = "") String name,
            PersonId person,
            Model model,
            HttpServletResponse response,
            RedirectAttributes afterwards) {
        try {
            filters.keep(person, name, typed.query());
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("name", name);
            model.addAttribute("refusal", texts.sentences(refused.findings()));
            fill(model, typed, 0, person);
            return PAGE;
        }
        afterwards.addFlashAttribute("notice", "portal.filters.kept");
        return "redirect:" + typed.page(0);
    }

    @PostMapping("/filters/{filter}/removed")
    String remove(
            @PathVariable UUID filter,
            @ModelAttribute("typed") FilterInAddress typed,
            PersonId person,
            RedirectAttributes afterwards) {
        try {
            filters.remove(person, filter);
        } catch (NoSuchElementException none) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        afterwards.addFlashAttribute("notice", "portal.filters.removed");
        return "redirect:" + typed.page(0);
    }

    private void fill(Model model, FilterInAddress typed, int number, PersonId person) {
        PortfolioFilter filter = typed.filter();
        Page<ListedProject> page =
                portfolio.page(person, filter, number).map(project -> ListedProject.of(project, texts));
        Roster roster = directory.roster();
        model.addAttribute("list", page);
        model.addAttribute("filter", filter);
        model.addAttribute("isFiltered", !filter.equals(PortfolioFilter.UNDER_WAY));
        model.addAttribute("chosen", typed.chosen());
        model.addAttribute("before", typed.page(page.getNumber() - 1));
        model.addAttribute("after", typed.page(page.getNumber() + 1));
        model.addAttribute("kept", filters.of(person));
        model.addAttribute("names", roster);
        model.addAttribute("steps", Step.values());
        model.addAttribute("categories", Category.values());
        model.addAttribute("whiches", Which.values());
        model.addAttribute("orders", Order.values());
        model.addAttribute("seesLoad", !roster.headedBy(person).isEmpty() || directory.isAdministrator(person));
    }
}
