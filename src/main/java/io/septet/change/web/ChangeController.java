package io.septet.change.web;

import io.septet.change.ChangeId;
import io.septet.change.ChangeView;
import io.septet.change.Changes;
import io.septet.change.TakeChangeBack;
import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.findings.Refused;
import io.septet.plan.DifferenceWording;
import io.septet.plan.PlanVersions;
import io.septet.project.ProjectId;
import io.septet.project.Readers;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The changes of a project on a page, the latest first, each with what it made different (C3). */
@Controller
class ChangeController {

    private final Changes changes;
    private final TakeChangeBack takeChangeBack;
    private final PlanVersions plans;
    private final DifferenceWording wording;
    private final Readers readers;
    private final Directory directory;

    ChangeController(
            Changes changes,
            TakeChangeBack takeChangeBack,
            PlanVersions plans,
            DifferenceWording wording,
            Readers readers,
            Directory directory) {
        this.changes = changes;
        this.takeChangeBack = takeChangeBack;
        this.plans = plans;
        this.wording = wording;
        this.readers = readers;
        this.directory = directory;
    }

    @GetMapping("/projects/{project}/changes")
    String changes(@PathVariable UUID project, PersonId person, Locale reader, Model page) {
        ProjectId id = new ProjectId(project);
        page.addAttribute("project", readers.open(id, person));
        page.addAttribute(
                "changes",
                changes.of(id).stream()
                        .sorted(Comparator.comparing(ChangeView::number).reversed())
                        .map(change -> new Shown(
                                change, differences(change, reader), takeChangeBack.mayTakeBack(change, person)))
                        .toList());
        page.addAttribute("names", directory.roster());
        return "change/changes";
    }

    @PostMapping("/projects/{project}/changes/{change}/taking-back")
    String takeBack(
            @PathVariable UUID project, @PathVariable UUID change, PersonId person, RedirectAttributes afterwards) {
        ProjectId id = new ProjectId(project);
        readers.open(id, person);
        changes.of(id).stream()
                .filter(known -> known.id().value().equals(change))
                .findAny()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        try {
            takeChangeBack.takeBack(new ChangeId(change), person);
            afterwards.addFlashAttribute("notice", "change.takeBack.done");
        } catch (Refused refused) {
            afterwards.addFlashAttribute("notice", refused.findings().get(0).code());
        }
        return "redirect:/projects/%s/changes".formatted(project);
    }

    private List<DifferenceWording.Row> differences(ChangeView change, Locale reader) {
        return change.versionAfter() == null
                ? List.of()
                : wording.rows(
                        plans.version(change.project(), change.versionBefore()).content(),
                        plans.version(change.project(), change.versionAfter()).content(),
                        reader);
    }

    record Shown(ChangeView change, List<DifferenceWording.Row> differences, boolean mayTakeBack) {}
}
