package io.septet.issue.web;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.findings.FindingTexts;
import io.septet.findings.Refused;
import io.septet.issue.IssueId;
import io.septet.issue.IssueView;
import io.septet.issue.Issues;
import io.septet.issue.RaiseIssueOnPage;
import io.septet.issue.RaisedIssue;
import io.septet.issue.WithdrawIssue;
import io.septet.plan.WorkItemKey;
import io.septet.platform.Repetition;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Readers;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
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

/** The issues of a project, each with everything that was done about it, and the place to raise or withdraw one (T6). */
@Controller
@RequestMapping("/projects/{id}/issues")
class IssueController {

    private static final String PROJECT = "project";
    private static final String PAGE = "issue/issues";

    private final Readers readers;
    private final IssueSheet sheet;
    private final Issues issues;
    private final RaiseIssueOnPage raising;
    private final WithdrawIssue withdrawing;
    private final Repetition repetition;
    private final FindingTexts texts;

    IssueController(
            Readers readers,
            IssueSheet sheet,
            Issues issues,
            RaiseIssueOnPage raising,
            WithdrawIssue withdrawing,
            Repetition repetition,
            FindingTexts texts) {
        this.readers = readers;
        this.sheet = sheet;
        this.issues = issues;
        this.raising = raising;
        this.withdrawing = withdrawing;
        this.repetition = repetition;
        this.texts = texts;
    }

    @ModelAttribute
    void project(@PathVariable UUID id, PersonId person, Model page) {
        ProjectView project = readers.open(new ProjectId(id), person);
        page.addAttribute(PROJECT, project);
    }

    @GetMapping
    String show(@ModelAttribute(name = PROJECT, binding = false) ProjectView project, PersonId person, Model page) {
        sheet.fill(page, project, person);
        return PAGE;
    }

    @PostMapping("/raised")
    String raise(
            @ModelAttribute(name = PROJECT, binding = false) ProjectView project,
            @RequestParam(defaultValue = "") String item,
            @RequestParam(defaultValue = "") String description,
            @RequestParam(defaultValue = "") List<String> departments,
            @RequestParam(defaultValue = "") String dispute,
            @RequestParam(defaultValue = "") String proposal,
            PersonId person,
            Model page,
            HttpServletResponse response,
            RedirectAttributes afterwards) {
        RaisedIssue typed = new RaisedIssue(
                project.id(),
                item.isBlank() ? null : WorkItemKey.of(item),
                description,
                departments.stream().map(DepartmentId::of).toList(),
                dispute,
                proposal);
        try {
            repetition.of(() -> raising.raise(typed, person));
        } catch (Refused refused) {
            page.addAttribute("typed", typed);
            page.addAttribute("refusal", texts.sentences(refused.findings()));
            return refused(page, project, person, response);
        }
        afterwards.addFlashAttribute("notice", "issue.raise.done");
        return "redirect:/projects/%s/issues".formatted(project.id());
    }

    @PostMapping("/{issue}/withdrawal")
    String withdraw(
            @ModelAttribute(name = PROJECT, binding = false) ProjectView project,
            @PathVariable UUID issue,
            @RequestParam(defaultValue = "") String reason,
            PersonId person,
            Model page,
            HttpServletResponse response,
            RedirectAttributes afterwards) {
        IssueId known = issues.of(project.id()).stream()
                .map(IssueView::id)
                .filter(id -> id.value().equals(issue))
                .findAny()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        try {
            repetition.of(() -> withdrawing.withdraw(known, person, reason));
        } catch (Refused refused) {
            page.addAttribute("withdrawing", known);
            page.addAttribute("reason", reason);
            page.addAttribute("withdrawalRefused", texts.sentences(refused.findings()));
            return refused(page, project, person, response);
        }
        afterwards.addFlashAttribute("notice", "issue.withdraw.done");
        return "redirect:/projects/%s/issues".formatted(project.id());
    }

    private String refused(Model page, ProjectView project, PersonId person, HttpServletResponse response) {
        sheet.fill(page, project, person);
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return PAGE;
    }
}
