package io.septet.plan.web;

import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.plan.DifferenceWording;
import io.septet.plan.PlanVersion;
import io.septet.plan.PlanVersions;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Readers;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Any two versions of a plan beside each other, as a table of what was and what is (C3). The address names both. */
@Controller
class ComparisonController {

    private final Readers readers;
    private final PlanVersions plans;
    private final DifferenceWording wording;
    private final Directory directory;

    ComparisonController(Readers readers, PlanVersions plans, DifferenceWording wording, Directory directory) {
        this.readers = readers;
        this.plans = plans;
        this.wording = wording;
        this.directory = directory;
    }

    @GetMapping("/projects/{id}/plan/difference")
    String difference(
            @PathVariable UUID id,
            @RequestParam int from,
            @RequestParam int to,
            PersonId person,
            Locale reader,
            Model page) {
        ProjectView project = readers.open(new ProjectId(id), person);
        List<PlanVersion> versions = plans.versions(project.id());
        PlanVersion one = numbered(from, versions);
        PlanVersion other = numbered(to, versions);
        page.addAttribute("project", project);
        page.addAttribute("versions", versions);
        page.addAttribute("from", one);
        page.addAttribute("to", other);
        page.addAttribute("both", one.number() == other.number() ? List.of(one) : List.of(one, other));
        page.addAttribute("difference", wording.rows(one.content(), other.content(), reader));
        page.addAttribute("names", directory.roster());
        return "plan/compare";
    }

    private static PlanVersion numbered(int number, List<PlanVersion> versions) {
        return versions.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
