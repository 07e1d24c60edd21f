package io.septet.goal.web;

import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.findings.Refused;
import io.septet.goal.Goals;
import io.septet.goal.Round;
import io.septet.goal.TakeGoalBack;
import io.septet.paper.PrintedAs;
import io.septet.project.ProjectFiles;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Readers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The goal statement of a project with its background material and who confirmed it, for all participants (G5, G6). */
@Controller
class GoalController {

    private final Readers readers;
    private final Goals goals;
    private final TakeGoalBack takeGoalBack;
    private final ProjectFiles files;
    private final Directory directory;

    GoalController(Readers readers, Goals goals, TakeGoalBack takeGoalBack, ProjectFiles files, Directory directory) {
        this.readers = readers;
        this.goals = goals;
        this.takeGoalBack = takeGoalBack;
        this.files = files;
        this.directory = directory;
    }

    @GetMapping({"/projects/{id}/goal", "/projects/{id}/goal.pdf"})
    String statement(@PathVariable UUID id, PersonId person, Model model) {
        ProjectView project = readers.open(new ProjectId(id), person);
        List<Round> rounds = new ArrayList<>(goals.rounds(project.id()));
        Round latest = rounds.isEmpty() ? null : rounds.remove(rounds.size() - 1);
        Collections.reverse(rounds);
        model.addAttribute("project", project);
        model.addAttribute("round", latest);
        model.addAttribute("earlier", rounds);
        model.addAttribute("mayTakeBack", takeGoalBack.mayTakeBack(project.id(), person));
        model.addAttribute("mayClose", goals.mayClose(project.id(), person));
        model.addAttribute("files", files.of(project.id(), Goals.PROCESS));
        model.addAttribute("names", directory.roster());
        if (latest != null) {
            PrintedAs.of(project, latest.definedAt(), "goal.document.statement", String.valueOf(latest.number()))
                    .on(model);
        }
        return "goal/statement";
    }

    @PostMapping("/projects/{id}/goal/taking-back")
    String takeBack(@PathVariable UUID id, PersonId person, RedirectAttributes afterwards) {
        ProjectView project = readers.open(new ProjectId(id), person);
        return back(project, afterwards, "goal.takeBack.done", () -> takeGoalBack.takeBack(project.id(), person));
    }

    @PostMapping("/projects/{id}/goal/closing")
    String close(@PathVariable UUID id, PersonId person, RedirectAttributes afterwards) {
        ProjectView project = readers.open(new ProjectId(id), person);
        return back(project, afterwards, "goal.close.done", () -> goals.close(project.id(), person));
    }

    private static String back(ProjectView project, RedirectAttributes afterwards, String done, Runnable step) {
        try {
            step.run();
            afterwards.addFlashAttribute("notice", done);
        } catch (Refused refused) {
            afterwards.addFlashAttribute("notice", refused.findings().get(0).code());
        }
        return "redirect:/projects/%s/goal".formatted(project.id());
    }
}
