package io.septet.signoff.web;

import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.findings.Refused;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Readers;
import io.septet.signoff.CloseRound;
import io.septet.signoff.Rounds;
import io.septet.signoff.TakePlanBack;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who signed which version of the plan and when, for all participants (S2, S3). */
@Controller
class SignatureController {

    private final Readers readers;
    private final Rounds rounds;
    private final TakePlanBack takePlanBack;
    private final CloseRound closeRound;
    private final Directory directory;

    SignatureController(
            Readers readers, Rounds rounds, TakePlanBack takePlanBack, CloseRound closeRound, Directory directory) {
        this.readers = readers;
        this.rounds = rounds;
        this.takePlanBack = takePlanBack;
        this.closeRound = closeRound;
        this.directory = directory;
    }

    @GetMapping("/projects/{id}/signatures")
    String signatures(@PathVariable UUID id, PersonId person, Model model) {
        ProjectView project = readers.open(new ProjectId(id), person);
        model.addAttribute("project", project);
        model.addAttribute("mayTakeBack", takePlanBack.mayTakeBack(project.id(), person));
        model.addAttribute("mayClose", closeRound.mayClose(project.id(), person));
        model.addAttribute("rounds", rounds.of(project.id()));
        model.addAttribute("names", directory.roster());
        return "signoff/signatures";
    }

    @PostMapping("/projects/{id}/signatures/taking-back")
    String takeBack(@PathVariable UUID id, PersonId person, RedirectAttributes afterwards) {
        ProjectView project = readers.open(new ProjectId(id), person);
        return back(project, afterwards, "signoff.takeBack.done", () -> takePlanBack.takeBack(project.id(), person));
    }

    @PostMapping("/projects/{id}/signatures/closing")
    String close(@PathVariable UUID id, PersonId person, RedirectAttributes afterwards) {
        ProjectView project = readers.open(new ProjectId(id), person);
        return back(project, afterwards, "signoff.closeRound.done", () -> closeRound.close(project.id(), person));
    }

    private static String back(ProjectView project, RedirectAttributes afterwards, String done, Runnable step) {
        try {
            step.run();
            afterwards.addFlashAttribute("notice", done);
        } catch (Refused refused) {
            afterwards.addFlashAttribute("notice", refused.findings().get(0).code());
        }
        return "redirect:/projects/%s/signatures".formatted(project.id());
    }
}
