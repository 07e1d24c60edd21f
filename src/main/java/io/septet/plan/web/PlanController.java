package io.septet.plan.web;

import io.septet.calendar.Chart.Scale;
import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.directory.Roster;
import io.septet.paper.PrintedAs;
import io.septet.plan.DifferenceWording;
import io.septet.plan.Plan;
import io.septet.plan.PlanCharts;
import io.septet.plan.PlanChecks;
import io.septet.plan.PlanDrafts;
import io.septet.plan.PlanVersion;
import io.septet.plan.PlanVersions;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Readers;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The plan of a project as a document that people read (S1, R4): the version they work by, each other one, the draft. */
@Controller
class PlanController {

    private static final String PAGE = "plan/plan";
    private static final String SCALE = "scale";

    private final Readers readers;
    private final PlanVersions plans;
    private final PlanDrafts drafts;
    private final PlanChecks checks;
    private final Directory directory;
    private final PlanCharts charts;
    private final DifferenceWording wording;

    PlanController(
            Readers readers,
            PlanVersions plans,
            PlanDrafts drafts,
            PlanChecks checks,
            Directory directory,
            PlanCharts charts,
            DifferenceWording wording) {
        this.readers = readers;
        this.plans = plans;
        this.drafts = drafts;
        this.checks = checks;
        this.directory = directory;
        this.charts = charts;
        this.wording = wording;
    }

    /** By what the chart's days are headed, where the address says so. */
    @ModelAttribute(SCALE)
    @Nullable
    String scale(@RequestParam(required = false) @Nullable String scale) {
        return scale;
    }

    /** The version in effect, or the newest one while there is none, or the draft before the first. */
    @GetMapping("/projects/{id}/plan")
    String plan(@PathVariable UUID id, PersonId person, Model page) {
        ProjectView project = readers.open(new ProjectId(id), person);
        List<PlanVersion> versions = plans.versions(project.id());
        return PlanVersion.shown(versions)
                .map(version -> showVersion(project, versions, version, page))
                .orElseGet(() -> showDraft(project, versions, page));
    }

    @GetMapping({"/projects/{id}/plan/{number:\\d{1,6}}", "/projects/{id}/plan/{number:\\d{1,6}}.pdf"})
    String version(@PathVariable UUID id, @PathVariable int number, PersonId person, Model page) {
        ProjectView project = readers.open(new ProjectId(id), person);
        List<PlanVersion> versions = plans.versions(project.id());
        return versions.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .map(version -> showVersion(project, versions, version, page))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping("/projects/{id}/plan/draft")
    String draft(@PathVariable UUID id, PersonId person, Model page) {
        ProjectView project = readers.open(new ProjectId(id), person);
        return showDraft(project, plans.versions(project.id()), page);
    }

    private String showVersion(ProjectView project, List<PlanVersion> versions, PlanVersion version, Model page) {
        page.addAttribute("version", version);
        PrintedAs.of(project, version.frozenAt(), "plan.document.version", String.valueOf(version.number()))
                .signed(version.hash())
                .on(page);
        Optional<Plan> before = versions.stream()
                .filter(earlier -> earlier.number() == version.number() - 1)
                .findFirst()
                .map(PlanVersion::content);
        return show(project, versions, version.content(), before, page);
    }

    private String showDraft(ProjectView project, List<PlanVersion> versions, Model page) {
        Optional<Plan> newest =
                versions.stream().reduce((earlier, later) -> later).map(PlanVersion::content);
        return show(project, versions, drafts.begun(project.id()).orElse(null), newest, page);
    }

    private String show(
            ProjectView project, List<PlanVersion> versions, @Nullable Plan plan, Optional<Plan> before, Model page) {
        Roster names = directory.roster();
        page.addAttribute("project", project);
        page.addAttribute("versions", versions);
        page.addAttribute("plan", plan);
        page.addAttribute("lessons", drafts.lessons(project.id()));
        page.addAttribute("names", names);
        if (plan != null) {
            Plan signed = PlanVersion.signedFirst(versions);
            Scale scale = Scale.of((String) page.getAttribute(SCALE));
            page.addAttribute(
                    "gantt",
                    charts.of(plan.items(), signed, names, scale, LocaleContextHolder.getLocale())
                            .orElse(null));
            page.addAttribute("unknownYears", checks.unknownYears(plan));
            before.ifPresent(earlier ->
                    page.addAttribute("difference", wording.rows(earlier, plan, LocaleContextHolder.getLocale())));
        }
        return PAGE;
    }
}
